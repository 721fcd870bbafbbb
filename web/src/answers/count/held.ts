import type { CountShownFragment } from '../../api/generated/types.ts'
import type { useOwnWords } from '../../i18n/words.ts'

/** Who is counted on one day: of a month or year on its last, since what changes within it is known and not open. */
export const heldOf = (count: CountShownFragment) => count.span?.last ?? count

/**
 * The number of it in words: two bounds where it is open; where not all facts are known at least the lower one, and of one exact level what is known, since more facts may take somebody
 * out.
 */
export function heldNumber(
  { value, upper, complete }: Pick<CountShownFragment, 'value' | 'upper' | 'complete'>,
  words: Pick<ReturnType<typeof useOwnWords<'report'>>, 'range' | 'atLeast' | 'known'>,
  { exactly }: { readonly exactly: unknown },
): string {
  if (!complete) return exactly === null ? words.atLeast({ number: value }) : words.known({ number: value })
  return value === upper ? `${value}` : words.range({ least: value, most: upper })
}
