// Made from schema/words/*.json by `npm run codegen`: change a message there.
import type { MessagesOf } from '../../say.ts'

export const MESSAGES: MessagesOf<'contradiction'> = {
  'contradiction.reason': (v) => `${v.kind === "VALUE" ? `${v.what}: các con số này không thể cùng đúng.` : v.kind === "SCOPE" ? `${v.what}: một con số được nêu cho những đối tượng khác nhau.` : v.kind === "DEFINITION" ? `${v.what}: một con số được nêu theo những định nghĩa khác nhau.` : v.kind === "STATUS" ? `${v.what}: các nguồn nêu tình trạng khác nhau.` : v.kind === "ISSUER" ? `${v.what}: các nguồn nêu cơ quan ban hành khác nhau.` : v.kind === "TYPO" ? `${v.what}: có một ngày không thể đúng${v.settled === "yes" ? `; hẳn là ${v.corrected}` : v.settled === "no" ? `` : ''}.` : v.kind === "IMPOSSIBLE" ? `${v.what}: phép tính cho thấy điều này không thể.` : v.kind === "ONE_LABEL_TWO_CONCEPTS" ? `${v.what}: một tên gọi chỉ những điều khác nhau.` : ''}`,
  'contradiction.saying': (v) => `“${v.said}”${v.whom === "some" ? `, “${v.population}”` : v.whom === "none" ? `` : ''}${v.by === "some" ? ` (${v.speaker})` : v.by === "none" ? `` : ''}`,
}
