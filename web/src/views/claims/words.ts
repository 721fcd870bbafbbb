import { bothLanguages } from '../../i18n/words.ts'

/** The words of the page of claims. */
export const WORDS = bothLanguages({
  en: {
    page: 'Claims · Entente',
    title: 'Published figures, each held against the graph',
    says: 'A figure that somebody published is a claim: what it is worth is derived at its own day, never entered.',
    filters: 'Which claims',
    text: 'Words in it',
    textHint: 'Figure, text, speaker, population, source',
    verdict: 'Verdict',
    quantity: 'Quantity',
    speaker: 'Speaker',
    all: 'all',
    document: 'the document itself',
    found: (n: number, all: number): string => (n === all ? `${all} claims` : `${n} of ${all} claims`),
    none: 'No claim is like that. Take a filter away:',
    noClaims: 'No claims are recorded as known then. The seed brings the first with its third revision.',
    clear: 'Show all claims',
  },
  vi: {
    page: 'Số liệu công bố · Entente',
    title: 'Các con số đã công bố, đối chiếu với đồ thị',
    says: 'Một con số đã công bố là một phát biểu: kết luận về nó được rút ra vào đúng ngày của nó, không bao giờ được nhập vào.',
    filters: 'Những số liệu nào',
    text: 'Có chữ',
    textHint: 'Con số, lời văn, người nói, đối tượng, nguồn',
    verdict: 'Kết luận',
    quantity: 'Đại lượng',
    speaker: 'Người nói',
    all: 'tất cả',
    document: 'chính tài liệu',
    found: (n, all) => (n === all ? `${all} số liệu` : `${n} trong ${all} số liệu`),
    none: 'Không có số liệu nào như vậy. Hãy bỏ bớt điều kiện:',
    noClaims: 'Vào lúc đó chưa ghi nhận số liệu công bố nào. Dữ liệu gốc có chúng từ bản sửa đổi thứ ba.',
    clear: 'Xem mọi số liệu',
  },
})
