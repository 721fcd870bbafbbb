// Made from schema/words/*.json by `npm run codegen`: change a message there.
import { formIn, numberIn } from '../../in-locale.ts'
import type { MessagesOf } from '../../say.ts'

const l = "en-GB"

export const MESSAGES: MessagesOf<'diff'> = {
  'diff.nothing': (v) => `${v.whole === "yes" ? `After ${v.from} and up to ${v.to} no ${v.noun} entered, moved or left.` : v.whole === "no" ? `After ${v.from} and up to ${v.to} no ${v.noun} is known to have entered, moved or left.` : ''}`,
  'diff.unchanged': (v) => `${v.whole === "yes" ? `${formIn(l, v.n) === "one" ? `${numberIn(l, v.n)} ${v.noun} is` : `${numberIn(l, v.n)} ${v.noun} are`} unchanged.` : v.whole === "no" ? `${v.n === 0 ? `None is known to be unchanged.` : formIn(l, v.n) === "one" ? `${numberIn(l, v.n)} ${v.noun} is not known to have changed.` : `${numberIn(l, v.n)} ${v.noun} are not known to have changed.`}` : ''}`,
  'diff.sumsOn': (v) => `Sums on ${v.first} and on ${v.last}:`,
  'diff.sum': (v) => `${v.whole === "yes" ? `${v.before} + ${numberIn(l, v.came)} − ${numberIn(l, v.went)} = ${v.after}` : v.whole === "no" ? `${v.before} + ${numberIn(l, v.came)} known to have come in − ${numberIn(l, v.went)} known to have gone out = ${v.after}` : ''}`,
  'diff.stock': (v) => `${v.definition}: ${v.sum}${v.settled === "yes" ? `` : v.settled === "no" ? ` (undecided: ${v.open})` : ''}.`,
  'diff.openBefore': (v) => `Of ${v.names} it is not known how ${formIn(l, v.n) === "one" ? `it` : `they`} stood on the first day.`,
}
