// Made from schema/words/*.json by `npm run codegen`: change a message there.
import { numberIn } from '../../in-locale.ts'
import type { MessagesOf } from '../../say.ts'

const l = "vi"

export const MESSAGES: MessagesOf<'evidence'> = {
  'evidence.noQuestion': (v) => `Con số được nêu: ${v.said}. Đồ thị không có dữ kiện để đếm con số này; cần có tên và nguồn của từng mục được đếm.`,
  'evidence.noBounds': (v) => `Con số được nêu: ${v.said}. Cách nói không bảo đảm giới hạn nào nên không đối chiếu được; đồ thị tìm thấy ${v.found}.`,
  'evidence.impossible': (v) => `Con số được nêu: ${v.said}. Không thể đúng: theo ${v.definition}, tổng cộng nhiều nhất chỉ có ${numberIn(l, v.whole)}.`,
  'evidence.found': (v) => `Theo đúng lời nêu, đồ thị tìm thấy ${v.found}.`,
  'evidence.beside': (v) => `Bên cạnh đó: ${v.counts}.`,
  'evidence.differs': (v) => `Con số được nêu: ${v.said}. Đồ thị tìm thấy ${v.found}; phần chênh: ${v.residual}.`,
  'evidence.agrees': (v) => `Con số được nêu: ${v.said}. Đồ thị tìm thấy ${v.found}.`,
  'evidence.undecided': (v) => `Con số được nêu: ${v.said}. Đồ thị tìm thấy ${v.found}, và không nguồn nào cho biết mục nào sau đây được tính: ${v.open}. Cần một nguồn nêu rõ điều đó.`,
  'evidence.range': (v) => `từ ${numberIn(l, v.least)} đến ${numberIn(l, v.most)}`,
  'evidence.count': (v) => `${v.number} theo ${v.definition}${v.grouped === "yes" ? ` trong ${v.group}` : v.grouped === "no" ? `` : ''}`,
  'evidence.transitions': (v) => `${numberIn(l, v.entries)} quan hệ mới thiết lập và ${numberIn(l, v.upgrades)} lần nâng bậc`,
}
