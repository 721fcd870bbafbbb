// Made from schema/words/*.json by `npm run codegen`: change a message there.
import type { Words } from '../values.ts'

export const WORDS: Words['refusal'] = {
  actor: (v) => `“${v.id}” names nobody who is known then.`,
  ladder: (v) => `“${v.id}” is no ladder of ${v.of}: ${v.known}.`,
  level: (v) => `“${v.id}” is no level of ${v.of}: ${v.known}.`,
  definition: (v) => `“${v.id}” is no definition of ${v.of}: ${v.known}.`,
  order: (v) => `${v.from} is after ${v.to}: exchange the two days.`,
  points: (v) => `A series has at most ${v.most} points: ask for a shorter time or a longer step.`,
  date: (v) => `“${v.text}” is not a date: write a day, month or year such as 2025-10-29, 2013-06 or 2004.`,
  instant: (v) => `“${v.text}” is not an instant: write it with its offset, such as 2026-11-24T15:00:00Z.`,
  future: (v) => `${v.instant} is still to come, and nothing is known then; the newest is ${v.newest}.`,
  permalink: "This is not the permalink of an answer that is held here: copy it whole from where it was cited.",
}
