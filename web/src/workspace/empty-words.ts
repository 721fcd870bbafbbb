import { bothLanguages } from '../i18n/words.ts'

/** The words for why there is no picture, and what would help. */
export const WORDS = bothLanguages({
  en: {
    today: 'Show today',
    unknownOwner: (id: string): string => `Nobody is called “${id}” here.`,
    noLadder: (name: string): string =>
      `${name} keeps no ladder of partnerships here, so there is no network to draw. Once one is recorded, it shows on this page.`,
    owners: 'Networks that there are:',
    noOwners: 'No facts are loaded yet. Load the seed, and the networks show here.',
    before: (owner: string, day: string): string =>
      `No relation of ${owner} is certain on ${day}: the sources begin later.`,
    first: (day: string): string => `Go to the first relation, ${day}`,
    filtered: 'The filter hides every partner.',
    unknownKnown: (text: string): string => `“${text}” is not an instant at which something was known.`,
    knownNow: 'Show as known now',
  },
  vi: {
    today: 'Xem hôm nay',
    unknownOwner: (id) => `Không có chủ thể nào tên là “${id}” ở đây.`,
    noLadder: (name) =>
      `${name} chưa có thang quan hệ nào ở đây nên không có mạng lưới để vẽ. Khi được ghi nhận, nó sẽ hiện trên trang này.`,
    owners: 'Các mạng lưới hiện có:',
    noOwners: 'Chưa nạp dữ kiện nào. Sau khi nạp dữ liệu gốc, các mạng lưới sẽ hiện ở đây.',
    before: (owner, day) => `Chưa có quan hệ nào của ${owner} là chắc chắn vào ${day}: các nguồn bắt đầu muộn hơn.`,
    first: (day) => `Đến quan hệ đầu tiên, ${day}`,
    filtered: 'Bộ lọc đang ẩn mọi đối tác.',
    unknownKnown: (text) => `“${text}” không phải là thời điểm của một bản dữ kiện.`,
    knownNow: 'Xem theo dữ kiện hiện nay',
  },
})
