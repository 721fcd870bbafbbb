// Made from schema/words/*.json by `npm run codegen`: change a message there.
import type { Words } from '../values.ts'

export const WORDS: Words['table'] = {
  label: (v) => `Partners of ${v.owner} on ${v.day}`,
  columns: {
    name: "Partner",
    region: "Region",
    level: "Level",
    since: "At this level since",
    certainty: "Certainty",
    formula: "In the owner’s words",
    theirs: "In the partner’s words",
    statement: "Statement",
    place: "Place",
    sources: "Sources",
    counted: "Counted since",
  },
  none: (v) => `${v.complete === "yes" ? `no level` : v.complete === "no" ? `no level known` : ''}`,
  filtered: "The filter hides every partner.",
  unknown: "unknown",
  certain: "certain",
  low: "low confidence",
  uncertain: "open",
  sort: (v) => `Sort by ${v.column}`,
  whole: "These sums are of the whole network, not of the group alone.",
  sentences: "In sentences",
  since: "Compared with",
  bases: {
    year: "the end of the year before",
    change: "the day before the last change",
    twelve: "a year earlier",
  },
  notCounted: "not counted",
  itself: (v) => `${v.owner} is itself a member of the group, and no partner of its own.`,
}
