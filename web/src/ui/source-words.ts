import type { SourceStanding } from '../api/generated/types.ts'
import { bothLanguages } from '../i18n/words.ts'

/** The words of a list of sources. */
export const WORDS = bothLanguages({
  en: {
    title: (n: number): string => (n === 1 ? '1 source' : `${n} sources`),
    untitled: 'Untitled document',
    published: (day: string): string => `of ${day}`,
    read: (day: string): string => `read ${day}`,
    original: 'As written',
    opens: 'opens another site',
    standings: {
      OFFICIAL: 'official',
      PRESS: 'press',
      SCHOLARLY: 'scholarly',
      REGISTER: 'register',
      MIRROR: 'mirror',
    } satisfies Record<SourceStanding, string>,
  },
  vi: {
    title: (n) => `${n} nguồn`,
    untitled: 'Tài liệu không có tiêu đề',
    published: (day) => `ra ${day}`,
    read: (day) => `đọc ${day}`,
    original: 'Nguyên văn',
    opens: 'mở trang khác',
    standings: {
      OFFICIAL: 'chính thức',
      PRESS: 'báo chí',
      SCHOLARLY: 'học thuật',
      REGISTER: 'sổ đăng ký',
      MIRROR: 'bản chép',
    },
  },
})
