// Made from schema/words/*.json by `npm run codegen`: change a message there.
import { formIn, numberIn } from '../../in-locale.ts'
import type { MessagesOf } from '../../say.ts'

const l = "en-GB"

export const MESSAGES: MessagesOf<'evidence'> = {
  'evidence.said': (v) => `Said: ${v.said}.`,
  'evidence.quoted': (v) => `“${v.text}”`,
  'evidence.range': (v) => `${numberIn(l, v.least)} to ${numberIn(l, v.most)}`,
  'evidence.fromTo': (v) => `from ${v.from} to ${v.to}`,
  'evidence.noDay': "The source gives no day that it is of, so there is none to hold it against.",
  'evidence.needs': (v) => `${v.what === "target" ? `It is said of a time to come: whether it came true is not kept here.` : v.what === "targetOver" ? `It is an aim of a time that was over when it was said: whether it was met is not kept here.` : v.what === "count" ? `What is counted is not held one by one; it would need each by name, with a source.` : v.what === "vague" ? `No number is named, so there is nothing to count against.` : v.what === "money" ? `No sums of money are held; it would need the published accounts of that time.` : v.what === "percentage" ? `No rates and shares are held; it would need the two figures that it is made of, each with its source.` : v.what === "multiple" ? `It would need the figure of that time and the earlier one, each with its source.` : v.what === "rank" ? `It would need all that is ranked, each with its figure or its day.` : v.what === "record" ? `It would need all others of the kind, each with its figure or its day.` : v.what === "duration" ? `It would need the day from which it is reckoned, with a source.` : v.what === "date" ? `It names a time and no number; it would need what is said to be done then, with its day.` : ''}`,
  'evidence.noBounds': (v) => `The wording guarantees no bound, so it cannot be held against a number. ${v.found}`,
  'evidence.finds': (v) => `The graph finds ${v.found} ${v.when}${v.off}.`,
  'evidence.off': (v) => `: the figure is ${numberIn(l, v.n)} ${v.side === "above" ? `above` : v.side === "below" ? `below` : ''} ${v.from === "one" ? `that` : v.from === "days" ? `the ${numberIn(l, v.least)} that count on all days of that time` : v.from === "certain" ? `the ${numberIn(l, v.least)} that are certain` : ''}${v.more === "days" ? ` and ${numberIn(l, v.m)} above the ${numberIn(l, v.most)} that count on any of them` : v.more === "yes" ? ` and ${numberIn(l, v.m)} above the ${numberIn(l, v.most)} that there may be` : v.more === "no" ? `` : ''}`,
  'evidence.ruledOut': ", which the wording rules out",
  'evidence.impossible': (v) => `It cannot be: ${v.when} there are at most ${numberIn(l, v.whole)} at ${v.definition} in all.`,
  'evidence.beside': (v) => `Counted otherwise: ${v.counts}.`,
  'evidence.count': (v) => `${v.number} at ${v.definition}${v.grouped === "yes" ? ` within ${v.group}` : v.grouped === "no" ? `` : ''}`,
  'evidence.counted': (v) => `Counted: ${v.names}.`,
  'evidence.notCounted': (v) => `Not counted: ${v.names}.`,
  'evidence.standing': (v) => `${v.who} (${v.level}${v.dated === "yes" ? ` since ${v.day}` : v.dated === "no" ? `` : ''}${v.state === "yes" ? `` : v.state === "no" ? `; not a State` : ''})`,
  'evidence.noRelation': (v) => `with no relation on record: ${v.names}`,
  'evidence.known': (v) => `The graph knows ${v.found} of them ${v.when}${v.off}; ${v.mark}.`,
  'evidence.undecided': (v) => `The graph finds ${v.found} ${v.when}, and no source says which of these counts: ${v.open}. A source that says so would settle it.`,
  'evidence.spanOpen': (v) => `In that time it is not the same on all days: ${v.first} ${v.firstDay} and ${v.last} ${v.lastDay} (${v.names}).`,
  'evidence.spanOpenSame': (v) => `In that time it is not the same on all days (${v.names}).`,
  'evidence.daySettles': "The day that the figure is of would settle it.",
  'evidence.transitions': (v) => `${v.number} (${formIn(l, v.entries) === "one" ? `${numberIn(l, v.entries)} entry` : `${numberIn(l, v.entries)} entries`} and ${formIn(l, v.upgrades) === "one" ? `${numberIn(l, v.upgrades)} upgrade` : `${numberIn(l, v.upgrades)} upgrades`})`,
  'evidence.perhapsMeant': (v) => `No source says whether these are meant too: ${v.names}.`,
  'evidence.ordinal': (v) => `${v.form === "one" ? `${numberIn(l, v.n)}st` : v.form === "two" ? `${numberIn(l, v.n)}nd` : v.form === "few" ? `${numberIn(l, v.n)}rd` : `${numberIn(l, v.n)}th`}`,
  'evidence.ordinals': (v) => `${v.first} to ${v.last}`,
  'evidence.place': (v) => `By the days of the graph ${v.who} (${v.day}) is the ${v.place}${v.others === "yes" ? `, after ${v.names}` : v.others === "no" ? `` : ''}.`,
  'evidence.perhapsBefore': (v) => `Whether these came before it no source says: ${v.names}.`,
}
