// Made from schema/words/*.json by `npm run codegen`: change a message there.
import type { Words } from '../values.ts'

export const WORDS: Words['views'] = {
  label: "Các trang",
  network: "Mạng lưới",
  table: "Bảng",
  counts: "Phép đếm",
  claims: "Số liệu công bố",
  contradictions: "Mâu thuẫn",
  answer: "Câu trả lời đã trích dẫn",
}
