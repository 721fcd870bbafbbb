// Made from schema/words/*.json by `npm run codegen`: change a message there.
import { numberIn } from '../../in-locale.ts'
import type { Words } from '../values.ts'

const l = "vi"

export const WORDS: Words['source'] = {
  title: (v) => `${numberIn(l, v.n)} nguồn`,
  untitled: "Tài liệu không có tiêu đề",
  published: (v) => `đăng ${v.day}`,
  read: (v) => `truy cập ${v.day}`,
  original: "Nguyên văn",
  wholePage: "cả trang",
  asRecorded: "Ghi từ nguồn",
  opens: "mở trang khác",
  standings: {
    OFFICIAL: "chính thức",
    PRESS: "báo chí",
    SCHOLARLY: "học thuật",
    REGISTER: "sổ đăng ký",
    MIRROR: "bản chép",
  },
}
