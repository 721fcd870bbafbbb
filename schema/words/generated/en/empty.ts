// Made from schema/words/*.json by `npm run codegen`: change a message there.
import type { Words } from '../values.ts'

export const WORDS: Words['empty'] = {
  today: "Show today",
  unknownOwner: (v) => `Nobody is called “${v.id}” here.`,
  noLadder: (v) => `${v.name} keeps no ladder of partnerships here, so there is no network to draw. Once one is recorded, it shows on this page.`,
  owners: "Networks that there are:",
  noOwners: "No facts are loaded yet. Load the seed, and the networks show here.",
  before: (v) => `No relation of ${v.owner} is certain on ${v.day}: the sources begin later.`,
  first: (v) => `Go to the first relation, ${v.day}`,
  filtered: "The filter hides every partner.",
  unknownKnown: (v) => `“${v.text}” is no moment at which something was known: it lies before the first revision, names one that is not there, or is no instant.`,
  knownNow: "Show as known now",
  unknownGroup: (v) => `No group or organization is called “${v.id}” here.`,
  everybody: "Show all partners",
}
