import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Day } from '../../schema/time/day.ts'
import { network } from '../../server/queries/network.ts'
import { partnerCountSteps } from '../../server/queries/partner-count-steps.ts'
import { spellsOf } from '../../server/queries/spells.ts'
import { runs } from './close-dates.ts'
import { at, definition, factsOf, graphOf, LADDER, type Said } from './facts.ts'
import { expectSameThroughTime, linksOn, spellsOn } from './same-through-time.ts'

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
      { numRuns: runs(60) },
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
