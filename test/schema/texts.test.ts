import { expect, it } from 'vitest'
import { type Noun, nounIn, textIn } from '../../schema/texts.ts'

it('a text is told in the language asked for, and in English where it has none', () => {
  const names = { en: 'Embassy', vi: 'Đại sứ quán' }
  expect(['en', 'vi', 'fr'].map((language) => textIn(names, language))).toEqual(['Embassy', 'Đại sứ quán', 'Embassy'])
})

it('a noun takes the form that its language has for the number', () => {
  const noun: Noun = {
    en: { one: 'mission', other: 'missions' },
    vi: { other: 'cơ quan đại diện' },
    ru: { one: 'миссия', few: 'миссии', many: 'миссий', other: 'миссии' },
  }
  expect([0, 1, 2].map((n) => nounIn(noun, 'en', n))).toEqual(['missions', 'mission', 'missions'])
  expect([1, 2].map((n) => nounIn(noun, 'vi', n))).toEqual(['cơ quan đại diện', 'cơ quan đại diện'])
  expect([1, 3, 5, 21].map((n) => nounIn(noun, 'ru', n))).toEqual(['миссия', 'миссии', 'миссий', 'миссия'])
  // French counts none as one, but the words are English here.
  expect([0, 1].map((n) => nounIn(noun, 'fr', n))).toEqual(['missions', 'mission'])
})
