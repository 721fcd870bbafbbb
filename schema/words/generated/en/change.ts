// Made from schema/words/*.json by `npm run codegen`: change a message there.
import { formIn } from '../../in-locale.ts'
import type { MessagesOf } from '../../say.ts'

const l = "en-GB"

export const MESSAGES: MessagesOf<'change'> = {
  'change.added': (v) => `${v.about}: ${v.id} was added.`,
  'change.withdrawn': (v) => `${v.about}: ${v.id} was withdrawn.`,
  'change.corrected': (v) => `${v.about}: ${v.id} was corrected (${v.fields}).`,
  'change.citedAnew': (v) => `${v.number === 0 ? `The same figure and the same verdict; where it stands is cited anew.` : formIn(l, v.number) === "one" ? `${v.kind === "series" ? `The same numbers and names` : v.kind === "claim" ? `The same verdict on the same figure` : `The same number and names`}; 1 is cited anew.` : `${v.kind === "series" ? `The same numbers and names` : v.kind === "claim" ? `The same verdict on the same figure` : `The same number and names`}; ${v.number} are cited anew.`}`,
  'change.othersCitedAnew': (v) => `${formIn(l, v.number) === "one" ? `Beside that, 1 is cited anew and otherwise the same.` : `Beside that, ${v.number} are cited anew and otherwise the same.`}`,
  'change.revision': (v) => `Revision ${v.number} of ${v.day}: ${v.reason}`,
  'change.unaskable': (v) => `The question cannot be asked any more, since what it names has been withdrawn (${v.why}); shown is the answer as given.`,
  'change.field': (v) => `${v.field} ${v.before} → ${v.after}`,
  'change.nothing': "–",
}
