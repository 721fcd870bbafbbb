import { z } from 'zod'
import type { Texts } from './texts.ts'

/** A language by its BCP 47 tag: "en", "vi", "pt", "zh". */
export const LanguageTag = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'a language is a BCP 47 tag such as en, vi or fr')
export type LanguageTag = z.infer<typeof LanguageTag>

/** A text of ours in both languages that Entente answers in; it is read as texts by language tag. */
export const BothLanguages: z.ZodType<Texts> = z.strictObject({ en: z.string().min(1), vi: z.string().min(1) })

/** A text in somebody's language, in the words of its source. */
export const Wording = z.strictObject({ language: LanguageTag, text: z.string().min(1) })
export type Wording = z.infer<typeof Wording>
