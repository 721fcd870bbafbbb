import { describe, expect, it } from 'vitest'
import { listIn, numberIn } from '../../schema/words/in-locale.ts'
import { dateInWords, onDateInWords } from '../../server/text/dates.ts'
import { beginning, listOf, say } from '../../server/text/say.ts'

// Intl follows the ICU that Node comes with. What we print has to stay the same on every Node, so it is pinned here.

describe('a date in words', () => {
  it.each([
    ['2025-10-29', '29 October 2025', 'ngày 29 tháng 10 năm 2025'],
    ['2001-03-01', '1 March 2001', 'ngày 1 tháng 3 năm 2001'],
    ['2013-06', 'June 2013', 'tháng 6 năm 2013'],
    ['2004', '2004', 'năm 2004'],
    ['2008~', 'about 2008', 'khoảng năm 2008'],
    ['204X', 'the 2040s', 'thập niên 2040'],
    ['20XX', 'the century from 2000', 'thế kỷ từ năm 2000'],
    ['1648-10-24', '24 October 1648', 'ngày 24 tháng 10 năm 1648'],
  ])('%s is “%s” and “%s”', (date, english, vietnamese) => {
    expect(dateInWords(date, 'en')).toBe(english)
    expect(dateInWords(date, 'vi')).toBe(vietnamese)
  })

  it('has the preposition of its precision in English', () => {
    expect(onDateInWords('2025-10-29', 'en')).toBe('on 29 October 2025')
    expect(onDateInWords('2025-10', 'en')).toBe('in October 2025')
    expect(onDateInWords('2025-10', 'vi')).toBe('tháng 10 năm 2025')
  })
})

describe('names and numbers', () => {
  it('are listed as the language lists them', () => {
    expect(listOf(['Chile', 'Slovakia'], 'en')).toBe('Chile, Slovakia')
    expect(listOf(['Chi-lê', 'Slovakia', 'Hà Lan'], 'vi')).toBe('Chi-lê, Slovakia, Hà Lan')
    expect(listIn('en-GB', ['Chile', 'Peru', 'Slovakia'], 'conjunction')).toBe('Chile, Peru and Slovakia')
    expect(listIn('vi', ['Chi-lê', 'Peru'], 'conjunction')).toBe('Chi-lê và Peru')
  })

  it('are written with the separators of the language', () => {
    expect(numberIn('en-GB', 1074)).toBe('1,074')
    expect(numberIn('vi', 1074)).toBe('1.074')
  })

  it('go with the form of the word that the number wants', () => {
    expect(say('en')('diff.unchanged', { whole: 'yes', n: 1, noun: 'partner' })).toBe('1 partner is unchanged.')
    expect(say('en')('diff.unchanged', { whole: 'yes', n: 0, noun: 'partners' })).toBe('0 partners are unchanged.')
    expect(beginning('đối tác', 'vi')).toBe('Đối tác')
  })
})
