import { describe, expect, it } from 'vitest'
import { answerId } from '../../../server/answers/permalink.ts'
import { addressOf, questionIn } from './frozen-question.ts'

const count = {
  kind: 'count',
  of: 'VNM',
  definition: 'strategic-or-higher@1',
  validAt: '2025-12-31',
  within: 'hội-đồng',
  revision: 3,
  knownAt: '2026-11-24T16:01:02.521Z',
} as const

describe('the question in a permalink', () => {
  it('is what the server put in, letters of every language too', () => {
    expect(questionIn(`/answers/${answerId(count, { value: 28 })}`)).toEqual(count)
  })

  it.each(['/answers/', '/answers/abc.def', '/answers/e30.x', '/counts', 'https://example.org/answers/%%.x'])(
    'is none in %s',
    (text) => {
      expect(questionIn(text)).toBeNull()
    },
  )

  it('is asked anew at an address', () => {
    expect(addressOf(count)).toBe(
      `/counts?of=VNM&definition=strategic-or-higher@1&on=2025-12-31&within=${encodeURIComponent('hội-đồng')}`,
    )
    expect(
      addressOf({ ...count, kind: 'series', from: '2000', to: '2025', step: 'YEAR' }, { known: count.knownAt }),
    ).toContain('&known=2026-11-24T16:01:02.521Z')
    expect(addressOf({ kind: 'claim', claim: 'claim/a/b', revision: 3, knownAt: count.knownAt }, { lang: 'vi' })).toBe(
      '/claims?lang=vi#claim/a/b',
    )
  })
})
