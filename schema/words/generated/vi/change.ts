// Made from schema/words/*.json by `npm run codegen`: change a message there.
import type { MessagesOf } from '../../say.ts'

export const MESSAGES: MessagesOf<'change'> = {
  'change.about': (v) => `${v.who}: ${v.what}`,
  'change.designation': (v) => `${v.by === "level" ? `${v.name}` : v.by === "words" ? `“${v.name}”` : v.by === "none" ? `một cách gọi` : ''}${v.sectoral === "yes" ? ` (${v.sector})` : v.sectoral === "no" ? `` : ''}${v.dated === "yes" ? ` ${v.day}` : v.dated === "no" ? `` : ''}, theo cách gọi của ${v.side}`,
  'change.membership': (v) => `${v.role === "member" ? `tư cách thành viên trong ${v.group}` : v.role === "partner" ? `tư cách đối tác của ${v.group}` : v.role === "observer" ? `tư cách quan sát viên trong ${v.group}` : v.role === "suspended" ? `việc bị đình chỉ tư cách trong ${v.group}` : ''}`,
  'change.partnership': (v) => `quan hệ với ${v.owner}`,
  'change.definition': (v) => `định nghĩa “${v.label}”`,
  'change.claim': (v) => `phát biểu “${v.text}”`,
  'change.level': (v) => `mức “${v.name}”`,
  'change.ladder': (v) => `thang quan hệ của ${v.owner}`,
  'change.coverage': (v) => `việc rà soát ${v.facts === "partnerships" ? `các quan hệ đối tác` : v.facts === "memberships" ? `các tư cách thành viên` : v.facts === "instruments" ? `các văn kiện` : v.facts === "activities" ? `các chuyến thăm và cuộc gặp` : v.facts === "claims" ? `các số liệu công bố` : ''} của ${v.owner}`,
  'change.fact': "một dữ kiện",
  'change.added': (v) => `${v.what}: mới được thêm.`,
  'change.withdrawn': (v) => `${v.what}: đã được rút.`,
  'change.corrected': (v) => `${v.what}: ${v.fields}.`,
  'change.field': (v) => `${v.field === "level" ? `mức quan hệ` : v.field === "levelKind" ? `loại mức` : v.field === "rank" ? `bậc trong thang` : v.field === "formula" ? `nguyên văn` : v.field === "sector" ? `lĩnh vực` : v.field === "side" ? `bên gọi như vậy` : v.field === "owner" ? `chủ thể` : v.field === "partner" ? `đối tác` : v.field === "group" ? `nhóm` : v.field === "member" ? `thành viên` : v.field === "role" ? `tư cách` : v.field === "from" ? `thời điểm bắt đầu` : v.field === "to" ? `thời điểm kết thúc` : v.field === "attestedOn" ? `thời điểm được nhắc đến` : v.field === "reviewedTo" ? `thời điểm rà soát đến` : v.field === "whole" ? `nội dung đã nêu` : v.field === "confidence" ? `độ tin cậy` : ''} ${v.values === "both" ? `là ${v.after} thay vì ${v.before}` : v.values === "after" ? `là ${v.after}; trước đó chưa được nêu` : v.values === "before" ? `không còn được nêu; trước đó là ${v.before}` : ''}`,
  'change.part': (v) => `${v.part === "texts" ? `lời văn được viết rõ hơn, cách đếm không đổi` : v.part === "rule" ? `cách đếm đã khác` : v.part === "ladder" ? `thang quan hệ đã khác` : v.part === "question" ? `nội dung được đối chiếu đã khác` : v.part === "period" ? `thời gian đã khác` : v.part === "wording" ? `lời văn được viết lại` : v.part === "population" ? `đối tượng được đếm được diễn đạt lại` : v.part === "speaker" ? `người nói đã khác` : v.part === "figure" ? `con số đã khác` : v.part === "relation" ? `đối tượng nói đến đã khác` : v.part === "note" ? `phần cần biết được viết lại` : ''}`,
  'change.value': (v) => `${v.value === "high" ? `cao` : v.value === "medium" ? `vừa` : v.value === "low" ? `thấp` : v.value === "rung" ? `một bậc của thang` : v.value === "special" ? `đặc biệt` : v.value === "sectoral" ? `theo lĩnh vực` : v.value === "member" ? `thành viên` : v.value === "partner" ? `đối tác` : v.value === "observer" ? `quan sát viên` : v.value === "suspended" ? `bị đình chỉ` : v.value === "true" ? `toàn bộ` : v.value === "false" ? `một phần` : ''}`,
  'change.goneLevel': "một mức không còn được nêu",
  'change.citedAnew': (v) => `${v.number === 0 ? `Con số và kết luận không đổi; chỉ ghi lại nguồn dẫn.` : `${v.kind === "series" ? `Các con số và tên gọi không đổi` : v.kind === "claim" ? `Con số và kết luận không đổi` : `Con số và danh sách tên không đổi`}; ${v.number} mục được dẫn nguồn lại.`}`,
  'change.othersCitedAnew': (v) => `${`Ngoài ra, ${v.number} mục chỉ được dẫn nguồn lại, còn lại không đổi.`}`,
  'change.revision': (v) => `Lần cập nhật ${v.number}, ${v.day}: ${v.reason}`,
  'change.sameRevision': (v) => `Lần cập nhật ${v.number}, như trên.`,
  'change.unaskable': (v) => `Không còn hỏi được câu hỏi này vì đối tượng của nó đã bị rút (${v.why}); đang hiển thị câu trả lời như đã cho.`,
}
