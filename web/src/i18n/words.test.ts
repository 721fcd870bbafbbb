import { describe, expect, it } from 'vitest'
import { WORDS as answer } from '../answers/words.ts'
import { WORDS as report } from '../cite/words.ts'
import { WORDS as help } from '../frame/help-words.ts'
import { WORDS as newer } from '../frame/newer-words.ts'
import { WORDS as names } from '../panels/names/words.ts'
import { WORDS as partner } from '../panels/partner/words.ts'
import { WORDS as source } from '../ui/source-words.ts'
import { WORDS as claims } from '../views/claims/words.ts'
import { WORDS as contradictions } from '../views/contradictions/words.ts'
import { WORDS as counts } from '../views/counts/words.ts'
import { WORDS as table } from '../views/table/words.ts'
import { WORDS as views } from '../views/words.ts'
import { WORDS as states } from '../workspace/empty-words.ts'
import { en } from './en.ts'
import { vi } from './vi.ts'
import { inSentence, languageOf } from './words.ts'

/** Paths of all words, with what kind of thing each is and how many values it takes. */
const paths = (words: object, at = ''): string[] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'object'
      ? paths(value as object, `${at}${key}.`)
      : [`${at}${key}: ${typeof value === 'function' ? `${value.length} values` : typeof value}`],
  )

const texts = (words: object): [string, string][] =>
  Object.entries(words).flatMap(([key, value]): [string, string][] =>
    typeof value === 'object'
      ? texts(value as object).map(([k, t]) => [`${key}.${k}`, t])
      : typeof value === 'string'
        ? [[key, value]]
        : [],
  )

const all: [string, object, object][] = [
  ['the page', en, vi],
  ['the keys', help.en, help.vi],
  ['the names', names.en, names.vi],
  ['newer facts', newer.en, newer.vi],
  ['a relation', partner.en, partner.vi],
  ['sources', source.en, source.vi],
  ['empty states', states.en, states.vi],
  ['the table', table.en, table.vi],
  ['reports', report.en, report.vi],
  ['counts', counts.en, counts.vi],
  ['claims', claims.en, claims.vi],
  ['contradictions', contradictions.en, contradictions.vi],
  ['an answer given once', answer.en, answer.vi],
  ['the views', views.en, views.vi],
]

describe('the words', () => {
  it.each(all)('of %s have the same keys in both languages, with as many values', (_, english, vietnamese) => {
    expect(paths(vietnamese).sort()).toEqual(paths(english).sort())
  })

  it.each(all)('of %s are translated, and none is empty', (_, english, vietnamese) => {
    const before = new Map(texts(english))
    const same = texts(vietnamese).filter(([key, text]) => text === before.get(key) || text.trim() === '')
    expect(same).toEqual([])
  })

  it('follow the browser where it asks for a language that the page speaks', () => {
    expect(languageOf(['fr-FR', 'vi-VN', 'en'])).toBe('vi')
    expect(languageOf(['fr'])).toBe('en')
  })

  it('write a level small inside a sentence, an abbreviation as it is', () => {
    expect(inSentence('Comprehensive Strategic Partnership')).toBe('comprehensive strategic partnership')
    expect(inSentence('Đối tác chiến lược')).toBe('đối tác chiến lược')
    expect(inSentence('ASEAN Dialogue')).toBe('ASEAN dialogue')
  })

  it('write a range and why', () => {
    expect(en.count.number(42, 43, 'partners')).toBe('42 to 43 partners')
    expect(en.count.number(8, 8, 'missions')).toBe('8 missions')
    expect(en.count.because(['Slovakia'])).toBe('because of Slovakia')
    expect(en.count.because(['A', 'B', 'C', 'D'])).toBe('because of A, B and 2 more')
    expect(vi.count.number(42, 43, 'đối tác')).toBe('42 đến 43 đối tác')
  })
})
