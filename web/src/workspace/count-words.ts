import type { Language } from '../api/generated/types.ts'
import { dateInWords } from '../dates.ts'
import type { Words } from '../i18n/words.ts'

/** How far the facts of an owner go. */
export interface Coverage {
  /** How far they have been gone through, as exact as was said; null where nobody has said. */
  readonly reviewedTo: string | null
  /** Whether they are a sample: complete on no day. */
  readonly isSample: boolean
}

/** Why a number is not complete, in a few words; never today. */
export function soFar({ reviewedTo, isSample }: Coverage, words: Words, language: Language): string {
  const day = reviewedTo === null ? null : dateInWords(reviewedTo, language)
  if (isSample) return day === null ? words.count.sample : words.count.sampleThrough({ day })
  return day === null ? words.count.unsaid : words.count.goneThrough({ day })
}
