// Made from schema/words/*.json by `npm run codegen`: change a message there.
import { numberIn } from '../../in-locale.ts'
import type { Words } from '../values.ts'

const l = "vi"

export const WORDS: Words['names'] = {
  names: "Những tên đằng sau con số",
  certain: (v) => `Chắc chắn được tính: ${numberIn(l, v.n)}`,
  undecided: (v) => `Chưa chắc chắn: ${numberIn(l, v.n)}`,
  undecidedWhy: "Chưa rõ các đối tác này có được tính không, lý do ghi bên cạnh từng tên. Các đối tác này không nằm trong con số chắc chắn.",
  because: (v) => `${v.why === "SPAN" ? `được tính vào một số ngày, không phải mọi ngày được hỏi` : v.why === "OTHER_SIDE_UNKNOWN" ? `chưa rõ cách gọi của chính phía đối tác cho các mức này` : v.why === "MEMBERSHIP" ? `chưa rõ khi ấy có là thành viên của nhóm hay không` : v.why === "CONFIDENCE" ? `nguồn có độ tin cậy thấp` : v.why === "DATE" ? `không nguồn nào nêu ngày chính xác` : ''}`,
  report: "Theo thời gian, theo từng định nghĩa, và dưới dạng tệp",
  none: (v) => `${v.complete === "yes" ? `Không có đối tác nào được tính vào ngày này.` : v.complete === "no" ? `Chưa biết có đối tác nào được tính vào ngày này.` : ''}`,
  footnote: "Cước chú",
  copy: "Sao chép cước chú",
  version: (v) => `${v.label}: phiên bản ${v.version} của định nghĩa`,
  definition: "Đếm thế nào?",
  others: (v) => `Không được tính: ${numberIn(l, v.n)}`,
  othersWhy: (v) => `Các thành viên khác của ${v.group} vào ngày đó, và quan hệ hiện có.`,
  instead: (v) => `${v.state === "yes" ? `` : v.state === "no" ? `không phải quốc gia; ` : ''}${v.has === "yes" ? `${v.level}` : v.has === "no" ? `chưa ghi nhận quan hệ` : ''}${v.member === "certain" ? `` : v.member === "open" ? `; chưa chắc là thành viên` : ''}`,
  itself: "chính chủ thể",
  everybody: "Xem mọi đối tác",
  levelSince: "ở mức này từ",
  countedSince: "được tính từ",
  dayUnknown: "một ngày không nguồn nào nêu",
  between: {
    entries: (v) => `Thêm vào: ${numberIn(l, v.n)}`,
    exits: (v) => `Ra khỏi: ${numberIn(l, v.n)}`,
    rose: (v) => `Được nâng bậc: ${numberIn(l, v.n)}`,
    fell: (v) => `Bị hạ bậc: ${numberIn(l, v.n)}`,
    entriesOpen: (v) => `Được thêm, hoặc đã được tính từ trước: ${numberIn(l, v.n)}`,
    exitsOpen: (v) => `Bị bớt, hoặc vẫn còn được tính: ${numberIn(l, v.n)}`,
  },
}
