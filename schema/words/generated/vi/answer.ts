// Made from schema/words/*.json by `npm run codegen`: change a message there.
import { numberIn } from '../../in-locale.ts'
import type { Words } from '../values.ts'

const l = "vi"

export const WORDS: Words['answer'] = {
  page: "Một câu trả lời đã được trích dẫn · Entente",
  refused: "Không có câu trả lời nào ở đây.",
  refusedWay: "Hãy sao chép trọn liên kết cố định từ nơi nó được trích dẫn, hoặc đặt lại câu hỏi:",
  ask: "Đếm đối tác",
  asGiven: "Như đã trả lời",
  now: "Nếu hỏi hôm nay",
  since: (v) => `Trả lời theo dữ kiện biết được lúc ${v.instant} UTC.`,
  same: "Không đổi: hôm nay cùng câu hỏi này vẫn có cùng câu trả lời.",
  changed: "Hôm nay cùng câu hỏi này có câu trả lời khác.",
  changes: "Điều tạo nên khác biệt",
  sameNumber: "Con số không đổi; điều làm căn cứ cho nó thì có.",
  marks: {
    only: "chỉ có ở đây",
    certain: "ở đây là chắc chắn",
    open: "ở đây chưa xác định",
    level: "bên kia ở mức khác",
    since: "bên kia bắt đầu khác",
    sources: "bên kia có nguồn khác",
  },
  more: (v) => `${numberIn(l, v.n)} điều nữa`,
  noChanges: "Không có dữ kiện riêng lẻ nào được nêu.",
  asKnownNow: "Hỏi lại theo dữ kiện hiện nay",
  asKnownThen: "Hỏi lại theo dữ kiện lúc đó",
  count: (v) => `Đối tác của ${v.owner} ${v.when}: ${v.definition}`,
  series: (v) => `Đối tác của ${v.owner}, từ ${v.from} đến ${v.to}: ${v.definition}`,
  diff: (v) => `Những thay đổi của ${v.owner} từ ${v.from} đến ${v.to}`,
  claim: "Một con số đã công bố và kết luận về nó",
  members: (v) => `Chắc chắn được tính: ${numberIn(l, v.n)}`,
  undecided: (v) => `Chưa xác định: ${numberIn(l, v.n)}`,
  sentences: "Bằng lời",
}
