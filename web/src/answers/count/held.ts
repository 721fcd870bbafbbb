import type { CountShownFragment } from '../../api/generated/types.ts'
import type { useOwnWords } from '../../i18n/words.ts'

/** Who is counted on one day: of a month or year on its last, since what changes within it is known and not open. */
export const heldOf = (count: CountShownFragment) => count.span?.last ?? count

/** The number of it in words: two bounds where it is open, and at least the lower one where not all facts are known. */
export function heldNumber(
  { value, upper, complete }: Pick<CountShownFragment, 'value' | 'upper' | 'complete'>,
  words: Pick<ReturnType<typeof useOwnWords<'report'>>, 'range' | 'atLeast'>,
): string {
  if (!complete) return words.atLeast({ number: value })
  return value === upper ? `${value}` : words.range({ least: value, most: upper })
}
