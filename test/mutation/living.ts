/** A place in the code of which mutants live, and why that is right: nobody who asks could tell. `becomes` is the one change that is meant; without it every change in the place is. */
export interface Living {
  readonly file: string
  readonly code: string
  readonly becomes?: string
  readonly reason: string
}

/** The survivors that were looked at and are right to live. Any other is printed by `npm run mutate`. */
export const LIVING: readonly Living[] = [
  {
    file: 'schema/time/date-text.ts',
    code: "year = ''",
    reason: 'The default is for the compiler: where the shape fits, the year is there.',
  },
  {
    file: 'schema/time/partial-date.ts',
    code: "year = ''",
    reason: 'The default is for the compiler: where the shape fits, the year is there.',
  },
  {
    file: 'schema/time/partial-date.ts',
    code: "yearText = ''",
    reason: 'The default is for the compiler: where the shape fits, the year is there.',
  },
  {
    file: 'schema/time/partial-date.ts',
    code: 'month !== undefined && (',
    becomes: 'true',
    reason: 'The number of a month that is not there is less than nothing and more than nothing.',
  },
  {
    file: 'schema/time/partial-date.ts',
    code: 'cache.size > 20_000',
    becomes: 'cache.size >= 20_000',
    reason: 'Whether one more or one fewer is kept is told by no answer.',
  },
  {
    file: 'schema/time/partial-date.ts',
    code: 'from < 0',
    becomes: 'from <= 0',
    reason: 'The first month there is begins with the first day there is, by either branch.',
  },
  {
    file: 'schema/time/partial-date.ts',
    code: 'x.earliest < y.earliest',
    becomes: 'x.earliest <= y.earliest',
    reason: 'The two were found to be another on the line before.',
  },
  {
    file: 'schema/time/day.ts',
    code: 'a < b ? b : a',
    becomes: 'a <= b',
    reason: 'Of two days that are the same either is the later.',
  },
  {
    file: 'schema/time/day.ts',
    code: 'a < b ? a : b',
    becomes: 'a <= b',
    reason: 'Of two days that are the same either is the earlier.',
  },
  {
    file: 'server/claims/implied-figure.ts',
    code: '() => ({})',
    reason: 'Nothing spread into a figure is nothing, whether as an empty object or as none.',
  },
  {
    file: 'server/claims/verdict.ts',
    code: "claim.question === undefined ? ''",
    becomes: '"Stryker was here!"',
    reason: 'A key that no question is written as stands for all claims without one.',
  },
  {
    file: 'server/claims/place.ts',
    code: 'x < y ? -1 : x > y ? 1 : 0',
    becomes: 'x <= y',
    reason: 'Of two that came on one day the list does not say who came first.',
  },
  {
    file: 'server/claims/place.ts',
    code: 'x < y ? -1 : x > y ? 1 : 0',
    becomes: 'x >= y',
    reason: 'Of two that came on one day the list does not say who came first.',
  },
]
