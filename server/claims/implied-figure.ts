import type { Qualifier } from '../../schema/kinds/claim.ts'
import type { Figure } from './figure.ts'

/** The bounds that a wording puts on a number. */
const BOUNDS: Readonly<
  Record<Qualifier, (n: number) => Pick<Figure, 'lower' | 'upper' | 'lowerExcluded' | 'upperExcluded'>>
> = {
  exactly: (n) => ({ lower: n, upper: n }),
  nearly: (n) => ({ upper: n, upperExcluded: true }),
  over: (n) => ({ lower: n, lowerExcluded: true }),
  'at-least': (n) => ({ lower: n }),
  'at-most': (n) => ({ upper: n }),
  about: () => ({}),
  vague: () => ({}),
}

/** How the base that a figure implies is worded: as the figure itself where nothing else is stated. */
export const impliedQualifier = ({
  impliedBaseIs,
  qualifier,
}: Pick<Figure, 'impliedBaseIs' | 'qualifier'>): Qualifier => impliedBaseIs ?? qualifier

/** What a figure says of the same quantity a year before: "nearly 350, a 2.5-fold increase" implies fewer than 140. Null where it implies nothing. */
export function impliedFigure(figure: Figure): Figure | null {
  const { impliedBase, period, question: _, alsoCalled: __, ...rest } = figure
  const before = yearBefore(period)
  if (impliedBase === undefined || before === null) return null
  const { lower: _l, upper: _u, lowerExcluded: _le, upperExcluded: _ue, ...unbounded } = rest
  return { ...unbounded, period: before, value: impliedBase, ...BOUNDS[impliedQualifier(figure)](impliedBase) }
}

/** The same time a year before; null where there is no year to go by. */
export function yearBefore(period: string | undefined): string | null {
  if (period === undefined || !period.split('/').every((date) => /^\d{4}/.test(date))) return null
  return period
    .split('/')
    .map((date) => `${String(Number(date.slice(0, 4)) - 1).padStart(4, '0')}${date.slice(4)}`)
    .join('/')
}
