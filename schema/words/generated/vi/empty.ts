// Made from schema/words/*.json by `npm run codegen`: change a message there.
import type { Words } from '../values.ts'

export const WORDS: Words['empty'] = {
  today: "Xem hôm nay",
  unknownOwner: (v) => `Không có chủ thể nào tên là “${v.id}” ở đây.`,
  noLadder: (v) => `${v.name} chưa có thang quan hệ nào ở đây nên không có mạng lưới để vẽ. Khi được ghi nhận, nó sẽ hiện trên trang này.`,
  owners: "Các mạng lưới hiện có:",
  noOwners: "Chưa nạp dữ kiện nào. Sau khi nạp dữ liệu gốc, các mạng lưới sẽ hiện ở đây.",
  before: (v) => `Chưa có quan hệ nào của ${v.owner} là chắc chắn vào ${v.day}: các nguồn bắt đầu muộn hơn.`,
  first: (v) => `Đến quan hệ đầu tiên, ${v.day}`,
  filtered: "Bộ lọc đang ẩn mọi đối tác.",
  unknownKnown: (v) => `“${v.text}” không phải là thời điểm của một bản dữ kiện: nó có trước lần cập nhật đầu tiên, nêu một lần cập nhật không có ở đây, hoặc không phải là một thời điểm.`,
  knownNow: "Xem theo dữ kiện hiện nay",
  unknownGroup: (v) => `Không có nhóm hay tổ chức nào tên là “${v.id}” ở đây.`,
  everybody: "Xem mọi đối tác",
}
