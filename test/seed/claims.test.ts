import { describe, expect, it } from 'vitest'
import { problemLine } from '../../seed/problem.ts'
import { validateFacts } from '../../seed/validate.ts'
import { type Files, seedFolder } from './small-seed.ts'

const IN_A_PAPER = 'confidence: high, citations: [{ source: paper, locator: page 1 }]'

/** A claim of the small seed, with these fields in place of its own. */
const claim = (fields: string): Files => ({
  'papers.yaml': 'sources:\n  - { id: paper, standing: press, published: 2026-01 }\n',
  'claims.yaml':
    `claims:\n  - { id: claim/one, about: VNM, text: { en: said, vi: nói }, quantity: partners, measure: count, qualifier: exactly, value: 42, lower: 42, upper: 42, ${IN_A_PAPER} }\n`.replace(
      'measure: count, qualifier: exactly, value: 42, lower: 42, upper: 42',
      fields,
    ),
})

const problemsOf = async (fields: string): Promise<string[]> =>
  (await validateFacts(seedFolder(claim(fields)))).problems.map(problemLine)

describe('a claim', () => {
  it.each([
    'measure: count, qualifier: exactly, value: 42, lower: 42, upper: 42',
    'measure: percentage, qualifier: over, value: 8, lower: 8, lowerExcluded: true, unit: "%"',
    'measure: money, qualifier: nearly, value: 23, upper: 23, upperExcluded: true, unit: USD billion',
    'measure: count, qualifier: about, value: 350',
    'measure: record, qualifier: vague',
  ])('that can be meant is fine: %s', async (fields) => {
    expect(await problemsOf(fields)).toEqual([])
  })

  it.each([
    [
      'measure: count, qualifier: at-least, value: 5, lower: 9, upper: 2',
      'lower: lower 9 is above upper 2: exchange them',
    ],
    ['measure: count, qualifier: at-least, value: 5, lower: 9', 'value: value 5 is below lower 9'],
    ['measure: count, qualifier: at-most, value: 9, upper: 5', 'value: value 9 is above upper 5'],
    [
      'measure: count, qualifier: exactly, value: 42',
      'qualifier: exactly means that value, lower and upper are one number',
    ],
    ['measure: count, qualifier: about, value: 42, upper: 42', 'qualifier: about guarantees no bound'],
    ['measure: count, qualifier: over, value: 8', 'qualifier: over guarantees a lower bound: give lower'],
    ['measure: count, qualifier: over, value: 8, lower: 8', 'lower: over is above its number: add lowerExcluded: true'],
    ['measure: count, qualifier: nearly, value: 350', 'qualifier: nearly guarantees an upper bound: give upper'],
    ['measure: money, qualifier: about, value: 9', 'unit: a money needs a unit: USD million or USD billion'],
    [
      'measure: money, qualifier: about, value: 9, unit: USD bilion',
      'unit: "USD bilion" is no unit of a money; did you mean "USD billion"?',
    ],
    [
      'measure: count, qualifier: about, value: 9, unit: partners',
      'unit: a count has no unit, but "partners" is given: what is counted goes under population',
    ],
    [
      'measure: percentage, qualifier: about, value: 9, unit: USD billion',
      'unit: "USD billion" is no unit of a percentage: use % or percentage points',
    ],
    [
      'measure: count, qualifier: about, value: 9, period: 2025-13',
      'period: period 2025-13: "2025-13" is not a date: there is no month 13',
    ],
    [
      'measure: count, qualifier: about, value: 9, period: "2025", question: { kind: count, of: VNM, definition: nothing@1, validAt: 2025 }',
      'question.definition: "nothing@1" stands for nothing in the files, where a counting definition is due',
    ],
    [
      'measure: count, qualifier: about, value: 9, question: { kind: count, of: VNM, definition: strategic-or-higher@1, validAt: 2025 }',
      'question: the claim has no period, so there is no day to hold it against: add the period that the source gives, or leave the question out',
    ],
    [
      'measure: count, qualifier: about, value: 9, period: "2024", question: { kind: count, of: VNM, definition: strategic-or-higher@1, validAt: 2024-10-15 }',
      'question: the question is of 2024-10-15 and the claim’s period 2024 is 2024-01-01 to 2024-12-31: ask of all of the period, validAt: 2024, or correct the period to what the source gives',
    ],
    [
      'measure: count, qualifier: about, value: 9, period: 2025-01/2025-07, question: { kind: moves, of: VNM, moves: upgrades, from: 2025-01-01, to: 2025-08-22 }',
      'question: the question is of 2025-01-01 to 2025-08-22 and the claim’s period 2025-01/2025-07 is 2025-01-01 to 2025-07-31: ask of all of the period, from: 2025-01, to: 2025-07, or correct the period to what the source gives',
    ],
  ])('%s is refused in its place', async (fields, sentence) => {
    const problems = await problemsOf(fields)
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatch(/^seed\/facts\/claims\.yaml:2: /)
    expect(problems[0]).toContain(sentence)
  })

  const OF_A_DAY = (rest: string): string =>
    `measure: count, qualifier: about, value: 9, ${rest}`.replace(
      / on (\S+?),/,
      ' period: $1, question: { kind: count, of: VNM, definition: strategic-or-higher@1, validAt: $1 },',
    )

  it.each([
    ['the day on which it was said', ' on 2025-12-29, saidOn: 2025-12-29'],
    ['the month that its document bears', ' on 2026-01, saidOn: 2026-01'],
    ['an aim of a time to come', 'period: "2030", target: true'],
    ['a year that was not over when it was said', 'period: "2025", saidOn: 2025-12-29'],
  ])('may be of %s', async (_, fields) => {
    expect(await problemsOf(OF_A_DAY(fields))).toEqual([])
  })

  it('may be of a day that a citation says how its source gives', async () => {
    const files = claim(OF_A_DAY(' on 2025-12-31, saidOn: 2026-01-01'))
    const given = String(files['claims.yaml']).replace(
      'locator: page 1',
      'locator: page 1, asRecorded: "the total after the year; 2025-12-31"',
    )
    const { problems } = await validateFacts(seedFolder({ ...files, 'claims.yaml': given }))
    expect(problems.map(problemLine)).toEqual([])
  })

  it.each([
    [
      'a day chosen in the month that its document bears',
      ' on 2025-11-01, saidOn: 2025-11',
      'period: no source is said to give the one day 2025-11-01 that the question is of: it was said 2025-11, paper was published 2026-01; where the source gives the day, say how in the citation',
    ],
    [
      'a day after the one on which it was said',
      ' on 2025-12-31, saidOn: 2025-12-29',
      'period: the period 2025-12-31 begins after it was said, 2025-12-29: nobody can have counted then',
    ],
    [
      'a time after its document was published',
      'period: 2026-02/2026-03',
      'period: the period 2026-02/2026-03 begins after paper was published, 2026-01: nobody can have counted then',
    ],
  ])('is not of %s', async (_, fields, sentence) => {
    const problems = await problemsOf(OF_A_DAY(fields))
    expect(problems.filter((problem) => problem.includes(sentence))).toHaveLength(1)
  })

  it('calls populations that are told apart by different words, in every language', async () => {
    const one = (id: string, vi: string, of: string): string =>
      `  - { id: claim/${id}, about: VNM, text: { en: said, vi: nói }, quantity: visits, measure: count, qualifier: about, value: 9, period: "2025", population: { en: ${id} visits, vi: ${vi} }, populationId: ${of}, ${IN_A_PAPER} }\n`
    const problems = async (...claims: string[]): Promise<string[]> =>
      (await validateFacts(seedFolder({ ...claim(''), 'claims.yaml': `claims:\n${claims.join('')}` }))).problems.map(
        problemLine,
      )
    expect(await problems(one('state', 'chuyến thăm', 'visits'), one('working', 'chuyến thăm', 'visits'))).toEqual([])
    expect(await problems(one('state', 'thăm nhà nước', 'state'), one('all', 'chuyến thăm', 'visits'))).toEqual([])
    expect(await problems(one('state', 'chuyến thăm', 'state'), one('all', 'chuyến thăm', 'visits'))).toEqual([
      'seed/facts/claims.yaml:3: claims.1.population.vi: "chuyến thăm" is what claim/state calls the population state, and here it is visits: say in these words what tells them apart, or give both one populationId',
    ])
  })

  it('without a source is refused in its place', async () => {
    const files = {
      'claims.yaml':
        'claims:\n  - { id: claim/one, about: VNM, text: { en: said, vi: nói }, quantity: partners, measure: record, qualifier: vague, confidence: high }\n',
    }
    const problems = (await validateFacts(seedFolder(files))).problems.map(problemLine)
    expect(problems).toEqual([expect.stringMatching(/^seed\/facts\/claims\.yaml:2: .*citations/)])
  })
})
