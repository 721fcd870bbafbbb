// Made from schema/words/*.json by `npm run codegen`: change a message there.
import type { Words } from '../values.ts'

export const WORDS: Words['contradictions'] = {
  page: "Mâu thuẫn · Entente",
  title: "Nơi các nguồn mâu thuẫn với nhau",
  says: "Được tìm ra bằng quy tắc từ những gì các số liệu và phát biểu chứa đựng, không bao giờ bị lặng lẽ dàn xếp.",
  kinds: "Những loại nào",
  all: "Tất cả",
  none: "Chưa biết mâu thuẫn nào thuộc loại này.",
  noneAtAll: "Vào lúc đó chưa biết mâu thuẫn nào.",
  noneAbout: "Vào lúc đó chưa biết mâu thuẫn nào về chủ thể này.",
  sayings: "Ai nói gì",
  decisions: "Đã quyết định",
  undecided: "Chưa có biên tập viên nào quyết định.",
  by: (v) => `${v.who}, ngày ${v.day}`,
  document: "Tài liệu tự nêu",
}
