// Made from schema/words/*.json by `npm run codegen`: change a message there.
import { formIn, numberIn } from '../../in-locale.ts'
import type { MessagesOf } from '../../say.ts'

const l = "en-GB"

export const MESSAGES: MessagesOf<'span'> = {
  'span.ends': (v) => `${v.first} on ${v.firstDay}, ${v.last} on ${v.lastDay}: ${v.changes}`,
  'span.entries': (v) => `${numberIn(l, v.n)} ${v.whole === "yes" ? `came in` : v.whole === "no" ? `known to have come in` : ''}`,
  'span.exits': (v) => `${numberIn(l, v.n)} ${v.whole === "yes" ? `went out` : v.whole === "no" ? `known to have gone out` : ''}`,
  'span.rose': (v) => `${numberIn(l, v.n)} ${v.whole === "yes" ? `rose` : v.whole === "no" ? `known to have risen` : ''}`,
  'span.fell': (v) => `${numberIn(l, v.n)} ${v.whole === "yes" ? `went down` : v.whole === "no" ? `known to have gone down` : ''}`,
  'span.same': "the same at both ends",
  'span.sameCertain': "those counted for certain are the same at both ends",
  'span.noneKnown': "none is known to have come in, gone out or moved",
  'span.entriesOpen': (v) => `${numberIn(l, v.n)} came in or ${formIn(l, v.n) === "one" ? `was` : `were`} counted before`,
  'span.exitsOpen': (v) => `${numberIn(l, v.n)} went out or ${formIn(l, v.n) === "one" ? `is` : `are`} counted still`,
  'span.movedOpen': (v) => `${numberIn(l, v.n)} may have moved`,
}
