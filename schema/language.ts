import { z } from 'zod'

/** A language by its BCP 47 tag: "en", "vi", "pt", "zh". */
export const LanguageTag = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'a language is a BCP 47 tag such as en, vi or fr')
export type LanguageTag = z.infer<typeof LanguageTag>

/** A text of ours in both languages that Entente answers in. */
export const BothLanguages = z.strictObject({ en: z.string().min(1), vi: z.string().min(1) })
export type BothLanguages = z.infer<typeof BothLanguages>

/** A text in somebody's language, in the words of its source. */
export const Wording = z.strictObject({ language: LanguageTag, text: z.string().min(1) })
export type Wording = z.infer<typeof Wording>
