// Made from schema/words/*.json by `npm run codegen`: change a message there.
import type { Words } from '../values.ts'

export const WORDS: Words['help'] = {
  title: "Phím tắt",
  keys: {
    search: "Tìm kiếm",
    changes: "Thay đổi trước và sau",
    across: "Trên dòng thời gian: một ngày; cùng Shift: một thay đổi. Trong mạng lưới: đi vòng quanh",
    along: "Trên dòng thời gian: một năm. Trong mạng lưới: vào trong và ra ngoài",
    open: "Mở đối tác",
    names: "Những tên đằng sau con số",
    play: "Chạy hoặc dừng",
    back: "Lùi một bước",
    help: "Danh sách phím này",
  },
}
