// Made from schema/words/*.json by `npm run codegen`: change a message there.
import { formIn, numberIn } from '../../in-locale.ts'
import type { MessagesOf } from '../../say.ts'

const l = "en-GB"

export const MESSAGES: MessagesOf<'footnote'> = {
  'footnote.count': (v) => `${v.number} ${v.noun} of ${v.owner} ${v.day}.`,
  'footnote.series': (v) => `${v.noun} of ${v.owner}, ${v.from} to ${v.to}.`,
  'footnote.range': (v) => `${numberIn(l, v.least)} to ${numberIn(l, v.most)}`,
  'footnote.span': (v) => `${v.noun} of ${v.owner}, ${v.span}.`,
  'footnote.within': (v) => `Within: ${v.group}.`,
  'footnote.attribution': (v) => `Attribution: ${v.texts}.`,
  'footnote.noMembers': "None of its members on that day is known.",
  'footnote.definition': (v) => `Counting definition: ${v.name}, version ${v.version}.`,
  'footnote.undecided': (v) => `Undecided: ${v.names}.`,
  'footnote.known': (v) => `As known on ${v.day} (revision ${v.revision}).`,
  'footnote.reviewed': (v) => `Facts reviewed to ${v.day}.`,
  'footnote.unreviewed': "How far the facts have been reviewed is not stated.",
  'footnote.sources': (v) => `${formIn(l, v.n) === "one" ? `${numberIn(l, v.n)} source` : `${numberIn(l, v.n)} sources`}, named at:`,
  'footnote.atLeast': (v) => `${v.number} ${v.noun} of ${v.owner} ${v.day}${v.open === "yes" ? `, and ${v.who}` : v.open === "no" ? `` : ''}; ${v.mark}.`,
  'footnote.spanAtLeast': (v) => `${v.noun} of ${v.owner}, ${v.span}${v.open === "yes" ? `; besides, ${v.who}` : v.open === "no" ? `` : ''}; ${v.mark}.`,
  'footnote.undecidedSeries': (v) => `Undecided on some of these days: ${v.names}.`,
}
