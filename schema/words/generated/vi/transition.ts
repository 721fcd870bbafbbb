// Made from schema/words/*.json by `npm run codegen`: change a message there.
import { numberIn } from '../../in-locale.ts'
import type { MessagesOf } from '../../say.ts'

const l = "vi"

export const MESSAGES: MessagesOf<'transition'> = {
  'transition.entry': (v) => `Thiết lập ${v.to} với ${v.who} (${v.when}).`,
  'transition.entryInSteps': (v) => `Thiết lập quan hệ với ${v.who} rồi nâng lên ${v.to} (${v.when}).`,
  'transition.upgrade': (v) => `Quan hệ với ${v.who} được nâng cấp từ ${v.from} lên ${v.to} (${v.when}).`,
  'transition.deepening': (v) => `Quan hệ với ${v.who}: ${v.before === "none" ? `thiết lập` : v.before === "some" ? `làm sâu sắc` : ''} ${v.to}${v.formal === "yes" ? `, “${v.formula}”` : v.formal === "no" ? `` : ''} (${v.when}).`,
  'transition.downgrade': (v) => `Quan hệ với ${v.who} bị hạ từ ${v.from} xuống ${v.to} (${v.when}).`,
  'transition.lapse': (v) => `Quan hệ với ${v.who} không còn ở mức ${v.from} (${v.when}).`,
  'transition.steps': (v) => `qua ${v.n === 2 ? `hai` : v.n === 3 ? `ba` : v.n === 4 ? `bốn` : `${numberIn(l, v.n)}`} bước, ${v.days}`,
  'transition.weak': "Nguồn yếu: chưa nên dựa vào.",
  'transition.perhaps': "Chưa rõ việc đó có nằm trong khoảng thời gian so sánh hay không.",
}
