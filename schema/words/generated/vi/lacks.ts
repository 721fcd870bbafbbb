// Made from schema/words/*.json by `npm run codegen`: change a message there.
import { numberIn } from '../../in-locale.ts'
import type { MessagesOf } from '../../say.ts'

const l = "vi"

export const MESSAGES: MessagesOf<'lacks'> = {
  'lacks.sentence': (v) => `${v.because === "BEYOND" ? `Dữ kiện về ${v.owner} đã rà soát đến ${v.day}; những gì xảy ra sau đó có thể còn thiếu.` : v.because === "SAMPLE" ? `Dữ kiện về ${v.owner} chỉ là một phần${v.dated === "yes" ? `, rà soát đến ${v.day}` : v.dated === "no" ? `` : ''}; còn những dữ kiện khác chưa được nêu ở đây.` : v.because === "UNSAID" ? `Chưa có thông tin dữ kiện về ${v.owner} được rà soát đến đâu; có thể còn thiếu.` : ''}`,
  'lacks.mark': (v) => `${v.because === "BEYOND" ? `dữ kiện đã rà soát đến ${v.day}` : v.because === "SAMPLE" ? `dữ kiện chỉ là một phần${v.dated === "yes" ? `, rà soát đến ${v.day}` : v.dated === "no" ? `` : ''}` : v.because === "UNSAID" ? `chưa có thông tin dữ kiện được rà soát đến đâu` : ''}`,
  'lacks.atLeast': (v) => `ít nhất ${numberIn(l, v.n)}`,
  'lacks.weak': (v) => `${v.names} nếu ${v.whose === "one" ? `nguồn yếu duy nhất` : v.whose === "some" ? `các nguồn yếu` : v.whose === "many" ? `các nguồn yếu về những bên này` : ''} là đúng`,
  'lacks.perhaps': (v) => `có thể cả ${v.names}`,
  'lacks.series': (v) => `${v.because === "BEYOND" ? `Dữ kiện đã rà soát đến ${v.day}: với những ngày sau đó, con số là ít nhất.` : v.because === "SAMPLE" ? `Con số vào mọi ngày là ít nhất: ${v.mark}.` : v.because === "UNSAID" ? `Con số vào mọi ngày là ít nhất: ${v.mark}.` : ''}`,
  'lacks.both': (v) => `${v.weak}, và ${v.perhaps}`,
}
