// Made from schema/words/*.json by `npm run codegen`: change a message there.
import { numberIn } from '../../in-locale.ts'
import type { MessagesOf } from '../../say.ts'

const l = "vi"

export const MESSAGES: MessagesOf<'feed'> = {
  'feed.revisions': "Entente: các bản sửa đổi",
  'feed.revision': (v) => `Bản sửa đổi ${v.number}: ${v.reason}`,
  'feed.extent': (v) => `${numberIn(l, v.asserted)} dữ kiện được thêm, ${numberIn(l, v.retracted)} được rút lại.`,
  'feed.answer': "Entente: một câu trả lời đã được trích dẫn",
  'feed.changed': (v) => `Bản sửa đổi ${v.number} làm thay đổi câu trả lời này: ${v.reason}`,
}
