import { describe, expect, it } from 'vitest'
import { problemLine } from '../../seed/problem.ts'
import { validateFacts } from '../../seed/validate.ts'
import { CITED, type Files, seedFolder } from './small-seed.ts'

/** A claim of the small seed, with these fields in place of its own. */
const claim = (fields: string): Files => ({
  'claims.yaml':
    `claims:\n  - { id: claim/one, about: VNM, text: { en: said, vi: nói }, quantity: partners, measure: count, qualifier: exactly, value: 42, lower: 42, upper: 42, ${CITED} }\n`.replace(
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

  it('without a source is refused in its place', async () => {
    const files = {
      'claims.yaml':
        'claims:\n  - { id: claim/one, about: VNM, text: { en: said, vi: nói }, quantity: partners, measure: record, qualifier: vague, confidence: high }\n',
    }
    const problems = (await validateFacts(seedFolder(files))).problems.map(problemLine)
    expect(problems).toEqual([expect.stringMatching(/^seed\/facts\/claims\.yaml:2: .*citations/)])
  })
})
