// Made from schema/words/*.json by `npm run codegen`: change a message there.
import { dateIn } from '../../in-locale.ts'
import type { MessagesOf } from '../../say.ts'

const l = "en-GB"

export const MESSAGES: MessagesOf<'date'> = {
  'date.day': (v) => `${dateIn(l, v.date, {"day":"numeric","month":"long","year":"numeric"})}`,
  'date.dayOfYear': (v) => `${dateIn(l, v.date, {"day":"numeric","month":"long"})}`,
  'date.month': (v) => `${dateIn(l, v.date, {"month":"long","year":"numeric"})}`,
  'date.year': (v) => `${dateIn(l, v.date, {"year":"numeric"})}`,
  'date.decade': (v) => `the ${v.year}s`,
  'date.century': (v) => `the century from ${v.year}`,
  'date.about': (v) => `about ${v.date}`,
  'date.on': (v) => `${v.exact === "yes" ? `on ${v.date}` : v.exact === "no" ? `in ${v.date}` : ''}`,
  'date.dayShort': (v) => `${dateIn(l, v.date, {"day":"numeric","month":"long","year":"numeric"})}`,
  'date.monthShort': (v) => `${dateIn(l, v.date, {"month":"long","year":"numeric"})}`,
  'date.instant': (v) => `${v.day}, ${v.time}`,
}
