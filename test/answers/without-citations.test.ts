import { describe, expect, it } from 'vitest'
import type { Claim } from '../../schema/kinds/claim.ts'
import { meaningOf, withoutCitations } from '../../server/answers/without-citations.ts'
import { MADE } from './made-world.ts'

describe('what an answer says but for where it is said', () => {
  it('leaves out citations wherever they stand, and what texts are in other languages than English', () => {
    const claim = { kind: 'claim', v: 3, id: 'c', text: { en: 'Ten', vi: 'Mười' }, citations: [{ source: 'a' }] }
    expect(withoutCitations({ claim, members: [{ actor: 'FRA', citations: [{ source: 'b' }] }] })).toEqual({
      claim: { kind: 'claim', v: 3, id: 'c', text: 'Ten' },
      members: [{ actor: 'FRA' }],
    })
  })

  it('reads a statement that was recorded in an earlier version as it reads now', () => {
    const first = { kind: 'claim', v: 1, id: 'c', text: { en: 'Ten', vi: 'Mười' }, speaker: 'A minister' }
    const third = { kind: 'claim', v: 3, id: 'c', text: { en: 'Ten' }, speaker: { en: 'A minister', vi: 'Bộ trưởng' } }
    expect(withoutCitations(first)).toEqual(withoutCitations(third))
  })

  it('takes for a statement what says its kind and version, and nothing else', () => {
    const texts = { en: 'Ten', vi: 'Mười' }
    for (const like of [
      { kind: 'claim', text: texts },
      { kind: 'claim', v: '3', text: texts },
      { v: 3, text: texts },
      { kind: 3, v: 3, text: texts },
      { kind: 'ENTRY', v: 3, text: texts },
    ])
      expect(withoutCitations({ ...like, citations: [] })).toEqual(like)
  })

  it('tells lists and plain values as they are', () => {
    expect([null, 3, 'x', undefined, [1, [{ citations: 1, a: null }]]].map(withoutCitations)).toEqual([
      null,
      3,
      'x',
      undefined,
      [1, [{ a: null }]],
    ])
    expect(withoutCitations([])).toEqual([])
  })

  it('of a statement leaves what is absent absent', () => {
    const claim = { ...MADE.claim?.[0], population: undefined, subject: { en: 'Partners', vi: 'Đối tác' } } as Claim
    const { population, subject, text, citations } = meaningOf(claim)
    expect([population, subject, text, citations]).toEqual([undefined, 'Partners', 'said', undefined])
  })
})
