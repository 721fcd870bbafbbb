// Made from schema/words/*.json by `npm run codegen`: change a message there.
import { numberIn } from '../../in-locale.ts'
import type { MessagesOf } from '../../say.ts'

const l = "vi"

export const MESSAGES: MessagesOf<'diff'> = {
  'diff.nothing': (v) => `${v.whole === "yes" ? `Sau ${v.from} đến hết ${v.to} không có ${v.noun} nào được thêm, thay đổi hay rời đi.` : v.whole === "no" ? `Sau ${v.from} đến hết ${v.to} chưa biết có ${v.noun} nào được thêm, thay đổi hay rời đi.` : ''}`,
  'diff.unchanged': (v) => `${v.whole === "yes" ? `${numberIn(l, v.n)} ${v.noun} không đổi.` : v.whole === "no" ? `${v.n === 0 ? `Chưa biết có ${v.noun} nào không đổi.` : `${numberIn(l, v.n)} ${v.noun} chưa có thay đổi nào được biết.`}` : ''}`,
  'diff.sumsOn': (v) => `Phép cộng vào ${v.first} và ${v.last}:`,
  'diff.sum': (v) => `${v.whole === "yes" ? `${v.before} + ${numberIn(l, v.came)} − ${numberIn(l, v.went)} = ${v.after}` : v.whole === "no" ? `${v.before} + ${numberIn(l, v.came)} đã biết là thêm vào − ${numberIn(l, v.went)} đã biết là ra khỏi = ${v.after}` : ''}`,
  'diff.stock': (v) => `${v.definition}: ${v.sum}${v.settled === "yes" ? `` : v.settled === "no" ? ` (chưa xác định: ${v.open})` : ''}.`,
  'diff.openBefore': (v) => `Chưa rõ vào ngày đầu quan hệ với ${v.names} ở mức nào.`,
}
