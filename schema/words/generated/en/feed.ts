// Made from schema/words/*.json by `npm run codegen`: change a message there.
import { formIn, numberIn } from '../../in-locale.ts'
import type { MessagesOf } from '../../say.ts'

const l = "en-GB"

export const MESSAGES: MessagesOf<'feed'> = {
  'feed.revisions': "Entente: revisions",
  'feed.revision': (v) => `Revision ${v.number}: ${v.reason}`,
  'feed.extent': (v) => `${formIn(l, v.asserted) === "one" ? `${numberIn(l, v.asserted)} statement` : `${numberIn(l, v.asserted)} statements`} asserted, ${numberIn(l, v.retracted)} withdrawn.`,
  'feed.answer': "Entente: an answer that you cited",
  'feed.changed': (v) => `Revision ${v.number} changed this answer: ${v.reason}`,
  'feed.changedBy': (v) => `Revision ${v.number} or an earlier one changed this answer: not all are told one by one`,
}
