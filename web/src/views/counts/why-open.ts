import { whatIsWrongWithDate } from '../../../../schema/time/partial-date.ts'

/** What leaves it open whether somebody is counted. */
export type WhyOpen = 'low' | 'partial' | 'unknown' | 'period' | 'words'

interface Open {
  readonly since: string | null
  /** How the network has it on that day; undefined where it has no link. */
  readonly link: { readonly certain: boolean; readonly confidence: 'HIGH' | 'MEDIUM' | 'LOW' } | undefined
  /** The day asked for. */
  readonly validAt: string
}

/**
 * Why somebody is undecided: the fact is of low confidence, its start is known by month or year or not at all, the question is about more than one day, or
 * what the definition goes by, such as the partner's own words, is not known.
 */
export function whyOpen({ since, link, validAt }: Open): WhyOpen {
  if (link?.confidence === 'LOW') return 'low'
  if (link?.certain === true) return 'words'
  if (since === null) return 'unknown'
  if (!isDay(since)) return 'partial'
  return isDay(validAt) ? 'words' : 'period'
}

const isDay = (date: string): boolean => whatIsWrongWithDate(date) === null && /^\d{4}-\d\d-\d\d$/.test(date)
