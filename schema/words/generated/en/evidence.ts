// Made from schema/words/*.json by `npm run codegen`: change a message there.
import { formIn, numberIn } from '../../in-locale.ts'
import type { MessagesOf } from '../../say.ts'

const l = "en-GB"

export const MESSAGES: MessagesOf<'evidence'> = {
  'evidence.noQuestion': (v) => `Said: ${v.said}. The graph holds no facts that this could be counted from; it would need each of the things counted, by name and with a source.`,
  'evidence.noBounds': (v) => `Said: ${v.said}. The wording guarantees no bound, so it cannot be held against a number; the graph finds ${v.found}.`,
  'evidence.impossible': (v) => `Said: ${v.said}. It cannot be: by ${v.definition} there are at most ${numberIn(l, v.whole)} in all.`,
  'evidence.found': (v) => `By the words of the claim the graph finds ${v.found}.`,
  'evidence.beside': (v) => `Beside it: ${v.counts}.`,
  'evidence.differs': (v) => `Said: ${v.said}. The graph finds ${v.found}; unexplained: ${v.residual}.`,
  'evidence.agrees': (v) => `Said: ${v.said}. The graph finds ${v.found}.`,
  'evidence.undecided': (v) => `Said: ${v.said}. The graph finds ${v.found}, and no source says which of these counts: ${v.open}. A source that says so would settle it.`,
  'evidence.range': (v) => `${numberIn(l, v.least)} to ${numberIn(l, v.most)}`,
  'evidence.count': (v) => `${v.number} by ${v.definition}${v.grouped === "yes" ? ` within ${v.group}` : v.grouped === "no" ? `` : ''}`,
  'evidence.transitions': (v) => `${formIn(l, v.entries) === "one" ? `${numberIn(l, v.entries)} entry` : `${numberIn(l, v.entries)} entries`} and ${formIn(l, v.upgrades) === "one" ? `${numberIn(l, v.upgrades)} upgrade` : `${numberIn(l, v.upgrades)} upgrades`}`,
}
