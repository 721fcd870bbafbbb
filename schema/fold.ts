/** One more whenever {@link fold} makes something else of a text: what a store keeps folded is then made anew. */
export const FOLD_RULE = 2

/**
 * A text as search compares it: lower case, without diacritics, letters with a stroke as the plain ones and so those that are taken for them (đ and the Icelandic ð are both d), abbreviations
 * without their dots, apostrophes left out, other punctuation as spaces, single spaces. "Điều ước" and "dieu uoc" are one, "U.A.E." and "UAE", "Côte d’Ivoire" and "cote divoire".
 * Both sides are folded by this function and by no other, on every store.
 */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(STROKED, (letter) => PLAIN[letter] ?? letter)
    .replace(APOSTROPHES, '')
    .replace(/(?<![\p{L}\p{N}])\p{L}(?:\.\s?\p{L})+(?![\p{L}\p{N}])/gu, (letters) => letters.replace(/[.\s]/g, ''))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** A text as it is written, with all its signs, but for the case of its letters: by this those that are folded alike are told apart. */
export const asWritten = (text: string): string => text.normalize('NFC').toLowerCase()

const PLAIN: Readonly<Record<string, string>> = {
  đ: 'd',
  ð: 'd',
  ɖ: 'd',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
  ı: 'i',
  ø: 'o',
  ł: 'l',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
}

// Made of texts: a literal would stand in the built program with its letters as they are, and that is read as ASCII.
const STROKED = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'g')
const APOSTROPHES = new RegExp(`[${["'", '’', '‘', 'ʼ', 'ʻ', 'ʿ', '`', '´'].join('')}]`, 'g')

/** The folded terms of a search text. */
export const foldedTerms = (text: string): string[] =>
  fold(text)
    .split(' ')
    .filter((term) => term !== '')
