// Made from schema/words/*.json by `npm run codegen`: change a message there.
import { formIn, numberIn } from '../../in-locale.ts'
import type { MessagesOf } from '../../say.ts'

const l = "en-GB"

export const MESSAGES: MessagesOf<'diff'> = {
  'diff.nothing': (v) => `After ${v.from} and up to ${v.to} no ${v.noun} entered, moved or left.`,
  'diff.unchanged': (v) => `${formIn(l, v.n) === "one" ? `${numberIn(l, v.n)} ${v.noun} is` : `${numberIn(l, v.n)} ${v.noun} are`} unchanged.`,
  'diff.sumsOn': (v) => `Sums on ${v.first} and on ${v.last}:`,
  'diff.stock': (v) => `${v.definition}: ${v.sum}${v.settled === "yes" ? `` : v.settled === "no" ? ` (undecided: ${v.open})` : ''}.`,
}
