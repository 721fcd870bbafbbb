import type { Driver } from 'neo4j-driver'
import { expect } from 'vitest'
import { ACTOR_KINDS } from '../../schema/actor-kind.ts'
import { descriptionOf } from '../../schema/statement.ts'
import type { Day } from '../../schema/time/day.ts'
import { dateOfDay, intervalOf } from '../../schema/time/partial-date.ts'
import { heldOn } from '../../schema/time/period.ts'
import { membersOn } from '../../server/queries/membership.ts'
import type { Moment } from '../../server/queries/moment.ts'
import { nameIn } from '../../server/queries/naming.ts'
import { network } from '../../server/queries/network.ts'
import { partnerCount } from '../../server/queries/partner-count.ts'
import { ALL_DAYS } from '../../server/queries/span.ts'
import { transitions } from '../../server/queries/transitions.ts'
import { besideIn, theirsIn } from '../../server/queries/words.ts'
import { type World, worldOf } from '../../server/queries/world.ts'
import type { Store } from '../../server/store/store.ts'
import { rowsOf } from '../neo4j/test-database.ts'

/** On the day `$day`, as whoever reads the graph writes it. */
const onDay = (edge: string): string => `${edge}.from <= date($day) AND (${edge}.to IS NULL OR ${edge}.to > date($day))`

const HELD_ON = `
MATCH (a:Actor)-[h:HELD]->(b:Actor) WHERE ${onDay('h')}
RETURN h.partnership, h.ladder, h.side, h.levelKind, h.level, h.sector, h.designation, h.certain`
const CALLED_ON = `
MATCH (a:Actor)-[c:CALLED]->(b:Actor) WHERE ${onDay('c')}
RETURN c.partnership, c.side, c.designation, c.certain`
const COUNTED_ON = `
MATCH (a:Actor)-[c:COUNTED_IN]->(d:CountingDefinition) WHERE ${onDay('c')}
RETURN d.id, c.partnership, c.certain, a.id`
const MEMBERS_ON = `
MATCH (a:Actor)-[m:MEMBER_OF]->(g:Actor) WHERE ${onDay('m')}
RETURN g.id, a.id, m.certain`
const ASSOCIATED_ON = `
MATCH (a:Actor)-[m:ASSOCIATED_WITH]->(g:Actor) WHERE ${onDay('m')}
RETURN g.id, a.id, m.role, m.certain`
const MOVED = `
MATCH (a:Actor)-[m:MOVED]->(b:Actor)
RETURN m.ladder, m.partnership, m.moveKind, m.leaving, m.reaching, toString(m.onEarliest), toString(m.onLatest), m.designation`

const KIND_ORDER: Readonly<Record<string, string>> = { rung: '0', special: '1', sectoral: '2' }

/** Lists of rows in an order of their own. */
const sorted = (rows: readonly unknown[][]): string[] => rows.map((row) => JSON.stringify(row)).sort()

/**
 * Holds that what is read in plain Cypher is what the queries answer of the head, on some days: links with what stands beside them and what the other side says, counts by every
 * definition, memberships, transitions and names.
 */
export async function compareReading(store: Store, driver: Driver, days: readonly Day[]): Promise<void> {
  const head = await store.log.head()
  if (head === null) throw new Error('nothing to compare')
  expect(await rowsOf(driver, 'MATCH (r:Reading) RETURN r.revision')).toEqual([[head.number]])
  const revision = head.number
  const actors = await everyActor(store, revision)
  await compareNames(driver, actors)
  const ladders = worldOf(await store.graph.countingDefinitions({ revision })).facts.ladder ?? []
  const kept = ladders.filter(({ owner }) => actors.has(owner))
  const moves: unknown[][] = []
  for (const { id: ladder, owner: of } of kept) {
    const known = { revision, knownAt: head.recordedAt }
    const found = await transitions(store.graph, { of, ladder }, known)
    for (const { kind, relation, from, to, on, designation } of found.transitions) {
      if (found.world.actor(relation.partnership.partner) === undefined) continue
      const { earliest, latest } = intervalOf(on)
      const { id } = relation.partnership
      moves.push([ladder, id, kind, from?.id ?? null, to?.id ?? null, earliest, latest, designation.id])
    }
  }
  expect(sorted(await rowsOf(driver, MOVED))).toEqual(sorted(moves))
  for (const day of days) {
    const moment: Moment = { revision, knownAt: head.recordedAt, validAt: dateOfDay(day) }
    await compareLinks(store, driver, kept, moment, day)
    await compareCounts(store, driver, kept, moment, day)
    await compareMembers(store, driver, actors, revision, day)
  }
}

async function everyActor(store: Store, revision: number): Promise<ReadonlyMap<string, World>> {
  const worlds = new Map<string, World>()
  for (const kind of ACTOR_KINDS) {
    const { facts, page } = await store.graph.actorsPage({ kind, page: { first: 1_000 }, revision })
    for (const id of page.ids) worlds.set(id, worldOf(facts))
  }
  return worlds
}

async function compareNames(driver: Driver, actors: ReadonlyMap<string, World>): Promise<void> {
  const rows = await rowsOf(
    driver,
    `MATCH (a:Actor) RETURN a.id, a.name, a.nameVi, [label IN labels(a) WHERE NOT label IN ['Entity', 'Actor']]`,
  )
  const last = dateOfDay(ALL_DAYS.latest)
  expect(sorted(rows)).toEqual(
    sorted(
      [...actors].map(([id, world]) => [
        ...[id, nameIn(world, id, 'en', last), nameIn(world, id, 'vi', last)],
        [descriptionOf(world.actor(id)?.kind ?? '')?.label],
      ]),
    ),
  )
}

type Ladders = readonly { readonly id: string; readonly owner: string }[]

async function compareLinks(store: Store, driver: Driver, ladders: Ladders, moment: Moment, day: Day): Promise<void> {
  const held = (await rowsOf(driver, HELD_ON, { day })).map(
    ([partnership, ladder, side, kind, level, sector, designation, certain]) => ({
      ...{ partnership, ladder, side, designation, level, certain },
      track: kind === 'sectoral' ? `2 ${level} ${sector ?? ''}` : (KIND_ORDER[String(kind)] ?? ''),
    }),
  )
  const called = (await rowsOf(driver, CALLED_ON, { day })).map(([partnership, side, designation, certain]) => ({
    ...{ partnership, side, designation, certain },
  }))
  const span = { earliest: day, latest: day }
  for (const { id: ladder, owner: of } of ladders) {
    const { world, relations, links } = await network(store.graph, { of, ladder }, moment)
    const known = relations.filter(({ partnership }) => world.actor(partnership.partner) !== undefined)
    for (const relation of known) {
      const { id: partnership } = relation.partnership
      const bySide = (side: string) =>
        held
          .filter((one) => one.partnership === partnership && one.ladder === ladder && one.side === side)
          .sort((a, b) => (a.track < b.track ? -1 : 1))
      const words = (side: string) => called.filter((one) => one.partnership === partnership && one.side === side)
      const [shown, ...others] = bySide('owner')
      const link = links.find((one) => one.relation.partnership.id === partnership)
      const where = `${partnership} on ${ladder} on ${day}`
      expect(shown && [shown.level, shown.designation, shown.certain], where).toEqual(
        link && [link.level.id, link.designation, link.certain],
      )
      if (link !== undefined) {
        const beside = [...others, ...words('owner')].filter((one) => one.certain).map((one) => one.designation)
        expect(beside.sort(), `beside ${where}`).toEqual(
          besideIn(world, link, span)
            .map(({ id }) => id)
            .sort(),
        )
      }
      const theirs = theirsIn(world, relation, span)?.id
      const [first] = bySide('other')
      if (first === undefined) {
        const ids = words('other').map((one) => one.designation)
        expect(theirs === undefined ? ids : ids.includes(theirs), `theirs of ${where}`).toEqual(
          theirs === undefined ? [] : true,
        )
      } else expect(first.designation, `theirs of ${where}`).toBe(theirs)
    }
  }
}

async function compareCounts(store: Store, driver: Driver, ladders: Ladders, moment: Moment, day: Day): Promise<void> {
  const rows = await rowsOf(driver, COUNTED_ON, { day })
  for (const { id: ladder, owner: of } of ladders) {
    const all = worldOf(await store.graph.countingDefinitions({ of, revision: moment.revision }))
    for (const { id: definition } of all.definitionsOn(ladder)) {
      const { world, members, undecided } = await partnerCount(store.graph, { of, definition }, moment)
      const told = [...members.map((one) => [one, true] as const), ...undecided.map((one) => [one, false] as const)]
        .filter(([{ relation }]) => world.actor(relation.partnership.partner) !== undefined)
        .map(([{ relation }, certain]) => [definition, relation.partnership.id, certain, relation.partnership.partner])
      expect(sorted(rows.filter(([id]) => id === definition)), `${definition} on ${day}`).toEqual(sorted(told))
    }
  }
}

async function compareMembers(
  store: Store,
  driver: Driver,
  actors: ReadonlyMap<string, World>,
  revision: number,
  day: Day,
): Promise<void> {
  const members: unknown[][] = []
  const associated = new Map<string, unknown[]>()
  for (const group of actors.keys()) {
    const world = worldOf(await store.graph.network({ of: group, within: group, revision }))
    for (const { member, truth } of membersOn(world, group, dateOfDay(day))) {
      if (actors.has(member)) members.push([group, member, truth === 'yes'])
    }
    for (const one of world.membershipsIn(group)) {
      const truth = heldOn(one, day)
      if (one.role === 'member' || truth === 'no' || !actors.has(one.member)) continue
      const key = JSON.stringify([group, one.member, one.role])
      const certain = (truth === 'yes' && one.confidence !== 'low') || associated.get(key)?.[3] === true
      associated.set(key, [group, one.member, one.role, certain])
    }
  }
  expect(sorted(await rowsOf(driver, MEMBERS_ON, { day })), `members on ${day}`).toEqual(sorted(members))
  expect(sorted(await rowsOf(driver, ASSOCIATED_ON, { day })), `associated on ${day}`).toEqual(
    sorted([...associated.values()]),
  )
}
