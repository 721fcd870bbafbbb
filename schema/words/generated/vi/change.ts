// Made from schema/words/*.json by `npm run codegen`: change a message there.
import type { MessagesOf } from '../../say.ts'

export const MESSAGES: MessagesOf<'change'> = {
  'change.added': (v) => `${v.about}: đã thêm ${v.id}.`,
  'change.withdrawn': (v) => `${v.about}: đã rút ${v.id}.`,
  'change.corrected': (v) => `${v.about}: đã sửa ${v.id} (${v.fields}).`,
  'change.citedAnew': (v) => `${v.number === 0 ? `Con số và kết luận không đổi; chỉ ghi lại nguồn dẫn.` : `${v.kind === "series" ? `Các con số và tên gọi không đổi` : v.kind === "claim" ? `Con số và kết luận không đổi` : `Con số và danh sách tên không đổi`}; ${v.number} mục được dẫn nguồn lại.`}`,
  'change.othersCitedAnew': (v) => `${`Ngoài ra, ${v.number} mục chỉ được dẫn nguồn lại, còn lại không đổi.`}`,
  'change.revision': (v) => `Lần cập nhật ${v.number}, ${v.day}: ${v.reason}`,
  'change.unaskable': (v) => `Không còn hỏi được câu hỏi này vì đối tượng của nó đã bị rút (${v.why}); đang hiển thị câu trả lời như đã cho.`,
  'change.field': (v) => `${v.field} ${v.before} → ${v.after}`,
  'change.nothing': "–",
}
