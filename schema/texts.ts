/**
 * A text of ours in one or more languages, by BCP 47 tag: `{ en: 'Partnership', vi: 'Quan hệ đối tác' }`. English is always there, so
 * that a reader whose language is missing is told in English rather than nothing.
 */
export type Texts = { readonly en: string } & { readonly [tag: string]: string | undefined }

/** The text in a language; in English where it has none in that language. */
export const textIn = (texts: Texts, language: string): string => texts[language] ?? texts.en
