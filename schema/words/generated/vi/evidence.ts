// Made from schema/words/*.json by `npm run codegen`: change a message there.
import { numberIn } from '../../in-locale.ts'
import type { MessagesOf } from '../../say.ts'

const l = "vi"

export const MESSAGES: MessagesOf<'evidence'> = {
  'evidence.said': (v) => `Nguyên văn: ${v.said}.`,
  'evidence.quoted': (v) => `“${v.text}”`,
  'evidence.range': (v) => `từ ${numberIn(l, v.least)} đến ${numberIn(l, v.most)}`,
  'evidence.fromTo': (v) => `khoảng từ ${v.from} đến ${v.to}`,
  'evidence.noDay': "Nguồn không cho biết con số thuộc về ngày nào nên không có ngày để đối chiếu.",
  'evidence.needs': (v) => `${v.what === "target" ? `Đây là điều nói về tương lai; ở đây không lưu việc có đạt được hay không.` : v.what === "targetOver" ? `Đây là mục tiêu của một thời gian đã qua khi được nêu; ở đây không lưu việc có đạt được hay không.` : v.what === "count" ? `Cơ sở dữ liệu không lưu từng mục được đếm; cần có tên và nguồn của từng mục.` : v.what === "vague" ? `Không nêu con số nào nên không có gì để đối chiếu.` : v.what === "money" ? `Cơ sở dữ liệu không lưu số tiền; cần số liệu công bố của thời gian đó.` : v.what === "percentage" ? `Cơ sở dữ liệu không lưu tỷ lệ; cần hai con số tạo nên tỷ lệ này, mỗi con số có nguồn.` : v.what === "multiple" ? `Cần con số của thời gian đó và con số trước đó, mỗi con số có nguồn.` : v.what === "rank" ? `Cần mọi đối tượng được xếp hạng, kèm con số hoặc ngày của từng đối tượng.` : v.what === "record" ? `Cần mọi trường hợp cùng loại, kèm con số hoặc ngày của từng trường hợp.` : v.what === "duration" ? `Cần ngày bắt đầu tính, kèm nguồn.` : v.what === "date" ? `Nêu một thời điểm chứ không nêu con số; cần biết việc được nói đến diễn ra ngày nào.` : ''}`,
  'evidence.noBounds': (v) => `Cách nói không bảo đảm giới hạn nào nên không đối chiếu được với một con số. ${v.found}`,
  'evidence.finds': (v) => `Tính cho ${v.when}, cơ sở dữ liệu đếm được ${v.found}${v.off}.`,
  'evidence.off': (v) => `; con số được nêu ${v.side === "above" ? `nhiều hơn` : v.side === "below" ? `ít hơn` : ''} ${numberIn(l, v.n)}${v.from === "one" ? `` : v.from === "days" ? ` so với ${numberIn(l, v.least)} được tính vào mọi ngày của thời gian đó` : v.from === "certain" ? ` so với ${numberIn(l, v.least)} trường hợp chắc chắn` : ''}${v.more === "days" ? ` và nhiều hơn ${numberIn(l, v.m)} so với ${numberIn(l, v.most)} được tính vào ít nhất một ngày` : v.more === "yes" ? ` và nhiều hơn ${numberIn(l, v.m)} so với nhiều nhất ${numberIn(l, v.most)}` : v.more === "no" ? `` : ''}`,
  'evidence.ruledOut': ", trái với cách nói",
  'evidence.impossible': (v) => `Không thể đúng: tính cho ${v.when}, tổng cộng nhiều nhất chỉ có ${numberIn(l, v.whole)} ở mức ${v.definition}.`,
  'evidence.beside': (v) => `Đếm theo cách khác: ${v.counts}.`,
  'evidence.count': (v) => `${v.number} ở mức ${v.definition}${v.grouped === "yes" ? ` trong ${v.group}` : v.grouped === "no" ? `` : ''}`,
  'evidence.counted': (v) => `Được tính: ${v.names}.`,
  'evidence.notCounted': (v) => `Không được tính: ${v.names}.`,
  'evidence.standing': (v) => `${v.who} (${v.level}${v.dated === "yes" ? ` từ ${v.day}` : v.dated === "no" ? `` : ''}${v.state === "yes" ? `` : v.state === "no" ? `; không phải quốc gia` : ''})`,
  'evidence.noRelation': (v) => `không có quan hệ nào được ghi nhận: ${v.names}`,
  'evidence.known': (v) => `Tính cho ${v.when}, cơ sở dữ liệu biết ${v.found}${v.off}; ${v.mark}.`,
  'evidence.undecided': (v) => `Tính cho ${v.when}, cơ sở dữ liệu đếm được ${v.found}, và không nguồn nào cho biết mục nào sau đây được tính: ${v.open}. Cần một nguồn nêu rõ điều đó.`,
  'evidence.spanOpen': (v) => `Trong thời gian đó con số không như nhau vào mọi ngày: ${v.first} vào ${v.firstDay} và ${v.last} vào ${v.lastDay} (${v.names}).`,
  'evidence.spanOpenSame': (v) => `Trong thời gian đó không phải ngày nào cũng như nhau (${v.names}).`,
  'evidence.daySettles': "Cần biết con số được nêu thuộc về ngày nào.",
  'evidence.transitions': (v) => `${v.number} (${numberIn(l, v.entries)} quan hệ lần đầu đạt bậc và ${numberIn(l, v.upgrades)} lần nâng bậc)`,
  'evidence.perhapsMeant': (v) => `Không nguồn nào cho biết những trường hợp sau có được tính hay không: ${v.names}.`,
  'evidence.ordinal': (v) => `${v.form === "one" ? `thứ ${numberIn(l, v.n)}` : `thứ ${numberIn(l, v.n)}`}`,
  'evidence.ordinals': (v) => `${v.first} đến ${v.last}`,
  'evidence.place': (v) => `Theo các ngày trong cơ sở dữ liệu, ${v.who} (${v.day}) là đối tác ${v.place}${v.others === "yes" ? `, sau ${v.names}` : v.others === "no" ? `` : ''}.`,
  'evidence.perhapsBefore': (v) => `Không nguồn nào cho biết những trường hợp sau có trước hay không: ${v.names}.`,
}
