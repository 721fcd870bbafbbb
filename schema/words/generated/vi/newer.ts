// Made from schema/words/*.json by `npm run codegen`: change a message there.
import type { Words } from '../values.ts'

export const WORDS: Words['newer'] = {
  newer: (v) => `Đã có dữ kiện mới hơn: lần cập nhật ${v.n}.`,
  show: "Xem dữ kiện mới",
}
