// Made from schema/words/*.json by `npm run codegen`: change a message there.
import { numberIn } from '../../in-locale.ts'
import type { Words } from '../values.ts'

const l = "en-GB"

export const WORDS: Words['names'] = {
  names: "The names behind the number",
  certain: (v) => `Counted for certain: ${numberIn(l, v.n)}`,
  undecided: (v) => `Not certain: ${numberIn(l, v.n)}`,
  undecidedWhy: "Whether these count is not settled, for the reason beside each. They are not in the number that is certain.",
  because: (v) => `${v.why === "SPAN" ? `on some of the days asked for, not on all` : v.why === "OTHER_SIDE_UNKNOWN" ? `own words for these levels not known` : v.why === "MEMBERSHIP" ? `membership of the group then not settled` : v.why === "CONFIDENCE" ? `source of low confidence` : v.why === "DATE" ? `no source gives the exact day` : ''}`,
  report: "Over time, by every definition, and as files",
  none: (v) => `${v.complete === "yes" ? `Nobody is counted on this day.` : v.complete === "no" ? `Nobody is known to be counted on this day.` : ''}`,
  footnote: "Footnote",
  copy: "Copy the footnote",
  version: (v) => `${v.label}: version ${v.version} of the definition`,
  definition: "Counted how?",
  others: (v) => `Not counted: ${numberIn(l, v.n)}`,
  othersWhy: (v) => `The other members of ${v.group} on that day, and what they are instead.`,
  instead: (v) => `${v.state === "yes" ? `` : v.state === "no" ? `no State; ` : ''}${v.has === "yes" ? `${v.level}` : v.has === "no" ? `no relation recorded` : ''}${v.member === "certain" ? `` : v.member === "open" ? `; whether it is a member is not certain` : ''}`,
  itself: "the owner itself",
  everybody: "Show all partners",
  levelSince: "at this level since",
  countedSince: "counted since",
  dayUnknown: "a day that no source gives",
  between: {
    entries: (v) => `Came in: ${numberIn(l, v.n)}`,
    exits: (v) => `Went out: ${numberIn(l, v.n)}`,
    rose: (v) => `Rose: ${numberIn(l, v.n)}`,
    fell: (v) => `Fell: ${numberIn(l, v.n)}`,
    entriesOpen: (v) => `Came in, or were counted before: ${numberIn(l, v.n)}`,
    exitsOpen: (v) => `Went out, or are counted still: ${numberIn(l, v.n)}`,
  },
}
