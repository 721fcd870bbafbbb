// Made from schema/words/*.json by `npm run codegen`: change a message there.
import type { Words } from '../values.ts'

export const WORDS: Words['partner'] = {
  since: (v) => `${v.level} từ ${v.day}`,
  sinceUnknown: (v) => `${v.level}, từ một ngày không nguồn nào nêu`,
  none: "Không có mức vào ngày này",
  steps: "Các bước",
  step: (v) => `${v.kind === "ENTRY" ? `Thiết lập ${v.to}` : v.kind === "UPGRADE" ? `Nâng từ ${v.from} lên ${v.to}` : v.kind === "DEEPENING" ? `Làm sâu sắc thêm: ${v.to}` : v.kind === "DOWNGRADE" ? `Hạ từ ${v.from} xuống ${v.to}` : v.kind === "LAPSE" ? `Không còn ${v.from}` : ''}`,
  skipped: (v) => `bỏ qua bậc ${v.levels}`,
  later: "sau ngày đang xem",
  statement: "Tuyên bố",
  noStatement: "Các nguồn không nêu tuyên bố nào.",
  occasion: "Dịp",
  sides: "Mỗi bên gọi là gì",
  names: "Tên khác",
  noWords: "chưa ghi nhận nguyên văn",
  from: (v) => `${v.ends === "both" ? `${v.from} đến ${v.to}` : v.ends === "first" ? `từ ${v.from}` : v.ends === "last" ? `đến ${v.to}` : v.ends === "none" ? `chưa rõ từ khi nào` : ''}`,
  attested: (v) => `được nhắc đến vào ${v.day}`,
  noLevel: "không nêu mức nào",
  sector: (v) => `lĩnh vực: ${v.sector}`,
  confidence: {
    HIGH: "độ tin cậy cao",
    MEDIUM: "độ tin cậy vừa",
    LOW: "độ tin cậy thấp",
  },
  directions: {
    OUTGOING: "đi",
    INCOMING: "đến",
    MULTILATERAL: "đa phương",
    HOSTED: "chủ trì",
  },
  activities: {
    visit: "Chuyến thăm",
    talks: "Hội đàm",
    ceremony: "Lễ",
    conference: "Hội nghị",
    session: "Phiên họp",
  },
  link: "Địa chỉ của bước này",
  unknown: (v) => `Không có chủ thể nào tên là “${v.id}” ở đây. Có thể tìm tên ở trên.`,
  unrelated: (v) => `Chưa ghi nhận quan hệ giữa ${v.owner} và ${v.name}. Khi có một văn kiện có nguồn của một bên, nó sẽ hiện ở đây.`,
}
