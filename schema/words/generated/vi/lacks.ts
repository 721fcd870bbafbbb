// Made from schema/words/*.json by `npm run codegen`: change a message there.
import { numberIn } from '../../in-locale.ts'
import type { MessagesOf } from '../../say.ts'

const l = "vi"

export const MESSAGES: MessagesOf<'lacks'> = {
  'lacks.sentence': (v) => `${v.because === "BEYOND" ? `Dữ kiện về ${v.owner} đã rà soát đến ${v.day}; những gì xảy ra sau đó có thể còn thiếu.` : v.because === "SAMPLE" ? `Dữ kiện về ${v.owner} chỉ là một phần${v.dated === "yes" ? `, rà soát đến ${v.day}` : v.dated === "no" ? `` : ''}; còn những dữ kiện khác chưa được nêu ở đây.` : v.because === "UNSAID" ? `Chưa có thông tin dữ kiện về ${v.owner} được rà soát đến đâu; có thể còn thiếu.` : ''}`,
  'lacks.mark': (v) => `${v.because === "BEYOND" ? `dữ kiện đã rà soát đến ${v.day}` : v.because === "SAMPLE" ? `dữ kiện chỉ là một phần${v.dated === "yes" ? `, rà soát đến ${v.day}` : v.dated === "no" ? `` : ''}` : v.because === "UNSAID" ? `chưa có thông tin dữ kiện được rà soát đến đâu` : ''}`,
  'lacks.atLeast': (v) => `ít nhất ${numberIn(l, v.n)}`,
  'lacks.series': (v) => `${v.because === "BEYOND" ? `Dữ kiện đã rà soát đến ${v.day}: với những ngày sau đó, con số là ${v.least === "yes" ? `ít nhất` : v.least === "no" ? `theo những gì đã biết` : ''}.` : v.because === "SAMPLE" ? `Con số vào mọi ngày là ${v.least === "yes" ? `ít nhất` : v.least === "no" ? `theo những gì đã biết` : ''}: ${v.mark}.` : v.because === "UNSAID" ? `Con số vào mọi ngày là ${v.least === "yes" ? `ít nhất` : v.least === "no" ? `theo những gì đã biết` : ''}: ${v.mark}.` : ''}`,
  'lacks.known': (v) => `đã biết ${numberIn(l, v.n)}`,
  'lacks.open': (v) => `${v.because === "CONFIDENCE" ? `${v.right === "open" ? `${v.names}, theo ${v.whose === "one" ? `một nguồn yếu` : v.whose === "some" ? `các nguồn yếu` : v.whose === "many" ? `các nguồn yếu` : ''} và chưa rõ ngày` : `${v.names} ${v.right === "no" ? `trừ khi` : `nếu`} ${v.whose === "one" ? `nguồn yếu duy nhất` : v.whose === "some" ? `các nguồn yếu` : v.whose === "many" ? `các nguồn yếu về những bên này` : ''} là đúng`}` : v.because === "MEMBERSHIP" ? `${v.names}, chưa chắc là thành viên của nhóm` : v.because === "OTHER_SIDE_UNKNOWN" ? `${v.names}, chưa rõ chính bên đó gọi thế nào` : v.because === "DATE" ? `${v.names}, chưa rõ ngày chính xác` : v.because === "SPAN" ? `${v.names}, vào một số ngày` : ''}`,
  'lacks.and': (v) => `${v.first}, và ${v.next}`,
  'lacks.andMore': (v) => `${v.names} và ${numberIn(l, v.n)} đối tác khác`,
  'lacks.cause': (v) => `vì ${v.names}`,
}
