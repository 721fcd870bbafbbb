import { bothLanguages } from '../i18n/words.ts'

/** The words of the list of keys. */
export const WORDS = bothLanguages({
  en: {
    title: 'Keys',
    keys: {
      '/': 'Search',
      '[ ]': 'Previous and next change',
      '← →': 'On the time line: a day; with Shift a change. In the network: walk round',
      '↑ ↓': 'On the time line: a year. In the network: inwards and outwards',
      Enter: 'Open the partner',
      n: 'The names behind the number',
      p: 'Play or pause',
      Esc: 'Back one step',
      '?': 'These keys',
    } as Record<string, string>,
  },
  vi: {
    title: 'Phím tắt',
    keys: {
      '/': 'Tìm kiếm',
      '[ ]': 'Thay đổi trước và sau',
      '← →': 'Trên dòng thời gian: một ngày; cùng Shift: một thay đổi. Trong mạng lưới: đi vòng quanh',
      '↑ ↓': 'Trên dòng thời gian: một năm. Trong mạng lưới: vào trong và ra ngoài',
      Enter: 'Mở đối tác',
      n: 'Những tên đằng sau con số',
      p: 'Chạy hoặc dừng',
      Esc: 'Lùi một bước',
      '?': 'Danh sách phím này',
    },
  },
})
