// Made from schema/words/*.json by `npm run codegen`: change a message there.
import type { Words } from '../values.ts'

export const WORDS: Words['refusal'] = {
  actor: (v) => `“${v.id}” không phải là chủ thể nào được biết đến vào lúc đó.`,
  ladder: (v) => `“${v.id}” không phải là thang quan hệ của ${v.of}: ${v.known}.`,
  level: (v) => `“${v.id}” không phải là mức quan hệ của ${v.of}: ${v.known}.`,
  definition: (v) => `“${v.id}” không phải là định nghĩa cách đếm của ${v.of}: ${v.known}.`,
  order: (v) => `${v.from} ở sau ${v.to}: hãy đổi chỗ hai ngày.`,
  points: (v) => `Một chuỗi có nhiều nhất ${v.most} điểm: hãy chọn khoảng thời gian ngắn hơn hoặc bước dài hơn.`,
  date: (v) => `“${v.text}” không phải là ngày tháng: hãy viết ngày, tháng hoặc năm như 2025-10-29, 2013-06 hoặc 2004.`,
  instant: (v) => `“${v.text}” không phải là một thời điểm: hãy viết kèm múi giờ, như 2026-11-24T15:00:00Z.`,
  future: (v) => `${v.instant} còn ở tương lai nên chưa có dữ kiện; mới nhất là ${v.newest}.`,
  permalink: "Đây không phải là liên kết cố định của một câu trả lời có ở đây: hãy sao chép trọn liên kết từ nơi được trích dẫn.",
}
