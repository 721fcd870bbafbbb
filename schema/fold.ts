/**
 * A text as search compares it: lower case, without diacritics, đ as d, punctuation as spaces, single spaces.
 * "Điều ước" and "dieu uoc" are one. Both sides are folded by this function and by no other, on every store.
 */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replaceAll('ı', 'i')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replaceAll('ß', 'ss')
    .replaceAll('æ', 'ae')
    .replaceAll('œ', 'oe')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** The folded terms of a search text. */
export const foldedTerms = (text: string): string[] =>
  fold(text)
    .split(' ')
    .filter((term) => term !== '')
