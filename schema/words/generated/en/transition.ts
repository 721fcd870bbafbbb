// Made from schema/words/*.json by `npm run codegen`: change a message there.
import { numberIn } from '../../in-locale.ts'
import type { MessagesOf } from '../../say.ts'

const l = "en-GB"

export const MESSAGES: MessagesOf<'transition'> = {
  'transition.entry': (v) => `${v.who} entered at ${v.to} (${v.when}).`,
  'transition.entryInSteps': (v) => `${v.who} came in and rose to ${v.to} (${v.when}).`,
  'transition.upgrade': (v) => `${v.who} rose from ${v.from} to ${v.to} (${v.when}).`,
  'transition.deepening': (v) => `${v.who} ${v.before === "none" ? `took up` : v.before === "some" ? `deepened` : ''} ${v.to}${v.formal === "yes" ? `, as “${v.formula}”` : v.formal === "no" ? `` : ''} (${v.when}).`,
  'transition.downgrade': (v) => `${v.who} went down from ${v.from} to ${v.to} (${v.when}).`,
  'transition.lapse': (v) => `${v.who} left ${v.from} (${v.when}).`,
  'transition.steps': (v) => `in ${v.n === 2 ? `two` : v.n === 3 ? `three` : v.n === 4 ? `four` : `${numberIn(l, v.n)}`} steps, ${v.days}`,
  'transition.weak': "The source is weak: do not rely on it.",
  'transition.perhaps': "Whether that was within the time compared is not known.",
}
