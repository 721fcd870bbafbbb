// Made from schema/words/*.json by `npm run codegen`: change a message there.
import type { Words } from '../values.ts'

export const WORDS: Words['table'] = {
  label: (v) => `Các đối tác của ${v.owner} vào ${v.day}`,
  columns: {
    name: "Đối tác",
    region: "Khu vực",
    level: "Mức",
    since: "Ở mức này từ",
    certainty: "Độ chắc chắn",
    formula: "Theo lời bên sở hữu thang",
    theirs: "Theo lời đối tác",
    statement: "Tuyên bố",
    place: "Nơi",
    sources: "Nguồn",
    counted: "Được tính từ",
  },
  none: (v) => `${v.complete === "yes" ? `không có mức` : v.complete === "no" ? `chưa biết có mức nào` : ''}`,
  filtered: "Bộ lọc đang ẩn mọi đối tác.",
  unknown: "chưa rõ",
  certain: "chắc chắn",
  low: "độ tin cậy thấp",
  uncertain: "chưa xác định",
  sort: (v) => `Sắp xếp theo ${v.column}`,
  whole: "Các phép cộng này tính cho toàn mạng lưới, không riêng nhóm.",
  sentences: "Bằng lời",
  since: "So với",
  bases: {
    year: "cuối năm trước",
    change: "ngày trước thay đổi gần nhất",
    twelve: "một năm trước",
  },
  notCounted: "không được tính",
  itself: (v) => `Chính ${v.owner} là thành viên của nhóm, và không phải là đối tác của chính mình.`,
}
