// Made from schema/words/*.json by `npm run codegen`: change a message there.
import { numberIn } from '../../in-locale.ts'
import type { MessagesOf } from '../../say.ts'

const l = "vi"

export const MESSAGES: MessagesOf<'footnote'> = {
  'footnote.count': (v) => `${v.number} ${v.noun} của ${v.owner}, tính đến ${v.day}.`,
  'footnote.series': (v) => `${v.noun} của ${v.owner}, từ ${v.from} đến ${v.to}.`,
  'footnote.range': (v) => `Từ ${numberIn(l, v.least)} đến ${numberIn(l, v.most)}`,
  'footnote.span': (v) => `${v.noun} của ${v.owner}, ${v.span}.`,
  'footnote.within': (v) => `Trong phạm vi: ${v.group}.`,
  'footnote.attribution': (v) => `Ghi công: ${v.texts}.`,
  'footnote.noMembers': "Chưa biết thành viên nào của nhóm vào ngày đó.",
  'footnote.definition': (v) => `Định nghĩa cách đếm: ${v.name}, phiên bản ${v.version}.`,
  'footnote.undecided': (v) => `Chưa xác định: ${v.names}.`,
  'footnote.known': (v) => `Theo dữ kiện biết được đến ${v.day} (lần cập nhật ${v.revision}).`,
  'footnote.reviewed': (v) => `Dữ kiện đã rà soát đến ${v.day}.`,
  'footnote.unreviewed': "Chưa có thông tin dữ kiện được rà soát đến đâu.",
  'footnote.sources': (v) => `${numberIn(l, v.n)} nguồn, xem tại:`,
  'footnote.atLeast': (v) => `${v.number} ${v.noun} của ${v.owner}, tính đến ${v.day}${v.open === "yes" ? `, và ${v.who}` : v.open === "no" ? `` : ''}; ${v.mark}.`,
  'footnote.spanAtLeast': (v) => `${v.noun} của ${v.owner}, ${v.span}${v.open === "yes" ? `; ngoài ra ${v.who}` : v.open === "no" ? `` : ''}; ${v.mark}.`,
  'footnote.undecidedSeries': (v) => `Chưa xác định vào một số ngày trong đó: ${v.names}.`,
}
