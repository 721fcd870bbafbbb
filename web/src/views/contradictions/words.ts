import { bothLanguages } from '../../i18n/words.ts'

/** The words of the page of contradictions. */
export const WORDS = bothLanguages({
  en: {
    page: 'Contradictions · Entente',
    title: 'Where sources contradict each other',
    says: 'Found by rules over what claims and statements hold, and never settled silently.',
    kinds: 'Which kinds',
    all: 'All',
    none: 'No contradiction of this kind is known.',
    noneAtAll: 'No contradiction is known as of then.',
    sayings: 'Who says what',
    decisions: 'Decided',
    undecided: 'No editor has decided about it.',
    by: (who: string, day: string): string => `${who}, ${day}`,
    document: 'The document itself',
  },
  vi: {
    page: 'Mâu thuẫn · Entente',
    title: 'Nơi các nguồn mâu thuẫn với nhau',
    says: 'Được tìm ra bằng quy tắc từ những gì các số liệu và phát biểu chứa đựng, không bao giờ bị lặng lẽ dàn xếp.',
    kinds: 'Những loại nào',
    all: 'Tất cả',
    none: 'Chưa biết mâu thuẫn nào thuộc loại này.',
    noneAtAll: 'Vào lúc đó chưa biết mâu thuẫn nào.',
    sayings: 'Ai nói gì',
    decisions: 'Đã quyết định',
    undecided: 'Chưa có biên tập viên nào quyết định.',
    by: (who, day) => `${who}, ngày ${day}`,
    document: 'Tài liệu tự nêu',
  },
})
