import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Api, openSeededApi } from './api.ts'

// The questions that the first data set must answer, at the days of the published figures, as known at its first revision and now.

let api: Api
let known: Record<'first' | 'now', string>

beforeAll(async () => {
  api = await openSeededApi()
  const { data } = await api.ask('{ revisions(first: 100) { edges { node { number recordedAt } } } }')
  const revisions = data.revisions.edges.map((edge: { node: { number: number; recordedAt: string } }) => edge.node)
  known = { first: revisions.at(-1).recordedAt, now: revisions[0].recordedAt }
})
afterAll(() => api.close())

const count = async (definition: string, validAt: string, knownAt: string, within?: string) => {
  const { data, errors } = await api.ask(
    `query ($definition: ID!, $validAt: PartialDate, $knownAt: DateTime, $within: ID) {
      partnerCount(of: "VNM", definition: $definition, validAt: $validAt, knownAt: $knownAt, within: $within) {
        value upper members { actor { __typename id } level { id } since citations { source { id } } } undecided { actor { id } } reviewedTo
      }
    }`,
    { definition, validAt, knownAt, within },
  )
  expect(errors).toBeUndefined()
  return data.partnerCount
}

const ids = (members: readonly { actor: { id: string } }[]): string[] => members.map((member) => member.actor.id)

const FORTY_TWO = (
  'AUS CHN FRA GBR IDN IND JPN KOR MYS NZL RUS SGP THA USA ' +
  'AZE BGR BLR BRA CZE DEU DZA ESP FIN ITA KAZ KWT PHL ZAF ' +
  'ARE ARG BRN CAN CHE CHL DNK EGY HUN MMR MNG NLD UKR VEN'
)
  .split(' ')
  .sort()

describe.each(['first', 'now'] as const)('as known %s', (when) => {
  it.each([
    ['2024-12-31', 32],
    ['2025-08-22', 38],
    ['2025-12-31', 42],
  ])('on %s %i States are at comprehensive or higher, all of them certain', async (day, value) => {
    const found = await count('comprehensive-or-higher', day, known[when])
    expect([found.value, found.upper]).toEqual([value, value])
    expect(found.members).toHaveLength(value)
    for (const member of found.members) {
      expect(member.actor.__typename).toBe('State')
      expect(member.citations.length).toBeGreaterThan(0)
    }
  })

  it('names the 42', async () => {
    expect(ids((await count('comprehensive-or-higher', '2025-12-31', known[when])).members)).toEqual(FORTY_TWO)
  })

  it('splits the 42 into 14, 14 and 14, top rung first', async () => {
    const { data } = await api.ask(
      'query ($knownAt: DateTime) { levelCounts(of: "VNM", validAt: "2025-12-31", knownAt: $knownAt) { level { id kind } exactly exactlyUpper orHigher orHigherUpper } }',
      { knownAt: known[when] },
    )
    const rungs = data.levelCounts.filter((c: { level: { kind: string } }) => c.level.kind === 'RUNG')
    expect(
      rungs.map((c: { exactly: number; exactlyUpper: number; orHigher: number; orHigherUpper: number }) => [
        c.exactly,
        c.exactlyUpper,
        c.orHigher,
        c.orHigherUpper,
      ]),
    ).toEqual([
      [14, 14, 14, 14],
      [14, 14, 28, 28],
      [14, 14, 42, 42],
    ])
    expect(rungs[0].level.id).toBe('VNM/partnership/comprehensive-strategic')
  })

  it('splits the 38 of August 2025 into 13, 10 and 15', async () => {
    const { data } = await api.ask(
      'query ($knownAt: DateTime) { levelCounts(of: "VNM", validAt: "2025-08-22", knownAt: $knownAt) { level { kind } exactly } }',
      { knownAt: known[when] },
    )
    expect(
      data.levelCounts
        .filter((c: { level: { kind: string } }) => c.level.kind === 'RUNG')
        .map((c: { exactly: number }) => c.exactly),
    ).toEqual([13, 10, 15])
  })

  it.each([
    ['unsc-p5', '2025-10-28', 4],
    ['unsc-p5', '2025-10-29', 5],
    ['unsc-p5', '2025-12-31', 5],
    ['g20', '2025-12-31', 10],
  ])('within %s on %s %i are comprehensive strategic', async (within, day, value) => {
    const found = await count('comprehensive-strategic', day, known[when], within)
    expect([found.value, found.upper]).toEqual([value, value])
  })

  it('made ten entries and six upgrades in 2025, and beside the rungs Sweden and Laos', async () => {
    const { data } = await api.ask(
      `query ($knownAt: DateTime) { transitions(of: "VNM", from: "2025-01-01", to: "2025-12-31", knownAt: $knownAt, first: 100) {
        totalCount edges { node { kind partner { id } from { id } to { id } on crosses { id } skipped { id } } } } }`,
      { knownAt: known[when] },
    )
    const moves = data.transitions.edges.map((edge: { node: unknown }) => edge.node) as {
      kind: string
      partner: { id: string }
      on: string
      crosses: { id: string }[]
    }[]
    const of = (kind: string) =>
      moves
        .filter((move) => move.kind === kind)
        .map((move) => move.partner.id)
        .sort()
    expect(of('ENTRY')).toEqual(['AZE', 'BGR', 'BLR', 'CHE', 'CZE', 'DZA', 'EGY', 'FIN', 'KAZ', 'KWT'])
    expect(of('UPGRADE')).toEqual(['GBR', 'IDN', 'NZL', 'SGP', 'THA', 'ZAF'])
    expect(of('DEEPENING')).toEqual(['LAO', 'SWE'])
    expect(data.transitions.totalCount).toBe(18)
    for (const move of moves.filter((m) => m.kind === 'ENTRY'))
      expect(move.crosses.map((d) => d.id)).toContain('comprehensive-or-higher')
  })

  it('sums 32 + 10 − 0 = 42 between the ends of 2024 and 2025', async () => {
    const { data } = await api.ask(
      `query ($knownAt: DateTime) { networkDiff(of: "VNM", from: "2024-12-31", to: "2025-12-31", knownAt: $knownAt) {
        entered { partner { id } } moved { partner { id } kind } left { partner { id } }
        stocks { definition { id } before entries { actor { id } } exits { actor { id } } after } sentences vi: sentences(language: vi) } }`,
      { knownAt: known[when] },
    )
    const { entered, moved, left, stocks, sentences, vi } = data.networkDiff
    expect([entered.length, moved.length, left.length]).toEqual([10, 8, 0])
    const all = stocks.find((s: { definition: { id: string } }) => s.definition.id === 'comprehensive-or-higher')
    expect([all.before, all.entries.length, all.exits.length, all.after]).toEqual([32, 10, 0, 42])
    expect(sentences.join('\n')).toContain('32 + 10 − 0 = 42')
    expect(vi.join('\n')).toContain('32 + 10 − 0 = 42')
  })
})

describe('the special relations', () => {
  it('are drawn apart, in no rung’s count, uncertain where the start is unknown', async () => {
    const { data } = await api.ask(`{
      now: network(of: "VNM", validAt: "2026-06-30") { links { partner { id } level { kind } since certain } }
      then: network(of: "VNM", validAt: "1990-01-01") { links { partner { id } level { kind } since certain } } }`)
    const special = (
      links: { partner: { id: string }; level: { kind: string }; since: string | null; certain: boolean }[],
    ) => Object.fromEntries(links.filter((l) => l.level.kind === 'SPECIAL').map((l) => [l.partner.id, l]))
    expect(Object.keys(special(data.now.links)).sort()).toEqual(['CUB', 'KHM', 'LAO'])
    expect(special(data.now.links)).toMatchObject({ LAO: { since: '1977-07-18', certain: true } })
    for (const id of ['CUB', 'KHM']) expect(special(data.then.links)[id]).toMatchObject({ since: null, certain: false })
  })
})

describe('what changed between the revisions', () => {
  const russia = (validAt: string, when: 'first' | 'now') => count('strategic-or-higher', validAt, known[when])

  it.each(['2001-03-01', '2001-03-15', '2001-03-30'])(
    'Russia on %s was undecided as first known and is counted as known now',
    async (day) => {
      const [then, now] = [await russia(day, 'first'), await russia(day, 'now')]
      expect(ids(then.members)).not.toContain('RUS')
      expect(ids(then.undecided)).toContain('RUS')
      expect(then.upper).toBe(then.value + then.undecided.length)
      expect(ids(now.members)).toContain('RUS')
    },
  )

  it('Russia is certain from 31 March 2001 as first known, and absent before March in both', async () => {
    expect(ids((await russia('2001-03-31', 'first')).members)).toContain('RUS')
    for (const when of ['first', 'now'] as const) {
      const found = await russia('2001-02-28', when)
      expect([...ids(found.members), ...ids(found.undecided)]).not.toContain('RUS')
    }
  })
})

describe('where the sides differ', () => {
  it('Hungary is comprehensive by the owner’s designation and strategic by its own from 10 September 2018, and the owner’s counts', async () => {
    const { data } = await api.ask(
      `{ partnership(of: "VNM", with: "HUN", validAt: "2018-09-10") { level { id } designations { side { id } level { id } from formula } } }`,
    )
    const levels = Object.fromEntries(
      data.partnership.designations.map((d: { side: { id: string }; level: { id: string } | null; from: string }) => [
        d.side.id,
        [d.level?.id, d.from],
      ]),
    )
    expect(levels).toEqual({
      VNM: ['VNM/partnership/comprehensive', '2018-09-10'],
      HUN: ['VNM/partnership/strategic', '2018-09-10'],
    })
    expect(data.partnership.level.id).toBe('VNM/partnership/comprehensive')
    expect(ids((await count('strategic-or-higher', '2025-12-31', known.now)).members)).not.toContain('HUN')
  })
})

describe('what is not known', () => {
  const byPartner = async (definition: string) => {
    const found = await count(definition, '2025-12-31', known.now)
    return [found.value, found.upper, ids(found.undecided)]
  }

  it('is not no: of the Netherlands’ own words only those for sectors are known, and it is undecided by the partner’s word', async () => {
    expect(await byPartner('comprehensive-or-higher-by-partner')).toEqual([39, 42, ['CHL', 'NLD', 'VEN']])
    expect(await byPartner('comprehensive-or-higher-by-partner@2')).toEqual([39, 42, ['CHL', 'NLD', 'VEN']])
    expect((await byPartner('strategic-or-higher-by-partner'))[2]).toContain('NLD')
  })

  it('was an answer by the first version, which answers as it did and says so', async () => {
    expect(await byPartner('comprehensive-or-higher-by-partner@1')).toEqual([39, 41, ['CHL', 'VEN']])
    const { data } = await api.ask('{ countingDefinitions(of: "VNM") { id version text rule { unsaid } } }')
    const of = (version: number) =>
      data.countingDefinitions.find(
        (one: { id: string; version: number }) =>
          one.id === 'comprehensive-or-higher-by-partner' && one.version === version,
      )
    expect(of(1).text).toContain('silence on the rungs is taken for an answer')
    expect([of(1).rule.unsaid, of(2).rule.unsaid]).toEqual(['NOTHING', 'UNKNOWN'])
  })

  it('as known at the first revisions the newest version is the first', async () => {
    const { data } = await api.ask(
      `{ partnerCount(of: "VNM", definition: "comprehensive-or-higher-by-partner", validAt: "2025-12-31", knownAt: "2026-11-24T16:01:02.521Z") { value upper definition { version } } }`,
    )
    expect(data.partnerCount).toEqual({ value: 39, upper: 41, definition: { version: 1 } })
  })
})

describe('edges of the count', () => {
  it('the European Union is an organization, comprehensive strategic from 29 January 2026, and in no count of States', async () => {
    const { data } = await api.ask(`{
      before: network(of: "VNM", validAt: "2026-01-28") { links { partner { __typename id } level { id } } }
      after: network(of: "VNM", validAt: "2026-01-29") { links { partner { __typename id } level { id } } } }`)
    const eu = (links: { partner: { id: string; __typename: string }; level: { id: string } }[]) =>
      links.find((l) => l.partner.id === 'eu')
    expect(eu(data.after.links)).toMatchObject({
      partner: { __typename: 'Organization' },
      level: { id: 'VNM/partnership/comprehensive-strategic' },
    })
    expect(eu(data.before.links)?.level.id).not.toBe('VNM/partnership/comprehensive-strategic')
    const found = await count('comprehensive-or-higher', '2026-02-01', known.now)
    expect([...ids(found.members), ...ids(found.undecided)]).not.toContain('eu')
  })

  it('Slovakia is in the upper bound only, from 14 April 2026', async () => {
    const [before, from] = [
      await count('comprehensive-or-higher', '2026-04-13', known.now),
      await count('comprehensive-or-higher', '2026-04-14', known.now),
    ]
    expect(ids(before.undecided)).not.toContain('SVK')
    expect(ids(from.undecided)).toEqual(['SVK'])
    expect([from.value, from.upper]).toEqual([42, 43])
  })
})

describe('an upgrade’s history', () => {
  it('gives each step with its joint statement, its visit and its sources', async () => {
    const { data } = await api.ask(`{ partnership(of: "VNM", with: "GBR") { between { id } history {
      kind on from { id } to { id } skipped { id } establishedBy { title signed kind } at { name place direction outcomes { __typename } } citations { locator source { title address standing } } } } }`)
    const { between, history } = data.partnership
    expect(between.map((a: { id: string }) => a.id)).toEqual(['VNM', 'GBR'])
    expect(history.map((t: { kind: string; on: string }) => [t.kind, t.on])).toEqual([
      ['ENTRY', '2010-09-08'],
      ['UPGRADE', '2025-10-29'],
    ])
    expect(history[1].establishedBy).toMatchObject({ kind: 'LEADERS_STATEMENT', signed: '2025-10-29' })
    expect(history[1].at.direction).toBe('OUTGOING')
    expect(history[1].citations.length).toBeGreaterThan(0)
  })
})

describe('search', () => {
  const found = async (text: string) => {
    const { data } = await api.ask(
      'query ($text: String!) { search(text: $text, first: 5) { edges { node { ... on Actor { id } } } } }',
      { text },
    )
    return data.search.edges.map((edge: { node: { id: string } }) => edge.node.id)
  }
  it.each([
    ['phap', 'FRA'],
    ['Pháp', 'FRA'],
    ['an do', 'IND'],
    ['duc', 'DEU'],
    ['đức', 'DEU'],
    ['han quoc', 'KOR'],
    ['south korea', 'KOR'],
    ['GBR', 'GBR'],
    ['Vietnam', 'VNM'],
    ['viet nam', 'VNM'],
    ['european union', 'eu'],
    ['g20', 'g20'],
  ])('finds %s', async (text, id) => {
    expect(await found(text)).toContain(id)
  })
  it('finds nothing for what is nobody’s name, and for no text at all', async () => {
    expect(await found('atlantis')).toEqual([])
    expect(await found('  ')).toEqual([])
  })
})
