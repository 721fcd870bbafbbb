import type { Language } from '../../schema/answer-language.ts'
import type { PartialDate } from '../../schema/time/partial-date.ts'
import type { Lack } from '../queries/coverage.ts'
import { nameIn } from '../queries/naming.ts'
import type { World } from '../queries/world.ts'
import { dateInWords } from './dates.ts'
import { say } from './say.ts'

/** Why an answer of a day may lack some facts, in a sentence that stands alone: the day gone through or the sample, never today. */
export function lackSentence(world: World, lack: Lack, validAt: PartialDate, language: Language): string {
  const owner = nameIn(world, lack.owner, language, validAt)
  return say(language)('lacks.sentence', { owner, ...said(lack, language) })
}

/** The same to go after a number and a semicolon: "at least 42 partners; facts gone through to 31 December 2025". */
export const lackMark = (lack: Lack, language: Language): string => say(language)('lacks.mark', said(lack, language))

const said = ({ because, reviewedTo }: Lack, language: Language) => ({
  because,
  dated: reviewedTo === undefined ? ('no' as const) : ('yes' as const),
  day: reviewedTo === undefined ? undefined : dateInWords(reviewedTo, language),
})
