// Made from schema/words/*.json by `npm run codegen`: change a message there.
import type { Words } from '../values.ts'

export const WORDS: Words['partner'] = {
  since: (v) => `${v.level} since ${v.day}`,
  sinceUnknown: (v) => `${v.level}, since a day that no source gives`,
  none: "No level on this day",
  steps: "Steps",
  step: (v) => `${v.kind === "ENTRY" ? `Entered at ${v.to}` : v.kind === "UPGRADE" ? `Rose from ${v.from} to ${v.to}` : v.kind === "DEEPENING" ? `Deepened: ${v.to}` : v.kind === "DOWNGRADE" ? `Went down from ${v.from} to ${v.to}` : v.kind === "LAPSE" ? `Left ${v.from}` : ''}`,
  skipped: (v) => `passing over ${v.levels}`,
  later: "after the day shown",
  statement: "Statement",
  noStatement: "The sources name no statement.",
  occasion: "Occasion",
  sides: "What each side calls it",
  names: "Other names",
  noWords: "its own words are not recorded",
  from: (v) => `${v.ends === "both" ? `${v.from} to ${v.to}` : v.ends === "first" ? `from ${v.from}` : v.ends === "last" ? `until ${v.to}` : v.ends === "none" ? `start unknown` : ''}`,
  attested: (v) => `attested on ${v.day}`,
  noLevel: "names no level of the ladder",
  sector: (v) => `sector: ${v.sector}`,
  confidence: {
    HIGH: "high confidence",
    MEDIUM: "medium confidence",
    LOW: "low confidence",
  },
  directions: {
    OUTGOING: "outgoing",
    INCOMING: "incoming",
    MULTILATERAL: "multilateral",
    HOSTED: "hosted",
  },
  activities: {
    visit: "Visit",
    talks: "Talks",
    ceremony: "Ceremony",
    conference: "Conference",
    session: "Session",
  },
  link: "Address of this step",
  unknown: (v) => `Nobody is called “${v.id}” here. Names can be searched above.`,
  unrelated: (v) => `No relation between ${v.owner} and ${v.name} is recorded. A sourced designation by either side would show here.`,
}
