// Made from schema/words/*.json by `npm run codegen`: change a message there.
import type { Words } from '../values.ts'

export const WORDS: Words['contradictions'] = {
  page: "Contradictions · Entente",
  title: "Where sources contradict each other",
  says: "Found by rules over what claims and statements hold, and never settled silently.",
  kinds: "Which kinds",
  all: "All",
  none: "No contradiction of this kind is known.",
  noneAtAll: "No contradiction is known as of then.",
  noneAbout: "No contradiction about this owner is known as of then.",
  sayings: "Who says what",
  decisions: "Decided",
  undecided: "No editor has decided about it.",
  by: (v) => `${v.who}, ${v.day}`,
  document: "The document itself",
}
