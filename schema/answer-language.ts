/**
 * The languages that Entente answers in, by BCP 47 tag. Each has its messages in `schema/words/<tag>.json`; English comes first, since every other is held
 * against it and stands in for it where a text is missing.
 */
export const LANGUAGES = ['en', 'vi'] as const
export type Language = (typeof LANGUAGES)[number]
