import type { Actor } from '../../schema/actor.ts'
import { ACTOR_KINDS } from '../../schema/actor-kind.ts'
import { compareIds } from '../../schema/ids.ts'
import type { Activity } from '../../schema/kinds/activity.ts'
import type { CountingDefinition } from '../../schema/kinds/counting-definition.ts'
import type { Designation } from '../../schema/kinds/designation.ts'
import type { Instrument } from '../../schema/kinds/instrument.ts'
import type { Ladder } from '../../schema/kinds/ladder.ts'
import type { Level } from '../../schema/kinds/level.ts'
import type { Membership } from '../../schema/kinds/membership.ts'
import type { Name } from '../../schema/kinds/name.ts'
import type { Partnership } from '../../schema/kinds/partnership.ts'
import type { Source } from '../../schema/kinds/source.ts'
import type { PartialDate } from '../../schema/time/partial-date.ts'
import { AskError } from '../errors.ts'
import type { Facts } from '../store/facts.ts'
import { type Meter, UNMETERED } from '../work/meter.ts'
import { type Extent, extentOf } from './extent.ts'
import { grouped } from './grouped.ts'

/** The rows of one question, findable by what they are about. Lists keep the order of ids. */
export interface World {
  readonly facts: Facts
  /** What the work on these rows is counted on. */
  readonly meter: Meter
  actor(id: string): Actor | undefined
  namesOf(actor: string): readonly Name[]
  level(id: string): Level | undefined
  instrument(id: string): Instrument | undefined
  activity(id: string): Activity | undefined
  source(id: string): Source | undefined
  laddersOf(owner: string): readonly Ladder[]
  ladder(id: string): Ladder | undefined
  /** The levels of a ladder: rungs from the top down, then special, then sectoral ones. */
  levelsOf(ladder: string): readonly Level[]
  partnershipsOf(owner: string): readonly Partnership[]
  designationsOf(partnership: string): readonly Designation[]
  membershipsIn(group: string): readonly Membership[]
  membershipsOf(group: string, member: string): readonly Membership[]
  definitionsOn(ladder: string): readonly CountingDefinition[]
  /** How far the owner's partnerships have been gone through, and whether they are whole; undefined where nobody has said. */
  coverageOf(owner: string): Extent | undefined
  /** The day of {@link coverageOf}. */
  reviewedTo(owner: string): PartialDate | undefined
}

/** The worlds of what was selected, for whom: all that asks the same in one request finds what was worked out in it already. */
const worlds = new WeakMap<Facts, World>()

/** The {@link World} of what a store selected; what is worked out in it is counted on the meter. */
export function worldOf(facts: Facts, meter: Meter = UNMETERED): World {
  const known = worlds.get(facts)
  if (known?.meter === meter) return known
  const world = makeWorld(facts, meter)
  worlds.set(facts, world)
  return world
}

function makeWorld(facts: Facts, meter: Meter): World {
  const actors = byId(ACTOR_KINDS.flatMap((kind): readonly Actor[] => facts[kind] ?? []))
  const levels = byId(facts.level)
  const instruments = byId(facts.instrument)
  const activities = byId(facts.activity)
  const sources = byId(facts.source)
  const ladders = byId(facts.ladder)
  const names = grouped(facts.name, (name) => name.actor)
  const levelsOf = grouped([...(facts.level ?? [])].sort(topDown), (level) => level.ladder)
  const laddersOf = grouped(facts.ladder, (ladder) => ladder.owner)
  const partnerships = grouped(facts.partnership, (partnership) => partnership.owner)
  const designations = grouped(facts.designation, (designation) => designation.partnership)
  const memberships = grouped(facts.membership, (membership) => membership.group)
  const memberOf = grouped(facts.membership, ({ group, member }) => `${group}\n${member}`)
  const definitions = grouped(facts['counting-definition'], (definition) => definition.ladder)
  const covered = (facts.coverage ?? []).filter((coverage) => coverage.facts === 'partnerships')
  const extents = new Map([...grouped(covered, ({ owner }) => owner)].map(([owner, all]) => [owner, extentOf(all)]))
  return {
    facts,
    meter,
    actor: (id) => actors.get(id),
    namesOf: (actor) => names.get(actor) ?? [],
    level: (id) => levels.get(id),
    instrument: (id) => instruments.get(id),
    activity: (id) => activities.get(id),
    source: (id) => sources.get(id),
    laddersOf: (owner) => laddersOf.get(owner) ?? [],
    ladder: (id) => ladders.get(id),
    levelsOf: (ladder) => levelsOf.get(ladder) ?? [],
    partnershipsOf: (owner) => partnerships.get(owner) ?? [],
    designationsOf: (partnership) => designations.get(partnership) ?? [],
    membershipsIn: (group) => memberships.get(group) ?? [],
    membershipsOf: (group, member) => memberOf.get(`${group}\n${member}`) ?? [],
    definitionsOn: (ladder) => definitions.get(ladder) ?? [],
    coverageOf: (owner) => extents.get(owner),
    reviewedTo: (owner) => extents.get(owner)?.reviewedTo,
  }
}

const byId = <T extends { readonly id: string }>(rows: readonly T[] = []): Map<string, T> =>
  new Map(rows.map((row) => [row.id, row]))

const KIND_ORDER = { rung: 0, special: 1, sectoral: 2 } as const

const topDown = (a: Level, b: Level): number =>
  KIND_ORDER[a.levelKind] - KIND_ORDER[b.levelKind] || (b.rank ?? 0) - (a.rank ?? 0) || compareIds(a.id, b.id)

/** Throws `UNKNOWN_ID` unless the id names an actor in this world. */
export function requireActor(world: World, id: string, argument: string): void {
  if (world.actor(id) !== undefined) return
  throw new AskError('actor', { id }).in(argument)
}
