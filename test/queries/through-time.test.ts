import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays, type Day, dayOf } from '../../schema/time/day.ts'
import { intervalOf, partialDate } from '../../schema/time/partial-date.ts'
import { network } from '../../server/queries/network.ts'
import { partnerCount } from '../../server/queries/partner-count.ts'
import { partnerCountSteps } from '../../server/queries/partner-count-steps.ts'
import { spellsOf } from '../../server/queries/spells.ts'
import { besideIn } from '../../server/queries/words.ts'
import type { Facts } from '../../server/store/facts.ts'
import { type Api, openSeededApi } from '../api/api.ts'
import { at, definition, factsOf, graphOf, LADDER, type Said } from './facts.ts'

/** Every day on which a fact begins or ends or may, with the days before and after it, and the far ends of time. */
function daysToAsk(facts: Facts): Day[] {
  const dated = [...(facts.designation ?? []), ...(facts.membership ?? [])]
  const bounds = dated
    .flatMap(({ from, to, attestedOn }) => [from, to, attestedOn])
    .filter((date) => date !== undefined)
    .map(intervalOf)
    .flatMap(({ earliest, latest }) => [earliest, latest])
    .flatMap((day) => [addDays(day, -1), day, addDays(day, 1)])
  return [...new Set([dayOf(0, 1, 1), ...bounds, dayOf(9999, 12, 30)])].sort()
}

/** What a network says of each partner on one day. */
async function linksOn(facts: Facts, of: string, day: Day, asked: { within?: string; levels?: readonly string[] }) {
  const { world, links } = await network(graphOf(facts), { of, ...asked }, at(day))
  return links.map((link) => ({
    partner: link.relation.partnership.partner,
    level: link.level.id,
    since: link.since,
    certain: link.certain,
    confidence: link.confidence,
    designation: link.designation,
    beside: besideIn(world, link, intervalOf(partialDate(day))).map(({ id }) => id),
  }))
}

/** The same of its spells. */
async function spellsOn(facts: Facts, of: string, asked: { within?: string; levels?: readonly string[] }) {
  const { world, relations } = await network(graphOf(facts), { of, ...asked }, at('2000'))
  const spells = relations.map((relation) => ({
    partner: relation.partnership.partner,
    spells: spellsOf(world, relation, asked),
  }))
  return (day: Day) =>
    spells
      .flatMap(({ partner, spells: all }) =>
        all
          .filter(({ from, to }) => (from === undefined || from <= day) && (to === undefined || day < to))
          .map(({ link, beside }) => ({
            partner,
            level: link.level.id,
            since: link.since,
            certain: link.certain,
            confidence: link.confidence,
            designation: link.designation,
            beside: beside.map(({ id }) => id),
          })),
      )
      .sort((a, b) => (a.partner < b.partner ? -1 : 1))
}

async function expectSameThroughTime(
  facts: Facts,
  of: string,
  definitions: readonly string[],
  groups: readonly string[],
) {
  const graph = graphOf(facts)
  const days = daysToAsk(facts)
  for (const within of [undefined, ...groups]) {
    const asked = within === undefined ? {} : { within }
    const bySpells = await spellsOn(facts, of, asked)
    for (const day of days) expect([day, bySpells(day)]).toEqual([day, await linksOn(facts, of, day, asked)])
    for (const name of definitions) {
      const { steps } = await partnerCountSteps(graph, { of, definition: name, within }, at('2000'))
      for (const day of days) {
        const { members, undecided } = await partnerCount(graph, { of, definition: name, within }, at(day))
        const step = steps.findLast(({ from }) => from <= day)
        expect([name, day, step?.value, step?.upper]).toEqual([
          name,
          day,
          members.length,
          members.length + undecided.length,
        ])
      }
      for (const [i, step] of steps.entries())
        expect([steps[i - 1]?.value, steps[i - 1]?.upper, steps[i - 1]?.complete]).not.toEqual([
          step.value,
          step.upper,
          step.complete,
        ])
    }
  }
}

const DEFINITIONS = [
  definition('owner'),
  definition('other', { side: 'other' }),
  definition('lower', { side: 'lower', special: true }),
  definition('unsaid', { side: 'other', special: true, unsaid: 'unknown' }),
  definition('lower-unsaid', { side: 'lower', sectoral: true, unsaid: 'unknown' }),
  definition('higher', { side: 'higher', sectoral: true, population: 'actors' }),
  definition('exactly', { levels: { exactly: `${LADDER}/middle` } }),
]

/** Six dates that meet: neighbouring days, two of them said approximately, and the month and the year that they are in. */
const DATES = ['2000-02-29', '2000-03-01', '2000-03-01~', '2000-03-02~', '2000-03', '2000']
const date = fc.constantFrom(...DATES)
const maybe = { freq: 3, nil: undefined }

const said: fc.Arbitrary<Said> = fc
  .record({
    partner: fc.constantFrom('BBB', 'CCC', 'eu'),
    side: fc.constantFrom('owner' as const, 'owner' as const, 'other' as const),
    level: fc.constantFrom('low', 'middle', 'top', 'special', 'sectoral', null),
    sector: fc.constantFrom('water', 'trade'),
    from: fc.option(date, { freq: 6, nil: undefined }),
    to: fc.option(date, { freq: 1, nil: undefined }),
    attestedOn: fc.option(date, maybe),
    low: fc.boolean(),
  })
  .map(({ from, to, attestedOn, sector, ...rest }) => ({
    ...rest,
    ...(rest.level === 'sectoral' ? { sector } : {}),
    ...(from !== undefined ? { from } : attestedOn === undefined ? {} : { attestedOn }),
    ...(to === undefined ? {} : { to }),
  }))

const member = fc
  .record({
    member: fc.constantFrom('BBB', 'CCC', 'eu'),
    from: fc.option(date, maybe),
    to: fc.option(date, maybe),
    low: fc.boolean(),
  })
  .map(({ from, to, ...rest }) => ({
    group: 'g',
    ...rest,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  }))

describe('what holds through time', () => {
  it('is on every day what the network and the count of that day say, whatever the facts', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(said, { minLength: 1, maxLength: 7 }),
        fc.array(member, { minLength: 1, maxLength: 4 }),
        async (all, members) => {
          const facts = factsOf(all, { members, definitions: DEFINITIONS })
          await expectSameThroughTime(
            facts,
            'AAA',
            DEFINITIONS.map(({ definition: name }) => name),
            ['g'],
          )
        },
      ),
      { numRuns: 60 },
    )
  })

  it('keeps to the levels asked for', async () => {
    const facts = factsOf([
      { level: 'low', from: '2000-03-01' },
      { level: 'top', from: '2005-03-01' },
    ])
    const asked = { levels: [`${LADDER}/top`] }
    const on = await spellsOn(facts, 'AAA', asked)
    expect(on('2004-12-31' as Day)).toEqual([])
    expect(on('2005-03-01' as Day)).toEqual(await linksOn(facts, 'AAA', '2005-03-01' as Day, asked))
  })

  it('begins without a beginning where a start is unknown, and is cut where it becomes certain', async () => {
    const facts = factsOf([{ level: 'low', attestedOn: '2000-03' }])
    const { world, relations } = await network(graphOf(facts), { of: 'AAA' }, at('2000'))
    const [relation] = relations
    expect(relation && spellsOf(world, relation, {}).map(({ from, to, link }) => [from, to, link.certain])).toEqual([
      [undefined, '2000-03-31', false],
      ['2000-03-31', undefined, true],
    ])
  })

  it('is one step of nothing for an owner without partners', async () => {
    const facts = factsOf([], { definitions: DEFINITIONS })
    const { steps } = await partnerCountSteps(graphOf(facts), { of: 'AAA', definition: 'owner' }, at('2000'))
    expect(steps).toEqual([{ from: '0000-01-01', value: 0, upper: 0, complete: false }])
  })
})

describe('what holds through time of the first data set', () => {
  let api: Api
  beforeAll(async () => {
    api = await openSeededApi()
  })
  afterAll(() => api.close())

  it('is on every day what the network and the count of that day say', async () => {
    const facts = await api.store.graph.network({ of: 'VNM', within: 'g20', revision: 3 })
    await expectSameThroughTime(
      facts,
      'VNM',
      ['comprehensive-or-higher', 'strategic-or-higher-by-partner', 'exactly-strategic'],
      ['g20'],
    )
  }, 120_000)
})
