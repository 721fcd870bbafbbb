import type { Day } from '../../schema/time/day.ts'
import type { Interval } from '../../schema/time/partial-date.ts'
import { endOf, heldOn, type Period, startOf } from '../../schema/time/period.ts'
import { both, either, type Truth } from '../../schema/time/truth.ts'
import { type Stretch, throughTime } from './span.ts'

/** A span of whole days, half-open, on each of which something is so for certain, or may be so. Without `to` it has no end that is known. */
export interface TruthSpell {
  readonly from: Day
  readonly to: Day | undefined
  readonly certain: boolean
}

/** The spans in which something is or may be so, in order; neighbours that say the same are one. */
export function truthSpells(stretches: readonly Stretch<Truth>[]): TruthSpell[] {
  const turns = stretches.filter(({ value }, i) => value !== stretches[i - 1]?.value)
  return turns.flatMap(({ from, value }, i) =>
    value === 'no' ? [] : [{ from, to: turns[i + 1]?.from, certain: value === 'yes' }],
  )
}

/** When any of some periods held, or may have; one of low confidence is never certain. */
export function spellsOfPeriods(
  periods: readonly (Period & { readonly confidence: 'high' | 'medium' | 'low' })[],
): TruthSpell[] {
  const bounds = periods.flatMap((one): Interval[] => [startOf(one), endOf(one)].filter((bound) => bound !== null))
  const on = (day: Day): Truth =>
    periods
      .map((one): Truth => (one.confidence === 'low' ? both(heldOn(one, day), 'depends') : heldOn(one, day)))
      .reduce(either, 'no')
  return truthSpells(throughTime([], bounds, on, (a, b) => a === b))
}
