import type { Day } from '../../schema/time/day.ts'
import { intervalOf, partialDate } from '../../schema/time/partial-date.ts'
import { completionsOf } from '../time/dates.ts'
import { LADDER, LEVELS, type Said } from './facts.ts'

const RANKS = new Map(LEVELS.map((level) => [level.id, level.rank ?? 0]))

/** One designation in one completion of its date. */
export interface Completed {
  readonly said: Said
  readonly id: string
  readonly day: Day
}

/** Every world that these designations leave open: each date completed, each doubtful fact there or not. */
export function* worldsOf(all: readonly Said[]): Generator<Completed[]> {
  const options = all.map((s, i) => {
    const here = completionsOf(partialDate(s.from ?? '')).map((day) => ({ said: s, id: `d${i}`, day }))
    return s.low ? [null, ...here] : here
  })
  function* pick(i: number, chosen: Completed[]): Generator<Completed[]> {
    if (i === options.length) yield chosen
    else for (const option of options[i] ?? []) yield* pick(i + 1, option === null ? chosen : [...chosen, option])
  }
  yield* pick(0, [])
}

/** Ties are settled alike in every completion: by what the dates may be, then by rank, then by id. */
const order = (a: Pick<Completed, 'said' | 'id'>, b: Pick<Completed, 'said' | 'id'>): number => {
  const [x, y] = [intervalOf(partialDate(a.said.from ?? '')), intervalOf(partialDate(b.said.from ?? ''))]
  return (
    x.earliest.localeCompare(y.earliest) ||
    x.latest.localeCompare(y.latest) ||
    (RANKS.get(`${LADDER}/${a.said.level}`) ?? 0) - (RANKS.get(`${LADDER}/${b.said.level}`) ?? 0) ||
    a.id.localeCompare(b.id)
  )
}

/** The id of what holds on a day in one of them: what was begun last. */
export function heldIn(world: Completed[], on: Day): string | null {
  const begun = world.filter(({ day }) => day <= on).sort((a, b) => a.day.localeCompare(b.day) || order(a, b))
  return begun.at(-1)?.id ?? null
}
