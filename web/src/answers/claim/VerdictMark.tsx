import type { Verdict } from '../../api/generated/types.ts'
import { useOwnWords } from '../../i18n/words.ts'

const PATHS: Readonly<Record<Verdict, string>> = {
  AGREES: 'm3 8.500 3.500 3.500 6.500-8',
  DIFFERS: 'M3 6h10M3 10h10M11 3 5 13',
  IMPOSSIBLE: 'm4 4 8 8m0-8-8 8',
  CANNOT_BE_CHECKED: 'M6 6a2 2 0 1 1 2.700 1.900c-.5.200-.7.600-.7 1.100v.5M8 12v.5',
}

/** What a claim is worth: a sign, a word and a colour, any of which says it alone. */
export function VerdictMark({ verdict }: { readonly verdict: Verdict }) {
  const own = useOwnWords('report')
  return (
    <span className={`verdict verdict-${verdict.toLowerCase().replaceAll('_', '-')}`}>
      <svg className="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
        <path d={PATHS[verdict]} />
      </svg>
      {own.verdicts[verdict]}
    </span>
  )
}
