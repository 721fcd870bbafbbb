import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Api, openSeededApi } from './api.ts'

// What the page draws and says without reasoning of its own, on the first data set.

let api: Api
beforeAll(async () => {
  api = await openSeededApi()
})
afterAll(() => api.close())

const ask = async (query: string) => {
  const { data, errors } = await api.ask(query)
  expect(errors).toBeUndefined()
  return data
}

describe('a counting definition', () => {
  it('is labelled by its rule in both languages', async () => {
    const { countingDefinitions } = await ask(
      '{ countingDefinitions(of: "VNM") { id of { id } label vi: label(language: vi) noun nounVi: noun(language: vi) isDefault } }',
    )
    expect(countingDefinitions.map((d: { id: string; label: string; vi: string }) => [d.id, d.label, d.vi])).toEqual([
      ['comprehensive-or-higher', 'comprehensive partnership or higher', 'đối tác toàn diện trở lên'],
      [
        'comprehensive-or-higher-any-actor',
        'comprehensive partnership or higher, organizations too',
        'đối tác toàn diện trở lên, kể cả tổ chức',
      ],
      [
        'comprehensive-or-higher-by-partner',
        'comprehensive partnership or higher, by the partner’s own words',
        'đối tác toàn diện trở lên, theo cách gọi của đối tác',
      ],
      [
        'comprehensive-or-higher-by-partner',
        'comprehensive partnership or higher, by the partner’s own words (2)',
        'đối tác toàn diện trở lên, theo cách gọi của đối tác (2)',
      ],
      [
        'comprehensive-or-higher-with-special',
        'comprehensive partnership or higher, special relations too',
        'đối tác toàn diện trở lên, kể cả quan hệ đặc biệt',
      ],
      ['comprehensive-strategic', 'comprehensive strategic partnership', 'đối tác chiến lược toàn diện'],
      [
        'comprehensive-strategic-any-actor',
        'comprehensive strategic partnership, organizations too',
        'đối tác chiến lược toàn diện, kể cả tổ chức',
      ],
      ['exactly-comprehensive', 'comprehensive partnership', 'đối tác toàn diện'],
      ['exactly-strategic', 'strategic partnership', 'đối tác chiến lược'],
      ['strategic-or-higher', 'strategic partnership or higher', 'đối tác chiến lược trở lên'],
      [
        'strategic-or-higher-any-actor',
        'strategic partnership or higher, organizations too',
        'đối tác chiến lược trở lên, kể cả tổ chức',
      ],
      [
        'strategic-or-higher-by-partner',
        'strategic partnership or higher, by the partner’s own words',
        'đối tác chiến lược trở lên, theo cách gọi của đối tác',
      ],
      [
        'strategic-or-higher-by-partner',
        'strategic partnership or higher, by the partner’s own words (2)',
        'đối tác chiến lược trở lên, theo cách gọi của đối tác (2)',
      ],
    ])
    expect(new Set(countingDefinitions.map((d: { of: { id: string } }) => d.of.id))).toEqual(new Set(['VNM']))
    expect(countingDefinitions[0]).toMatchObject({ noun: 'partners', nounVi: 'đối tác' })
    expect(
      countingDefinitions.filter((d: { isDefault: boolean }) => d.isDefault).map((d: { id: string }) => d.id),
    ).toEqual(['comprehensive-or-higher'])
  })
})

describe('a link', () => {
  it('rests on what certainly held on the day, not on what may have begun by then', async () => {
    const { network } = await ask(
      '{ network(of: "VNM", validAt: "2017-01-15") { links { partner { id } certain designation { id from } theirs { side { id } } beside { id sector } } } }',
    )
    const of = (id: string) => network.links.find((link: { partner: { id: string } }) => link.partner.id === id)
    // The enhanced partnership of 2017 is dated by its year.
    expect(of('USA').designation.id).toBe('VNM-USA/VNM/2013-comprehensive')
    expect(of('NLD').beside.map((one: { id: string }) => one.id)).toContain('VNM-NLD/VNM/2014-sectoral-agriculture')
    for (const { partner, designation, theirs } of network.links) {
      expect(designation.id).toContain(`VNM-${partner.id}/`)
      if (theirs !== null) expect(theirs.side.id).toBe(partner.id)
    }
  })
})

describe('who is undecided', () => {
  const reasons = async (args: string) => {
    const { partnerCount } = await ask(
      `{ partnerCount(of: "VNM", ${args}) { of { id } members { openBecause } undecided { actor { id } openBecause } } }`,
    )
    expect(partnerCount.of).toEqual({ id: 'VNM' })
    for (const { openBecause } of partnerCount.members) expect(openBecause).toBeNull()
    return partnerCount.undecided.map((one: { actor: { id: string }; openBecause: string }) => [
      one.actor.id,
      one.openBecause,
    ])
  }

  it('is so for a reason that is true of it', async () => {
    expect(await reasons('definition: "comprehensive-or-higher", validAt: "2026-06-01"')).toEqual([
      ['SVK', 'CONFIDENCE'],
    ])
    expect(await reasons('definition: "comprehensive-or-higher", validAt: "2025-12-31"')).toEqual([])
    const year = await reasons('definition: "comprehensive-or-higher", validAt: "2025"')
    expect(year.length).toBe(10)
    expect(new Set(year.map(([, why]: [string, string]) => why))).toEqual(new Set(['SPAN']))
    expect(await reasons('definition: "comprehensive-or-higher-by-partner", validAt: "2026-06-01"')).toEqual([
      ['CHL', 'CONFIDENCE'],
      ['NLD', 'OTHER_SIDE_UNKNOWN'],
      ['SVK', 'OTHER_SIDE_UNKNOWN'],
      ['VEN', 'CONFIDENCE'],
    ])
    expect(await reasons('definition: "comprehensive-or-higher-by-partner", validAt: "2010-01-01"')).toContainEqual([
      'ARG',
      'DATE',
    ])
  })
})

describe('the number through all time', () => {
  it('has the steps of the published figures', async () => {
    const { partnerCountSteps } = await ask(
      '{ partnerCountSteps(of: "VNM", definition: "comprehensive-or-higher") { from value upper noun } }',
    )
    const on = (day: string) => partnerCountSteps.findLast((step: { from: string }) => step.from <= day)
    expect(partnerCountSteps[0]).toEqual({ from: '0000-01-01', value: 0, upper: 0, noun: 'partners' })
    expect(on('2024-12-31')).toMatchObject({ value: 32, upper: 32 })
    expect(on('2025-08-22')).toMatchObject({ value: 38, upper: 38 })
    expect(on('2025-12-31')).toMatchObject({ value: 42, upper: 42 })
    expect(on('2026-04-14')).toEqual({ from: '2026-04-14', value: 42, upper: 43, noun: 'partners' })
    const { partnerCountSteps: strategic } = await ask(
      '{ partnerCountSteps(of: "VNM", definition: "strategic-or-higher") { value upper noun } }',
    )
    expect(strategic.slice(0, 3)).toEqual([
      { value: 0, upper: 0, noun: 'partners' },
      { value: 1, upper: 1, noun: 'partner' },
      { value: 2, upper: 2, noun: 'partners' },
    ])
  })

  it('refuses what the count refuses', async () => {
    const { errors } = await api.ask('{ partnerCountSteps(of: "VNM", definition: "nothing") { value } }')
    expect(errors?.[0]?.extensions?.code).toBe('UNKNOWN_DEFINITION')
  })
})

describe('what a partial date may be', () => {
  it('is said in whole days, so that the page works none out', async () => {
    const { transitions } = await ask(
      '{ transitions(of: "VNM", partner: "CHL", first: 1) { edges { node { on possibleFrom certainFrom isLater } } } }',
    )
    expect(transitions.edges[0].node).toEqual({
      on: '2007-05',
      possibleFrom: '2007-05-01',
      certainFrom: '2007-05-31',
      isLater: false,
    })
    const { network } = await ask('{ network(of: "VNM", validAt: "2024-02") { firstDay lastDay } }')
    expect(network).toEqual({ firstDay: '2024-02-01', lastDay: '2024-02-29' })
  })

  it('says of each step of a relation whether it lies after the day asked for', async () => {
    const later = async (on: string) => {
      const { partnership } = await ask(
        `{ partnership(of: "VNM", with: "GBR", validAt: "${on}") { history { on isLater } } }`,
      )
      return partnership.history.map(({ on, isLater }: { on: string; isLater: boolean }) => [on, isLater])
    }
    expect(await later('2010-09-08')).toEqual([
      ['2010-09-08', false],
      ['2025-10-29', true],
    ])
    // A month that the step falls into is not before it.
    expect(await later('2025-10')).toEqual([
      ['2010-09-08', false],
      ['2025-10-29', false],
    ])
  })
})

describe('how far the facts go', () => {
  it('is a whole day, and a count says whether it goes beyond it', async () => {
    const { network } = await ask('{ network(of: "VNM") { reviewedTo reviewedThrough } }')
    const { reviewedThrough } = network
    expect(reviewedThrough).toMatch(/^\d{4}-\d\d-\d\d$/)
    const beyond = async (on: string) =>
      (await ask(`{ partnerCount(of: "VNM", definition: "strategic-or-higher", validAt: "${on}") { beyondReview } }`))
        .partnerCount.beyondReview
    expect(await beyond(reviewedThrough)).toBe(false)
    expect(await beyond('9000-01-01')).toBe(true)
    expect(await beyond(reviewedThrough.slice(0, 4))).toBe(!reviewedThrough.endsWith('12-31'))
  })
})
