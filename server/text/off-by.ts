import type { Language } from '../../schema/answer-language.ts'
import type { Evidence } from '../claims/evidence.ts'
import { rangeOf } from '../claims/range.ts'
import type { CheckedClaim } from '../claims/verdict.ts'
import { isOpenForDaysAlone } from './days-apart.ts'
import { say } from './say.ts'

/** By how much a figure is off: by its residual from what is certain and, where there may be more, from the most too. Empty where it is not. */
export function offBy({ claim, verdict, residual }: CheckedClaim, evidence: Evidence, language: Language): string {
  if (verdict !== 'DIFFERS' && verdict !== 'IMPOSSIBLE') return ''
  const { value, upper, counts } = evidence
  const range = rangeOf(claim)
  const off = residual ?? 0
  // "Over 42" beside 42: the number is the same, and the wording leaves it out.
  if (off === 0 || range === null) return say(language)('evidence.ruledOut')
  const beyond = off - (upper - value)
  const days = isOpenForDaysAlone(counts[0])
  const more = evidence.lack === null && upper > value && beyond > 0
  return say(language)('evidence.off', {
    n: Math.abs(off),
    side: off > 0 ? 'above' : 'below',
    from: upper === value || evidence.lack !== null ? 'one' : days ? 'days' : 'certain',
    least: value,
    more: !more ? 'no' : days ? 'days' : 'yes',
    m: beyond,
    most: upper,
  })
}
