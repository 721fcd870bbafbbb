import { bothLanguages } from '../i18n/words.ts'

/** The names of the pages. */
export const WORDS = bothLanguages({
  en: { label: 'Pages', network: 'Network', counts: 'Counts', claims: 'Claims', contradictions: 'Contradictions' },
  vi: {
    label: 'Các trang',
    network: 'Mạng lưới',
    counts: 'Phép đếm',
    claims: 'Số liệu công bố',
    contradictions: 'Mâu thuẫn',
  },
})
