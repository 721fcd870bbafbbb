import { bothLanguages } from '../i18n/words.ts'

/** The words for facts that came while the page was open. */
export const WORDS = bothLanguages({
  en: {
    newer: (n: number): string => `Newer facts were recorded: revision ${n}.`,
    show: 'Show them',
  },
  vi: {
    newer: (n) => `Đã có dữ kiện mới hơn: bản sửa đổi ${n}.`,
    show: 'Xem dữ kiện mới',
  },
})
