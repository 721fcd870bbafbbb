// Made from schema/words/*.json by `npm run codegen`: change a message there.
import { numberIn } from '../../in-locale.ts'
import type { Words } from '../values.ts'

const l = "en-GB"

export const WORDS: Words['answer'] = {
  page: "An answer that was cited · Entente",
  refused: "Nothing is answered here.",
  refusedWay: "Copy the permalink whole from where it was cited, or ask the question anew:",
  ask: "Count partners",
  asGiven: "As given",
  now: "As it would be now",
  since: (v) => `Given as known on ${v.instant} UTC.`,
  same: "Unchanged: the same question is answered the same today.",
  changed: "The same question is answered differently today.",
  changes: "What made the difference",
  sameNumber: "The number is the same; what it rests on is not.",
  marks: {
    only: "only here",
    certain: "certain here",
    open: "open here",
    level: "another level there",
    since: "another start there",
    sources: "other sources there",
  },
  more: (v) => `${numberIn(l, v.n)} more`,
  noChanges: "No single statement is named.",
  asKnownNow: "Ask the same as known now",
  asKnownThen: "Ask the same as known then",
  count: (v) => `Partners of ${v.owner} ${v.when}: ${v.definition}`,
  series: (v) => `Partners of ${v.owner}, ${v.from} to ${v.to}: ${v.definition}`,
  diff: (v) => `What changed for ${v.owner} between ${v.from} and ${v.to}`,
  claim: "A published figure and what it was worth",
  members: (v) => `Counted for certain: ${numberIn(l, v.n)}`,
  undecided: (v) => `Open: ${numberIn(l, v.n)}`,
  sentences: "In sentences",
}
