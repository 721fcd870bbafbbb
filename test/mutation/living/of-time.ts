import type { Living } from './living-place.ts'

/** Of the law of dates. */
export const OF_TIME: readonly Living[] = [
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
]
