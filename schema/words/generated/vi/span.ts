// Made from schema/words/*.json by `npm run codegen`: change a message there.
import { numberIn } from '../../in-locale.ts'
import type { MessagesOf } from '../../say.ts'

const l = "vi"

export const MESSAGES: MessagesOf<'span'> = {
  'span.ends': (v) => `${v.first} vào ${v.firstDay}, ${v.last} vào ${v.lastDay}: ${v.changes}`,
  'span.entries': (v) => `${v.whole === "yes" ? `thêm ${numberIn(l, v.n)}` : v.whole === "no" ? `đã biết thêm ${numberIn(l, v.n)}` : ''}`,
  'span.exits': (v) => `${v.whole === "yes" ? `bớt ${numberIn(l, v.n)}` : v.whole === "no" ? `đã biết bớt ${numberIn(l, v.n)}` : ''}`,
  'span.rose': (v) => `${numberIn(l, v.n)} ${v.whole === "yes" ? `được nâng bậc` : v.whole === "no" ? `đã biết được nâng bậc` : ''}`,
  'span.fell': (v) => `${numberIn(l, v.n)} ${v.whole === "yes" ? `bị hạ bậc` : v.whole === "no" ? `đã biết bị hạ bậc` : ''}`,
  'span.same': "hai đầu như nhau",
  'span.sameCertain': "những đối tác được tính chắc chắn ở hai đầu như nhau",
  'span.noneKnown': "chưa biết có đối tác nào được thêm, bớt hay đổi bậc",
  'span.entriesOpen': (v) => `${numberIn(l, v.n)} được thêm hoặc đã được tính từ trước`,
  'span.exitsOpen': (v) => `${numberIn(l, v.n)} bị bớt hoặc vẫn còn được tính`,
  'span.movedOpen': (v) => `${numberIn(l, v.n)} có thể đã đổi bậc`,
}
