import { compareIds } from '../../schema/ids.ts'
import type { CountingDefinition } from '../../schema/kinds/counting-definition.ts'
import type { Level } from '../../schema/kinds/level.ts'
import { dateOfDay, type Interval, intervalOf, type PartialDate } from '../../schema/time/partial-date.ts'
import { PRICES } from '../work/prices.ts'
import type { Asks } from './asks.ts'
import type { Member } from './counting.ts'
import { newestDefinitions } from './definitions.ts'
import { type Link, linkIn, standIn } from './link.ts'
import type { KnownAt } from './moment.ts'
import { type OwnerQuestion, ownerWorld } from './owner.ts'
import { membersOnlyIn, tally } from './partner-count.ts'
import { type Relation, relationsOf } from './relation.ts'
import { requireRange } from './span.ts'
import { standingOn, type Track } from './track.ts'
import { type Transition, type TransitionKind, transitionsOf } from './transitions.ts'
import type { World } from './world.ts'

export interface DiffQuestion extends OwnerQuestion {
  readonly from: PartialDate
  readonly to: PartialDate
}

/**
 * What became of each partner after `from` and up to `to`: one net entry each. On the rungs it entered, moved or left; where its rung is the same
 * but something was deepened it moved; else it is unchanged as far as is known. All lists by partner id.
 */
export interface NetworkDiff {
  readonly world: World
  readonly question: DiffQuestion
  readonly known: KnownAt
  readonly ladder: string | null
  readonly entered: readonly Transition[]
  readonly moved: readonly Transition[]
  readonly left: readonly Transition[]
  /** Who stands somewhere on the last day, and of whom no change is known. */
  readonly unchanged: readonly Link[]
  /** Of these, whose start no source gives, so that it is not known whether they stood there on the first day. */
  readonly openBefore: readonly Link[]
  /** Of the unchanged, what may have moved them by the last day, by a date that may lie after it. */
  readonly perhapsMoved: readonly Transition[]
  /** The counts on both days by each of the ladder's definitions, with who made the difference. */
  readonly stocks: readonly StockChange[]
}

/** `after = before + entries − exits`, of the actors counted for certain; who else may be counted stands beside them. */
export interface StockSum {
  readonly definition: CountingDefinition
  readonly before: number
  readonly entries: readonly Member[]
  readonly exits: readonly Member[]
  readonly after: number
  /** Who else may be counted on each day. */
  readonly undecidedBefore: readonly Member[]
  readonly undecidedAfter: readonly Member[]
  /** The days of the two counts: each is of all of them. */
  readonly from: Interval
  readonly to: Interval
}

/** A sum of the days asked for, and the same of the last days of both, between which the comparison lies. */
export interface StockChange extends StockSum {
  readonly atEnds: StockSum
}

/** Compares an owner's network on two days. Throws `BAD_RANGE` where `from` is after `to`, `UNKNOWN_ID` for an unknown owner. */
export async function networkDiff(
  graph: Asks<'network'>,
  question: DiffQuestion,
  known: KnownAt,
): Promise<NetworkDiff> {
  requireRange(question.from, question.to)
  const { world, ladder } = await ownerWorld(graph, question, known)
  return diffIn(world, ladder, question, known)
}

/** A comparison over relations that have been selected already. */
export async function diffIn(
  world: World,
  ladder: string | null,
  question: DiffQuestion,
  known: KnownAt,
): Promise<NetworkDiff> {
  const relations = ladder === null ? [] : relationsOf(world, question.of, ladder)
  const [from, to] = [intervalOf(question.from), intervalOf(question.to)]
  const changes: NetChange[] = []
  for (const relation of relations) {
    world.meter.spend(4 * PRICES.linkedDay)
    changes.push(netChange(relation, from, to))
    await world.meter.pause()
  }
  changes.sort((a, b) => compareIds(a.relation.partnership.partner, b.relation.partnership.partner))
  const stocks: StockChange[] = []
  for (const definition of ladder === null ? [] : newestDefinitions(world, ladder)) {
    stocks.push(stockChange(world, definition, relations, from, to))
    await world.meter.pause()
  }
  const transitions = changes.flatMap((change) => (change.transition === null ? [] : [change.transition]))
  const still = changes.flatMap(({ transition, link }) => (transition === null && link !== null ? [link] : []))
  return {
    world,
    question,
    known,
    ladder,
    entered: transitions.filter(({ kind }) => kind === 'ENTRY'),
    left: transitions.filter(({ kind }) => kind === 'LAPSE'),
    moved: transitions.filter(({ kind }) => kind !== 'ENTRY' && kind !== 'LAPSE'),
    unchanged: still,
    openBefore: still.filter((link) => !isKnownBefore(link, from)),
    perhapsMoved: changes.flatMap(({ perhaps }) => (perhaps === null ? [] : [perhaps])),
    stocks,
  }
}

const isKnownBefore = ({ relation, level }: Link, from: Interval): boolean =>
  standIn(relation, from).level?.id === level.id

/** Those of the unchanged of whom nothing is open: they stand on the last day as on the first. */
export function surelyUnchanged({ unchanged, openBefore, perhapsMoved }: NetworkDiff): Link[] {
  const open = new Set([...openBefore, ...perhapsMoved].map(({ relation }) => relation))
  return unchanged.filter(({ relation }) => !open.has(relation))
}

/**
 * Why it is not certain that a change came about after one day and up to another: a weak source, or a date that may lie outside. Null where it did.
 */
export function openOfChange(
  { steps, ...net }: Transition,
  { from, to }: Pick<DiffQuestion, 'from' | 'to'>,
): 'CONFIDENCE' | 'DATE' | null {
  const [after, until] = [intervalOf(from).latest, intervalOf(to).latest]
  const taken = steps ?? [net]
  if (taken.some(({ designation }) => designation.confidence === 'low')) return 'CONFIDENCE'
  const isInside = ({ on }: Pick<Transition, 'on'>): boolean => {
    const { earliest, latest } = intervalOf(on)
    return earliest > after && latest <= until
  }
  return taken.every(isInside) ? null : 'DATE'
}

interface NetChange {
  readonly relation: Relation
  readonly transition: Transition | null
  readonly link: Link | null
  /** Where there is no change that is known, one that may have come about by then. */
  readonly perhaps: Transition | null
}

function netChange(relation: Relation, from: Interval, to: Interval): NetChange {
  const link = linkIn(relation, to)
  // After the last day of `from`, and so not on it: a transition of that day is in the stock already.
  const between = transitionsOf(relation).filter(
    ({ on }) => intervalOf(on).latest > from.latest && intervalOf(on).earliest <= to.latest,
  )
  const onRungs = between.filter((one) => (one.to ?? one.from)?.levelKind === 'rung')
  // Where it is open whether the partner had come onto the rungs by the first day, its coming is one of those between.
  const before = rungIn(relation, from)
  const open = rungsOf(relation).some((track) => standingOn(track, from.latest).maybeNone)
  const was = open && onRungs.length > 0 ? (onRungs[0]?.from ?? undefined) : before?.level
  const now = rungIn(relation, to)
  if (was?.id !== now?.level.id) {
    const last = onRungs.at(-1)
    const designation = last?.designation ?? designationOf(relation, now ?? before)
    if (designation !== undefined) {
      const on = last?.on ?? designation.from ?? designation.attestedOn ?? dateOfDay(to.latest)
      const levels = { from: was ?? null, to: now?.level ?? null }
      const net = { kind: kindOf(was, now?.level), relation, ...levels, on, designation }
      // What was deepened on the way is no step to another level.
      return {
        relation,
        link,
        transition: inSteps(
          net,
          onRungs.filter(({ kind }) => kind !== 'DEEPENING'),
        ),
        perhaps: null,
      }
    }
  }
  // On the same rung, or on none: what was deepened, else what ended beside the rungs.
  const deepenings = between.filter(({ kind }) => kind === 'DEEPENING')
  const beside = deepenings.at(-1) ?? between.findLast(({ kind }) => kind === 'LAPSE')
  // What stands is the level that has certainly begun: one that may have begun by the day too is told besides.
  const perhaps = onRungs.findLast(({ kind, on }) => kind !== 'DEEPENING' && intervalOf(on).latest > to.latest) ?? null
  return beside === undefined
    ? { relation, link, transition: null, perhaps }
    : { relation, link, transition: inSteps(beside, deepenings), perhaps: null }
}

/** A net entry with the steps that it took, where they are another than itself: several, or one before something was deepened. */
const inSteps = (net: Transition, steps: readonly Transition[]): Transition =>
  steps.length > 1 || (steps[0] !== undefined && steps[0].designation !== net.designation) ? { ...net, steps } : net

/** The rung of a relation in a span, whatever stands beside it. */
const rungIn = (relation: Relation, span: Interval): Link | null =>
  linkIn({ ...relation, owner: rungsOf(relation) }, span)

const rungsOf = (relation: Relation): Track[] => relation.owner.filter((track) => track.kind === 'rung')

const designationOf = (relation: Relation, link: Link | null): Transition['designation'] | undefined =>
  relation.owner.flatMap((track) => track.spells).find((spell) => spell.designation.id === link?.designation)
    ?.designation

function kindOf(from: Level | undefined, to: Level | undefined): TransitionKind {
  if (from === undefined) return 'ENTRY'
  if (to === undefined) return 'LAPSE'
  return (to.rank ?? 0) > (from.rank ?? 0) ? 'UPGRADE' : 'DOWNGRADE'
}

function stockChange(
  world: World,
  definition: CountingDefinition,
  relations: readonly Relation[],
  from: Interval,
  to: Interval,
): StockChange {
  const sum = stockSum(world, definition, relations, from, to)
  const areDays = [from, to].every(({ earliest, latest }) => earliest === latest)
  return { ...sum, atEnds: areDays ? sum : stockSum(world, definition, relations, lastOf(from), lastOf(to)) }
}

const lastOf = ({ latest }: Interval): Interval => intervalOf(dateOfDay(latest))

function stockSum(
  world: World,
  definition: CountingDefinition,
  relations: readonly Relation[],
  from: Interval,
  to: Interval,
): StockSum {
  const [before, after] = [tally(world, definition, relations, from), tally(world, definition, relations, to)]
  return {
    definition,
    before: before.members.length,
    entries: membersOnlyIn(after.members, before.members),
    exits: membersOnlyIn(before.members, after.members),
    after: after.members.length,
    undecidedBefore: before.undecided,
    undecidedAfter: after.undecided,
    from,
    to,
  }
}
