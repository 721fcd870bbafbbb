// Made from schema/words/*.json by `npm run codegen`: change a message there.
import type { MessagesOf } from '../../say.ts'

export const MESSAGES: MessagesOf<'change'> = {
  'change.added': (v) => `${v.about}: ${v.id} was added.`,
  'change.withdrawn': (v) => `${v.about}: ${v.id} was withdrawn.`,
  'change.corrected': (v) => `${v.about}: ${v.id} was corrected (${v.fields}).`,
  'change.revision': (v) => `Revision ${v.number} of ${v.day}: ${v.reason}`,
  'change.unaskable': (v) => `The question cannot be asked any more, since what it names has been withdrawn (${v.why}); shown is the answer as given.`,
  'change.field': (v) => `${v.field} ${v.before} → ${v.after}`,
  'change.nothing': "–",
}
