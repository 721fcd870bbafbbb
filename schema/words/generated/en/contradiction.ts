// Made from schema/words/*.json by `npm run codegen`: change a message there.
import type { MessagesOf } from '../../say.ts'

export const MESSAGES: MessagesOf<'contradiction'> = {
  'contradiction.reason': (v) => `${v.kind === "VALUE" ? `${v.what}: these figures cannot both hold.` : v.kind === "SCOPE" ? `${v.what}: one number is given for different populations.` : v.kind === "DEFINITION" ? `${v.what}: one number is given by different definitions.` : v.kind === "STATUS" ? `${v.what}: sources give different statuses.` : v.kind === "ISSUER" ? `${v.what}: sources name different issuers.` : v.kind === "TYPO" ? `${v.what}: a date is given that cannot be${v.settled === "yes" ? `; it must mean ${v.corrected}` : v.settled === "no" ? `` : ''}.` : v.kind === "IMPOSSIBLE" ? `${v.what}: the arithmetic forbids it.` : v.kind === "ONE_LABEL_TWO_CONCEPTS" ? `${v.what}: one label stands for different things.` : ''}`,
  'contradiction.saying': (v) => `“${v.said}”${v.whom === "some" ? `, “${v.population}”` : v.whom === "none" ? `` : ''}${v.by === "some" ? ` (${v.speaker})` : v.by === "none" ? `` : ''}`,
}
