// Made from schema/words/*.json by `npm run codegen`: change a message there.
import { numberIn } from '../../in-locale.ts'
import type { MessagesOf } from '../../say.ts'

const l = "en-GB"

export const MESSAGES: MessagesOf<'contradiction'> = {
  'contradiction.sentence': (v) => `${v.subject}: ${v.sayings}. ${v.reason}`,
  'contradiction.saying': (v) => `${v.by === "some" ? `${v.speaker} in ${v.document} says` : v.by === "none" ? `${v.document} says` : ''} ${v.said}`,
  'contradiction.implying': (v) => `${v.said} of ${v.later}, which implies ${v.bound === "exactly" ? `` : v.bound === "nearly" ? `fewer than ` : v.bound === "over" ? `more than ` : v.bound === "least" ? `at least ` : v.bound === "most" ? `at most ` : `about `}${numberIn(l, v.implied)} ${v.earlier}`,
  'contradiction.placing': (v) => `${v.said} of ${v.who}, which implies ${numberIn(l, v.before)} before it`,
  'contradiction.document': (v) => `“${v.title}”${v.by === "some" ? ` (${v.publisher})` : v.by === "none" ? `` : ''}`,
  'contradiction.untitled': (v) => `a document of ${v.publisher}${v.dated === "yes" ? `, ${v.day}` : v.dated === "no" ? `` : ''}`,
  'contradiction.reason': (v) => `${v.kind === "VALUE" ? `These cannot all hold.` : v.kind === "SCOPE" ? `One number is given for different populations.` : v.kind === "DEFINITION" ? `One number is given by different definitions, and it cannot be right by all of them.` : v.kind === "STATUS" ? `The statuses are different.` : v.kind === "ISSUER" ? `The issuers are named differently.` : v.kind === "TYPO" ? `A date is given that cannot be${v.settled === "yes" ? `; it must mean ${v.corrected}` : v.settled === "no" ? `` : ''}.` : v.kind === "IMPOSSIBLE" ? `The arithmetic forbids it${v.bounded === "yes" ? `: there are at most ${numberIn(l, v.whole)} in all` : v.bounded === "no" ? `` : ''}.` : v.kind === "ONE_LABEL_TWO_CONCEPTS" ? `One label stands for different things.` : ''}`,
  'contradiction.counted': (v) => `${v.noun} of ${v.owner}${v.leveled === "yes" ? ` at ${v.level}` : v.leveled === "no" ? `` : ''}${v.grouped === "yes" ? ` within ${v.group}` : v.grouped === "no" ? `` : ''}, ${v.when}`,
  'contradiction.moves': (v) => `Relations of ${v.owner} that rose ${v.when}`,
  'contradiction.members': (v) => `Members of ${v.group}, ${v.when}`,
  'contradiction.place': (v) => `The place of ${v.who} among the ${v.nouns} of ${v.owner} at ${v.level}`,
  'contradiction.of': (v) => `${v.said} of “${v.population}”`,
  'contradiction.meaning': (v) => `${v.said} (for ${v.meant})`,
}
