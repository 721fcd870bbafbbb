// Made from schema/words/*.json by `npm run codegen`: change a message there.
import { formIn, numberIn } from '../../in-locale.ts'
import type { Words } from '../values.ts'

const l = "en-GB"

export const WORDS: Words['claims'] = {
  page: "Claims · Entente",
  title: "Published figures, each held against the graph",
  says: "A figure that somebody published is a claim: what it is worth is derived at its own day, never entered.",
  filters: "Which claims",
  text: "Words in it",
  textHint: "Figure, text, speaker, population, source",
  verdict: "Verdict",
  quantity: "Quantity",
  speaker: "Speaker",
  all: "all",
  document: "the document itself",
  found: (v) => `${v.whole === "yes" ? `${formIn(l, v.all) === "one" ? `${numberIn(l, v.all)} claim` : `${numberIn(l, v.all)} claims`}` : v.whole === "no" ? `${numberIn(l, v.n)} of ${formIn(l, v.all) === "one" ? `${numberIn(l, v.all)} claim` : `${numberIn(l, v.all)} claims`}` : ''}`,
  none: "No claim is like that. Take a filter away:",
  noClaims: "No claims are recorded as known then. The seed brings the first with its third revision.",
  noneAbout: "No claim about this owner is recorded as known then.",
  quantityOf: (v) => `${v.label} · ${formIn(l, v.n) === "one" ? `${numberIn(l, v.n)} claim` : `${numberIn(l, v.n)} claims`}`,
  clear: "Show all claims",
  more: (v) => `Show more: ${numberIn(l, v.n)} are left`,
}
