// Made from schema/words/*.json by `npm run codegen`: change a message there.
import { numberIn } from '../../in-locale.ts'
import type { MessagesOf } from '../../say.ts'

const l = "vi"

export const MESSAGES: MessagesOf<'feed'> = {
  'feed.revisions': "Entente: các lần cập nhật",
  'feed.revision': (v) => `Lần cập nhật ${v.number}: ${v.reason}`,
  'feed.extent': (v) => `${numberIn(l, v.asserted)} dữ kiện được thêm, ${numberIn(l, v.retracted)} được rút lại.`,
  'feed.answer': "Entente: một câu trả lời đã được trích dẫn",
  'feed.changed': (v) => `Lần cập nhật ${v.number} làm thay đổi câu trả lời này: ${v.reason}`,
  'feed.changedBy': (v) => `Lần cập nhật ${v.number} hoặc một lần trước đó làm thay đổi câu trả lời này: không phải lần nào cũng được nêu riêng`,
}
