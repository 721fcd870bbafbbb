import type { Day } from '../../../schema/time/day.ts'
import { dayNumber } from './day-numbers.ts'
import type { Transition } from './parts.ts'

/** All transitions that are certain from one day on: where a step to the next change leads. */
export interface Change {
  readonly day: Day
  readonly transitions: readonly Transition[]
}

/** The changes in order of time. */
export function changesOf(transitions: readonly Transition[]): Change[] {
  const days = new Map<Day, Transition[]>()
  for (const transition of transitions) {
    // The API says it, always as a whole day.
    const day = transition.certainFrom as Day
    days.set(day, [...(days.get(day) ?? []), transition])
  }
  return [...days].map(([day, transitions]) => ({ day, transitions })).sort((a, b) => (a.day < b.day ? -1 : 1))
}

/** The first change after a day; undefined where there is none up to `last`. */
export const changeAfter = (changes: readonly Change[], day: string, last: string): Change | undefined =>
  changes.find((change) => change.day > day && change.day <= last)

/** The last change before a day. */
export const changeBefore = (changes: readonly Change[], day: string): Change | undefined =>
  changes.findLast((change) => change.day < day)

/** A transition as a bar on the strip: its place from 0 (the first day) to 1 (the last), how many stand below it, and whether its day is known. */
export interface Bar {
  readonly at: number
  readonly below: number
  readonly kind: Transition['kind']
  readonly exact: boolean
  readonly day: Day
}

/** A bar for every transition. Those that fall into one of `bins` stretches of the strip stand on one another. */
export function barsOf(changes: readonly Change[], first: string, last: string, bins: number): Bar[] {
  const span = Math.max(1, dayNumber(last) - dayNumber(first))
  const stacks = new Map<number, number>()
  return changes.flatMap(({ day, transitions }) => {
    if (day > last) return []
    const bin = Math.min(bins - 1, Math.floor(((dayNumber(day) - dayNumber(first)) / span) * bins))
    return transitions.map((transition): Bar => {
      const below = stacks.get(bin) ?? 0
      stacks.set(bin, below + 1)
      return { at: (bin + 0.5) / bins, below, kind: transition.kind, exact: transition.on === day, day }
    })
  })
}

/** The years to write under the strip: every one, second, fifth or tenth, as there is room for. */
export function yearTicks(first: string, last: string, most: number): { readonly year: number; readonly at: number }[] {
  const span = Math.max(1, dayNumber(last) - dayNumber(first))
  const [from, to] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))]
  const every = [1, 2, 5, 10, 20, 50, 100].find((step) => (to - from) / step <= most) ?? 500
  const ticks: { year: number; at: number }[] = []
  for (let year = Math.ceil(from / every) * every; year <= to; year += every) {
    const at = (dayNumber(`${String(year).padStart(4, '0')}-01-01`) - dayNumber(first)) / span
    if (at >= 0 && at <= 1) ticks.push({ year, at })
  }
  return ticks
}
