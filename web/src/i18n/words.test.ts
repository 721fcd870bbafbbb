import { beforeAll, describe, expect, it } from 'vitest'
import { bounds } from './in-words.ts'
import { inSentence, languageOf, loadWords, sayIn, tagOf, type Words } from './words.ts'

let en: Words
let vi: Words
beforeAll(async () => {
  en = await loadWords('en')
  vi = await loadWords('vi')
})

describe('the words', () => {
  it('follow the browser where it asks for a language that the page speaks', () => {
    expect(languageOf(['fr-FR', 'vi-VN', 'en'])).toBe('vi')
    expect(languageOf(['VI'])).toBe('vi')
    expect(languageOf(['fr'])).toBe('en')
    expect(tagOf('vi')).toBe('vi')
  })

  it('write a level small inside a sentence, an abbreviation as it is', () => {
    expect(inSentence('Comprehensive Strategic Partnership')).toBe('comprehensive strategic partnership')
    expect(inSentence('Đối tác chiến lược')).toBe('đối tác chiến lược')
    expect(inSentence('ASEAN Dialogue')).toBe('ASEAN dialogue')
  })

  it('write a range and why', () => {
    const number = (words: Words, least: number, most: number, noun: string) =>
      words.count.number({ number: bounds(least, most, words.count.range), noun })
    expect(number(en, 42, 43, 'partners')).toBe('42 to 43 partners')
    expect(number(en, 8, 8, 'missions')).toBe('8 missions')
    expect(number(vi, 42, 43, 'đối tác')).toBe('42 đến 43 đối tác')
  })

  it('say a step of a relation as the server says it', () => {
    const step = {
      who: 'Malaysia',
      from: 'strategic partnership',
      to: 'comprehensive strategic partnership',
      when: '2024',
    }
    expect(sayIn('en')('transition.upgrade', step)).toBe(
      'Malaysia rose from strategic partnership to comprehensive strategic partnership (2024).',
    )
    expect(sayIn('vi')('transition.lapse', step)).toBe(
      'Quan hệ với Malaysia không còn ở mức strategic partnership (2024).',
    )
  })
})
