// Made from schema/words/*.json by `npm run codegen`: change a message there.
import { numberIn } from '../../in-locale.ts'
import type { MessagesOf } from '../../say.ts'

const l = "vi"

export const MESSAGES: MessagesOf<'diff'> = {
  'diff.nothing': (v) => `Sau ${v.from} đến hết ${v.to} không có ${v.noun} nào được thêm, thay đổi hay rời đi.`,
  'diff.unchanged': (v) => `${numberIn(l, v.n)} ${v.noun} không đổi.`,
  'diff.sumsOn': (v) => `Phép cộng vào ${v.first} và ${v.last}:`,
  'diff.stock': (v) => `${v.definition}: ${v.sum}${v.settled === "yes" ? `` : v.settled === "no" ? ` (chưa xác định: ${v.open})` : ''}.`,
}
