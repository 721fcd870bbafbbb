// Made from schema/words/*.json by `npm run codegen`: change a message there.
import type { Words } from '../values.ts'

export const WORDS: Words['newer'] = {
  newer: (v) => `Đã có dữ kiện mới hơn: bản sửa đổi ${v.n}.`,
  show: "Xem dữ kiện mới",
}
