// Made from schema/words/*.json by `npm run codegen`: change a message there.
import { numberIn } from '../../in-locale.ts'
import type { Words } from '../values.ts'

const l = "vi"

export const WORDS: Words['names'] = {
  names: "Những tên đằng sau con số",
  certain: (v) => `Chắc chắn được tính: ${numberIn(l, v.n)}`,
  undecided: (v) => `Chưa chắc chắn: ${numberIn(l, v.n)}`,
  undecidedWhy: "Ngày chưa đầy đủ hoặc nguồn yếu khiến chưa rõ các đối tác này có được tính không. Chỉ có trong cận trên.",
  report: "Theo thời gian, theo từng định nghĩa, và dưới dạng tệp",
  none: "Không có đối tác nào được tính vào ngày này.",
  since: (v) => `từ ${v.day}`,
  sinceUnknown: "từ một ngày không nguồn nào nêu",
  footnote: "Cước chú",
  copy: "Sao chép cước chú",
  version: (v) => `${v.id}, phiên bản ${v.version}`,
  definition: "Đếm thế nào?",
}
