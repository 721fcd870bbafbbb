// Made from schema/words/*.json by `npm run codegen`: change a message there.
import type { Words } from '../values.ts'

export const WORDS: Words['unread'] = {
  unknown: (v) => `Địa chỉ có “${v.name}=${v.text}”. Trang này không biết “${v.name}” nên bỏ qua.`,
  value: (v) => `${v.part === "view" ? `Ở đây không có cách xem “${v.text}”.` : v.part === "levels" ? `“${v.text}” không phải là một mức của thang này.` : v.part === "sort" ? `Ở đây không có cách sắp xếp “${v.text}”.` : v.part === "language" ? `Trang này chưa có ngôn ngữ “${v.text}”.` : v.part === "theme" ? `Trang này không có màu “${v.text}”.` : v.part === "kind" ? `Không có loại mâu thuẫn “${v.text}”.` : v.part === "verdict" ? `Không có kết luận “${v.text}”.` : v.part === "step" ? `Không có bước thời gian “${v.text}”.` : v.part === "quantity" ? `Không có số liệu công bố nào về “${v.text}”.` : v.part === "speaker" ? `Không có số liệu công bố nào do “${v.text}” nêu.` : `Không có “${v.text}”.`}`,
  there: (v) => `Hiện có: ${v.there}.`,
  close: "Ẩn",
}
