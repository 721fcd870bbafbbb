import { bothLanguages } from '../../i18n/words.ts'

/** The words of the names behind a number. */
export const WORDS = bothLanguages({
  en: {
    names: 'The names behind the number',
    certain: (n: number): string => `Counted for certain: ${n}`,
    undecided: (n: number): string => `Not certain: ${n}`,
    undecidedWhy: 'A partial date or a weak source leaves open whether these count. They are in the upper number only.',
    report: 'Over time, by every definition, and as files',
    none: 'Nobody is counted on this day.',
    since: (day: string): string => `since ${day}`,
    sinceUnknown: 'since a day that no source gives',
    footnote: 'Footnote',
    copy: 'Copy the footnote',
    copied: 'Copied.',
    notCopied: 'The browser did not allow copying: select the text and copy it.',
    version: (id: string, version: number): string => `${id}, version ${version}`,
    definition: 'Counted how?',
  },
  vi: {
    names: 'Những tên đằng sau con số',
    certain: (n) => `Chắc chắn được tính: ${n}`,
    undecided: (n) => `Chưa chắc chắn: ${n}`,
    undecidedWhy:
      'Ngày chưa đầy đủ hoặc nguồn yếu khiến chưa rõ các đối tác này có được tính không. Chỉ có trong cận trên.',
    report: 'Theo thời gian, theo từng định nghĩa, và dưới dạng tệp',
    none: 'Không có đối tác nào được tính vào ngày này.',
    since: (day) => `từ ${day}`,
    sinceUnknown: 'từ một ngày không nguồn nào nêu',
    footnote: 'Cước chú',
    copy: 'Sao chép cước chú',
    copied: 'Đã sao chép.',
    notCopied: 'Trình duyệt không cho sao chép: hãy chọn đoạn văn bản rồi sao chép.',
    version: (id, version) => `${id}, phiên bản ${version}`,
    definition: 'Đếm thế nào?',
  },
})
