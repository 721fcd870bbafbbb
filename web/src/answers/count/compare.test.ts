import { describe, expect, it } from 'vitest'
import { differencesOf } from './compare.ts'

const source = {
  id: 's',
  title: null,
  language: null,
  publisher: null,
  published: null,
  readOn: null,
  address: null,
  standing: 'PRESS' as const,
}
const member = (id: string, { level = 'a', since = '2010-01-01' as string | null, place = 'p' } = {}) => ({
  actor: { id, name: id },
  level: { id: level, name: level, nameLanguage: 'en' },
  since,
  possibleSince: since,
  levelSince: since,
  possibleLevelSince: since,
  openBecause: null,
  citations: [{ locator: place, original: null, asRecorded: null, source }],
})

describe('what is different between an answer as given and as it would be now', () => {
  it('is nothing where nobody stands differently', () => {
    const count = { members: [member('a')], undecided: [member('b')] }
    expect(differencesOf(count, count).size).toBe(0)
  })

  it('is nothing where one place in one document is told in other words', () => {
    const told = (original: string | null, asRecorded: string | null) => ({
      ...member('a'),
      citations: [{ locator: 'p', original, asRecorded, source }],
    })
    const [given, now] = [told('strategic; 2010', null), told(null, 'strategic; 2010')].map((one) => ({
      members: [one],
      undecided: [],
    }))
    expect(differencesOf(now as never, given as never).size).toBe(0)
  })

  it('is said of each partner, from what matters most', () => {
    const now = {
      members: [
        member('new'),
        member('settled'),
        member('risen', { level: 'b', since: '2012' }),
        member('dated', { since: '2010-01-02' }),
        member('cited', { place: 'q' }),
        member('same'),
      ],
      undecided: [member('doubted')],
    }
    const given = {
      members: [member('risen'), member('dated'), member('cited'), member('same'), member('doubted'), member('gone')],
      undecided: [member('settled')],
    }
    expect(Object.fromEntries(differencesOf(now, given))).toEqual({
      new: 'only',
      settled: 'certain',
      risen: 'level',
      dated: 'since',
      cited: 'sources',
      doubted: 'open',
    })
    expect(differencesOf(given, now).get('gone')).toBe('only')
  })
})
