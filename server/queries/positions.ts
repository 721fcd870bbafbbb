import type { CountingRule } from '../../schema/kinds/counting-definition.ts'
import type { Level } from '../../schema/kinds/level.ts'
import type { Day } from '../../schema/time/day.ts'
import { type Relation, standingsOn } from './relation.ts'
import { type Standing, standingOn, type Track } from './track.ts'
import type { World } from './world.ts'

/** What a relation may be on a day by some word: of the rungs, and of each kind of level beside them, what is possible of it (null: no such level). */
export interface Positions {
  readonly rungs: readonly (Level | null)[]
  readonly beside: readonly (readonly (Level | null)[])[]
}

/** What a relation may be on a day by the word that a rule goes by: the owner's, the other's, the lower or the higher of both. */
export function positionsBy(world: World, rule: CountingRule, relation: Relation, day: Day): Positions {
  const own = positionsOn(relation.owner, day)
  if (rule.side === 'owner') return own
  const other = rule.unsaid === 'unknown' ? saidOrUnknown(world, relation, own, day) : saidOrNothing(relation, own, day)
  return rule.side === 'other' ? other : between(own, other, rule.side)
}

/** What a relation may be on a day by that word, as far as it is known: words that nobody has reported are taken for none. */
export function positionsKnownBy(rule: CountingRule, relation: Relation, day: Day): Positions {
  const own = positionsOn(relation.owner, day)
  if (rule.side === 'owner') return own
  const other = positionsOn(relation.other, day)
  return rule.side === 'other' ? other : between(own, other, rule.side)
}

function positionsOn(tracks: readonly Track[], day: Day): Positions {
  const standings = standingsOn(tracks, day)
  const rung = standings.find(({ track }) => track.kind === 'rung')
  return {
    rungs: rung ? levelsIn(rung.standing) : [null],
    beside: standings.filter(({ track }) => track.kind !== 'rung').map(({ standing }) => levelsIn(standing)),
  }
}

const levelsIn = (standing: Standing): (Level | null)[] => [
  ...standing.possible.map((spell) => spell.level),
  ...(standing.maybeNone ? [null] : []),
]

/** The other's words; a side of which nothing at all is known has not said "no relation": it may call it the same as the owner, or nothing. */
function saidOrNothing({ other }: Relation, own: Positions, day: Day): Positions {
  if (other.length > 0) return positionsOn(other, day)
  return { rungs: [...own.rungs, null], beside: own.beside.map((levels) => [...levels, null]) }
}

/**
 * The other's words, and where none are known for a kind of level that the owner's word names, whatever they may be: any rung or none, and beside the rungs what the owner says or
 * none. That a designation ended with nothing in its place is known.
 */
function saidOrUnknown(world: World, { owner, other, ladder }: Relation, own: Positions, day: Day): Positions {
  const said = positionsOn(other, day)
  const isOpen = (track: Track | undefined): boolean =>
    track === undefined || (standingOn(track, day).maybeNone && !hasEnded(track, day))
  const anyRung = world.levelsOf(ladder).filter(({ levelKind }) => levelKind === 'rung')
  const namesRung = own.rungs.some((level) => level !== null)
  const rungsOpen = namesRung && isOpen(other.find(({ kind }) => kind === 'rung'))
  const besideOpen = owner
    .filter((track) => track.kind !== 'rung' && isOpen(other.find((one) => keyOf(one) === keyOf(track))))
    .map((track) => [...levelsIn(standingOn(track, day)), null])
  return {
    rungs: rungsOpen ? [...said.rungs, ...anyRung, null] : said.rungs,
    beside: [...said.beside, ...besideOpen],
  }
}

/** Whether something on a track is known to have ended by a day with nothing in its place: what does not stand then is known not to. */
export const hasEnded = ({ spells }: Track, day: Day): boolean =>
  spells.some(({ end, doubtful }) => !doubtful && end !== null && end.latest <= day)

/** What a track is of, the same on both sides. */
export const keyOf = ({ kind, spells }: Track): string =>
  kind === 'sectoral' ? `${spells[0]?.level.id} ${spells[0]?.designation.sector ?? ''}` : kind

/** The lower or the higher of what two sides say, over every pair of what is possible. */
function between(a: Positions, b: Positions, side: 'lower' | 'higher'): Positions {
  const pick = (x: Level | null, y: Level | null): Level | null => {
    const xIsHigher = (x?.rank ?? 0) >= (y?.rank ?? 0)
    return (side === 'higher') === xIsHigher ? x : y
  }
  const pairs = a.rungs.flatMap((x) => b.rungs.map((y) => pick(x, y)))
  // Beside the rungs: said by both for the lower, by either for the higher.
  return { rungs: pairs, beside: side === 'higher' ? [...a.beside, ...b.beside] : sharedBeside(a, b) }
}

const sharedBeside = (a: Positions, b: Positions): (Level | null)[][] =>
  a.beside.flatMap((xs) =>
    b.beside
      .filter((ys) => ys.some((y) => xs.some((x) => x !== null && x.id === y?.id)))
      .map((ys) => (xs.includes(null) || ys.includes(null) ? [...xs, null] : [...xs])),
  )
