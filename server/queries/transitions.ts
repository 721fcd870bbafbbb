import { compareIds } from '../../schema/ids.ts'
import type { CountingDefinition } from '../../schema/kinds/counting-definition.ts'
import type { Level } from '../../schema/kinds/level.ts'
import { FIRST_DAY, LAST_DAY } from '../../schema/time/day.ts'
import { compareDates, intervalOf, overlap, type PartialDate } from '../../schema/time/partial-date.ts'
import { PRICES } from '../work/prices.ts'
import type { Asks } from './asks.ts'
import { countsActor, countsLevel } from './counting.ts'
import { newestDefinitions } from './definitions.ts'
import type { KnownAt } from './moment.ts'
import { type OwnerQuestion, ownerWorld } from './owner.ts'
import { type Relation, relationsOf } from './relation.ts'
import { requireRange } from './span.ts'
import { runStart, type Spell, type Track } from './track.ts'
import { requireActor, type World } from './world.ts'

/** `ENTRY`: onto the rungs. `DEEPENING`: the same rung with a new formula, or anything special or sectoral. */
export type TransitionKind = 'ENTRY' | 'UPGRADE' | 'DEEPENING' | 'DOWNGRADE' | 'LAPSE'
export const TRANSITION_KINDS: readonly TransitionKind[] = ['ENTRY', 'UPGRADE', 'DEEPENING', 'DOWNGRADE', 'LAPSE']

/** A relation comes onto a level, moves from one to another or leaves one, by the owner's designations. Derived, never entered. */
export interface Transition {
  readonly kind: TransitionKind
  readonly relation: Relation
  readonly from: Level | null
  readonly to: Level | null
  readonly on: PartialDate
  /** The designation that it rests on: the one begun, or for a lapse the one ended. */
  readonly designation: Spell['designation']
  /**
   * Of a net entry of a comparison that is not one of these itself: each step by which it came from one level to the other, in order of time; `on` and
   * `designation` are then of what came last on the rungs, a deepening included. Absent where it is one.
   */
  readonly steps?: readonly Transition[]
}

/** All transitions of a relation, in order of time. A start that no source gives makes none: there is no day to set it on. */
export const transitionsOf = (relation: Relation): Transition[] =>
  relation.owner.flatMap((track) => transitionsOn(relation, track)).sort(inTime)

function transitionsOn(relation: Relation, track: Track): Transition[] {
  const found: Transition[] = []
  let held: Spell | null = null
  const lapse = (spell: Spell): void => {
    const { to } = spell.designation
    if (spell.end === null || to === undefined) return
    found.push({ kind: 'LAPSE', relation, from: spell.level, to: null, on: to, designation: spell.designation })
  }
  for (const spell of track.spells) {
    // What ended with nothing in its place before this one began left the track.
    if (held?.end != null && held.end.earliest <= spell.start.latest) {
      lapse(held)
      held = null
    }
    const kind = kindOf(track, held, spell)
    const on = spell.designation.from
    if (kind !== null && on !== undefined) {
      found.push({ kind, relation, from: held?.level ?? null, to: spell.level, on, designation: spell.designation })
    }
    held = spell
  }
  if (held !== null) lapse(held)
  return found
}

function kindOf(track: Track, before: Spell | null, after: Spell): TransitionKind | null {
  if (track.kind === 'rung') {
    if (before === null) return 'ENTRY'
    const [was, is] = [before.level.rank ?? 0, after.level.rank ?? 0]
    if (is !== was) return is > was ? 'UPGRADE' : 'DOWNGRADE'
  } else if (before === null) {
    return 'DEEPENING'
  }
  return before.designation.formula === after.designation.formula ? null : 'DEEPENING'
}

/** By day, then partner, then kind, then the designation's id: the order of every list of transitions. */
const inTime = (a: Transition, b: Transition): number =>
  compareDates(a.on, b.on) ||
  compareIds(a.relation.partnership.partner, b.relation.partnership.partner) ||
  TRANSITION_KINDS.indexOf(a.kind) - TRANSITION_KINDS.indexOf(b.kind) ||
  compareIds(a.designation.id, b.designation.id)

/** Since when a relation has been at the level to which a transition brought it: for a deepening it came there before. */
export function atLevelSince({ relation, designation, on, steps }: Transition): PartialDate | undefined {
  const last = steps?.at(-1)
  if (last !== undefined) return atLevelSince(last)
  for (const track of relation.owner) {
    const spell = track.spells.find((one) => one.designation.id === designation.id)
    if (spell !== undefined) return runStart(track, spell, ({ id }) => id === spell.level.id).designation.from
  }
  return on
}

/** The rungs that a transition up or down passed over, in the order it passed them: not those on which it stood for a while. From off the ladder every rung below is passed over. */
export function skippedBy(world: World, transition: Pick<Transition, 'from' | 'to' | 'steps'>): Level[] {
  const { from, to, steps } = transition
  if (steps !== undefined) return steps.flatMap((step) => skippedBy(world, step))
  const ladder = (to ?? from)?.ladder
  if (ladder === undefined || to === null || to.levelKind !== 'rung' || (from !== null && from.levelKind !== 'rung'))
    return []
  const [was, is] = [from?.rank ?? 0, to.rank ?? 0]
  const between = world
    .levelsOf(ladder)
    .filter((l) => l.levelKind === 'rung' && (l.rank ?? 0) > Math.min(was, is) && (l.rank ?? 0) < Math.max(was, is))
  return is > was ? between.reverse() : between
}

/**
 * The counting definitions (newest versions, by the owner's word) that count the level before it and not after it, or the other way round. Those that count by the
 * partner's word are not moved by what the owner says.
 */
export function crossedBy(
  world: World,
  transition: Pick<Transition, 'from' | 'to' | 'relation'>,
): CountingDefinition[] {
  const { from, to, relation } = transition
  const ladder = (to ?? from)?.ladder
  if (ladder === undefined) return []
  return newestDefinitions(world, ladder).filter(({ rule }) => {
    if (rule.side !== 'owner') return false
    if (!countsActor(world, rule, relation.partnership.partner)) return false
    const counts = (level: Level | null): boolean => level !== null && countsLevel(world, rule, level)
    return counts(from) !== counts(to)
  })
}

/** What transitions to look for. Both days are included, and what may fall between them is in it. */
export interface TransitionsQuestion extends OwnerQuestion {
  readonly from?: PartialDate | undefined
  readonly to?: PartialDate | undefined
  readonly kinds?: readonly TransitionKind[] | undefined
}

/** The transitions in an owner's relations, in order of time. Throws `BAD_RANGE` where `from` is after `to`, `UNKNOWN_ID` for an unknown owner or partner. */
export async function transitions(
  graph: Asks<'network'>,
  question: TransitionsQuestion,
  known: KnownAt,
): Promise<{ readonly world: World; readonly transitions: readonly Transition[] }> {
  const { from, to, kinds, partner } = question
  if (from !== undefined && to !== undefined) requireRange(from, to)
  const { world, ladder } = await ownerWorld(graph, question, known)
  if (partner !== undefined) requireActor(world, partner, 'partner')
  if (ladder === null) return { world, transitions: [] }
  const span = {
    earliest: from === undefined ? FIRST_DAY : intervalOf(from).earliest,
    latest: to === undefined ? LAST_DAY : intervalOf(to).latest,
  }
  const all: Transition[] = []
  for (const relation of relationsOf(world, question.of, ladder)) {
    if (partner !== undefined && relation.partnership.partner !== partner) continue
    const own = transitionsOf(relation)
    world.meter.spend((1 + own.length) * PRICES.transition)
    all.push(...own)
    await world.meter.pause()
  }
  const found = all
    .filter((transition) => kinds === undefined || kinds.includes(transition.kind))
    .filter((transition) => overlap(intervalOf(transition.on), span))
    .sort(inTime)
  return { world, transitions: found }
}
