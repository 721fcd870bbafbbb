// Made from schema/words/*.json by `npm run codegen`: change a message there.
import { numberIn } from '../../in-locale.ts'
import type { Words } from '../values.ts'

const l = "en-GB"

export const WORDS: Words['names'] = {
  names: "The names behind the number",
  certain: (v) => `Counted for certain: ${numberIn(l, v.n)}`,
  undecided: (v) => `Not certain: ${numberIn(l, v.n)}`,
  undecidedWhy: "A partial date or a weak source leaves open whether these count. They are in the upper number only.",
  report: "Over time, by every definition, and as files",
  none: "Nobody is counted on this day.",
  since: (v) => `since ${v.day}`,
  sinceUnknown: "since a day that no source gives",
  footnote: "Footnote",
  copy: "Copy the footnote",
  version: (v) => `${v.id}, version ${v.version}`,
  definition: "Counted how?",
}
