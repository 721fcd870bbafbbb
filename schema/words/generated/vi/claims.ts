// Made from schema/words/*.json by `npm run codegen`: change a message there.
import { numberIn } from '../../in-locale.ts'
import type { Words } from '../values.ts'

const l = "vi"

export const WORDS: Words['claims'] = {
  page: "Số liệu công bố · Entente",
  title: "Các con số đã công bố, đối chiếu với cơ sở dữ liệu",
  says: "Một con số đã công bố là một phát biểu: kết luận về nó được rút ra vào đúng ngày của nó, không bao giờ được nhập vào.",
  filters: "Những số liệu nào",
  text: "Có chữ",
  textHint: "Con số, lời văn, người nói, đối tượng, nguồn",
  verdict: "Kết luận",
  quantity: "Đại lượng",
  speaker: "Người nói",
  all: "tất cả",
  document: "chính tài liệu",
  found: (v) => `${v.whole === "yes" ? `${numberIn(l, v.all)} số liệu` : v.whole === "no" ? `${numberIn(l, v.n)} trong ${numberIn(l, v.all)} số liệu` : ''}`,
  none: "Không có số liệu nào như vậy. Hãy bỏ bớt điều kiện:",
  noClaims: "Vào lúc đó chưa ghi nhận số liệu công bố nào. Dữ liệu gốc có chúng từ lần cập nhật thứ ba.",
  noneAbout: "Vào lúc đó chưa ghi nhận số liệu nào về chủ thể này.",
  quantityOf: (v) => `${v.label} · ${numberIn(l, v.n)} số liệu`,
  clear: "Xem mọi số liệu",
  more: (v) => `Xem thêm: còn ${numberIn(l, v.n)} số liệu`,
}
