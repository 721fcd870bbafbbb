// Made from schema/words/*.json by `npm run codegen`: change a message there.
import type { MessagesOf } from '../../say.ts'

export const MESSAGES: MessagesOf<'unscripted'> = {
  'unscripted.about': "Quan hệ đối ngoại dưới dạng đồ thị tri thức: mỗi con số đều kèm tên các đối tác, ngày và nguồn.",
  'unscripted.needsScript': "Entente vẽ ngay trong trình duyệt nên cần JavaScript. Các câu trả lời này cũng có tại /graphql.",
}
