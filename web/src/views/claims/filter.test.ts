import { describe, expect, it } from 'vitest'
import type { Verdict } from '../../api/generated/types.ts'
import { NOTHING_SAID, type Question } from '../../question/question.ts'
import { filtered, readFilter, VERDICTS, writeVerdicts } from './filter.ts'

const claim = (text: string, verdict: Verdict, speaker: string | null, original: string) => ({
  text,
  verdict,
  speaker,
  speakerName: speaker,
  quantity: 'partners',
  office: null,
  population: null,
  note: null,
  citations: [
    {
      locator: null,
      original,
      asRecorded: null,
      source: {
        id: 's',
        title: 'Báo Quốc tế',
        publisher: null,
        published: null,
        readOn: null,
        language: null,
        address: null,
        standing: 'PRESS' as const,
      },
    },
  ],
})
const claims = [
  claim('Eight partners', 'AGREES', 'To Lam', '8 nước'),
  claim('Eighteen of the G20', 'IMPOSSIBLE', null, '18/21'),
]
const read = (asked: Partial<Question>) => readFilter({ ...NOTHING_SAID, ...asked })
const texts = (asked: Partial<Question>): string[] => filtered(claims, read(asked)).map(({ text }) => text)

describe('the filter of claims', () => {
  it('shows all where nothing is said', () => expect(texts({})).toHaveLength(2))
  it('keeps verdicts, speakers and the document itself', () => {
    expect(texts({ verdict: 'impossible,cannot-be-checked' })).toEqual(['Eighteen of the G20'])
    expect(texts({ speaker: 'To Lam' })).toEqual(['Eight partners'])
    expect(texts({ speaker: '-' })).toEqual(['Eighteen of the G20'])
  })
  it('finds words in any order, without diacritics, in wording and sources too', () => {
    expect(texts({ text: 'quoc te nuoc' })).toEqual(['Eight partners'])
    expect(texts({ text: '18/21' })).toEqual(['Eighteen of the G20'])
    expect(texts({ text: 'nothing' })).toEqual([])
  })
  it('writes what it reads', () => {
    expect(writeVerdicts(read({ verdict: 'differs,impossible' }).verdicts ?? new Set())).toBe('impossible,differs')
    expect(writeVerdicts(new Set(VERDICTS))).toBeNull()
    expect(read({ verdict: 'wrong' }).verdicts).toBeNull()
  })
})
