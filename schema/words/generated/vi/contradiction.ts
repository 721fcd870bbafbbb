// Made from schema/words/*.json by `npm run codegen`: change a message there.
import { numberIn } from '../../in-locale.ts'
import type { MessagesOf } from '../../say.ts'

const l = "vi"

export const MESSAGES: MessagesOf<'contradiction'> = {
  'contradiction.sentence': (v) => `${v.subject}: ${v.sayings}. ${v.reason}`,
  'contradiction.saying': (v) => `${v.by === "some" ? `${v.speaker}, trong ${v.document}, nêu` : v.by === "none" ? `${v.document} nêu` : ''} ${v.said}`,
  'contradiction.implying': (v) => `${v.said} cho ${v.later}, hàm ý ${v.bound === "exactly" ? `` : v.bound === "nearly" ? `dưới ` : v.bound === "over" ? `trên ` : v.bound === "least" ? `ít nhất ` : v.bound === "most" ? `nhiều nhất ` : `khoảng `}${numberIn(l, v.implied)} ${v.earlier}`,
  'contradiction.placing': (v) => `${v.said} cho ${v.who}, hàm ý trước đó có ${numberIn(l, v.before)}`,
  'contradiction.document': (v) => `“${v.title}”${v.by === "some" ? ` (${v.publisher})` : v.by === "none" ? `` : ''}`,
  'contradiction.untitled': (v) => `một văn bản của ${v.publisher}${v.dated === "yes" ? `, ${v.day}` : v.dated === "no" ? `` : ''}`,
  'contradiction.reason': (v) => `${v.kind === "VALUE" ? `Các con số này không thể cùng đúng.` : v.kind === "SCOPE" ? `Một con số được nêu cho những đối tượng khác nhau.` : v.kind === "DEFINITION" ? `Một con số được nêu theo những định nghĩa khác nhau, và không thể đúng theo tất cả.` : v.kind === "STATUS" ? `Tình trạng được nêu khác nhau.` : v.kind === "ISSUER" ? `Cơ quan ban hành được nêu khác nhau.` : v.kind === "TYPO" ? `Có một ngày không thể đúng${v.settled === "yes" ? `; hẳn là ${v.corrected}` : v.settled === "no" ? `` : ''}.` : v.kind === "IMPOSSIBLE" ? `Phép tính cho thấy điều này không thể${v.bounded === "yes" ? `: tổng cộng nhiều nhất chỉ có ${numberIn(l, v.whole)}` : v.bounded === "no" ? `` : ''}.` : v.kind === "ONE_LABEL_TWO_CONCEPTS" ? `Một tên gọi chỉ những điều khác nhau.` : ''}`,
  'contradiction.counted': (v) => `${v.noun} của ${v.owner}${v.leveled === "yes" ? ` ở mức ${v.level}` : v.leveled === "no" ? `` : ''}${v.grouped === "yes" ? ` trong ${v.group}` : v.grouped === "no" ? `` : ''}, ${v.when}`,
  'contradiction.moves': (v) => `Quan hệ của ${v.owner} được nâng cấp ${v.when}`,
  'contradiction.members': (v) => `Thành viên của ${v.group}, ${v.when}`,
  'contradiction.place': (v) => `Thứ tự của ${v.who} trong số ${v.nouns} của ${v.owner} ở mức ${v.level}`,
  'contradiction.of': (v) => `${v.said} cho “${v.population}”`,
  'contradiction.meaning': (v) => `${v.said} (theo ${v.meant})`,
}
