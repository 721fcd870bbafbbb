// Made from schema/words/*.json by `npm run codegen`: change a message there.
import { dateIn } from '../../in-locale.ts'
import type { MessagesOf } from '../../say.ts'

const l = "vi"

export const MESSAGES: MessagesOf<'date'> = {
  'date.day': (v) => `ngày ${dateIn(l, v.date, {"day":"numeric"})} tháng ${dateIn(l, v.date, {"month":"numeric"})} năm ${dateIn(l, v.date, {"year":"numeric"})}`,
  'date.dayOfYear': (v) => `ngày ${dateIn(l, v.date, {"day":"numeric"})} tháng ${dateIn(l, v.date, {"month":"numeric"})}`,
  'date.month': (v) => `tháng ${dateIn(l, v.date, {"month":"numeric"})} năm ${dateIn(l, v.date, {"year":"numeric"})}`,
  'date.year': (v) => `năm ${dateIn(l, v.date, {"year":"numeric"})}`,
  'date.decade': (v) => `thập niên ${v.year}`,
  'date.century': (v) => `thế kỷ từ năm ${v.year}`,
  'date.about': (v) => `khoảng ${v.date}`,
  'date.on': (v) => `${v.exact === "yes" ? `${v.date}` : v.exact === "no" ? `${v.date}` : ''}`,
  'date.dayShort': (v) => `${dateIn(l, v.date, {"day":"numeric","month":"numeric","year":"numeric"})}`,
  'date.monthShort': (v) => `tháng ${dateIn(l, v.date, {"month":"numeric"})}/${dateIn(l, v.date, {"year":"numeric"})}`,
  'date.instant': (v) => `${v.day}, ${v.time}`,
}
