import type { ViewName } from '../../views.ts'
import { bothLanguages } from '../i18n/words.ts'

/** The names of the views. */
export const WORDS = bothLanguages<Readonly<Record<ViewName | 'label', string>>>({
  en: {
    label: 'Pages',
    network: 'Network',
    table: 'Table',
    counts: 'Counts',
    claims: 'Claims',
    contradictions: 'Contradictions',
    answer: 'A cited answer',
  },
  vi: {
    label: 'Các trang',
    network: 'Mạng lưới',
    table: 'Bảng',
    counts: 'Phép đếm',
    claims: 'Số liệu công bố',
    contradictions: 'Mâu thuẫn',
    answer: 'Câu trả lời đã trích dẫn',
  },
})
