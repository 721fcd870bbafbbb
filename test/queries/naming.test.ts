import { describe, expect, it } from 'vitest'
import type { Name } from '../../schema/kinds/name.ts'
import { partialDate } from '../../schema/time/partial-date.ts'
import { aliasesOf, nameFor, nameIn } from '../../server/queries/naming.ts'
import { worldOf } from '../../server/queries/world.ts'

const told = { kind: 'name', v: 2, actor: 'SWZ', confidence: 'high', citations: [{ source: 'gazette' }] } as const
const [from, to] = [partialDate('2018-04-19'), partialDate('2018-04-19')]
const NAMES: readonly Name[] = [
  { ...told, id: 'a', language: 'en', use: 'former', text: 'Swaziland', to },
  { ...told, id: 'b', language: 'en', use: 'short', text: 'Eswatini', from },
  { ...told, id: 'c', language: 'en', use: 'former', text: 'Ngwane' },
  { ...told, id: 'd', language: 'en', use: 'alias', text: 'eSwatini' },
]
const world = worldOf({ name: NAMES })
const named = (day: string, language = 'en'): string => nameIn(world, 'SWZ', language, partialDate(day))

describe('the name of an actor on a day', () => {
  it.each([
    ['2015-06-30', 'Swaziland'],
    ['2018-04-18', 'Swaziland'],
    ['2018-04-19', 'Eswatini'],
    ['2026', 'Eswatini'],
    // Of a month or year the last day.
    ['2018-04', 'Eswatini'],
    ['2017', 'Swaziland'],
    // A start that nobody stated is no reason to give the later name.
    ['1900', 'Swaziland'],
  ])('%s is the one in use then: %s', (day, text) => expect(named(day)).toBe(text))

  it('is in English where there is none in the language, and says so', () => {
    expect(named('2015', 'vi')).toBe('Swaziland')
    expect(nameFor(world, 'SWZ', 'vi', partialDate('2015'))?.language).toBe('en')
  })

  it('is never an official one, also where that was given up', () => {
    const official: Name = { ...told, id: 'o', language: 'en', use: 'official', text: 'Kingdom of Swaziland', to }
    expect(nameIn(worldOf({ name: [official, ...NAMES] }), 'SWZ', 'en', partialDate('2015'))).toBe('Swaziland')
  })

  it('leaves all the others for aliases, those to come too', () => {
    expect(aliasesOf(world, 'SWZ', partialDate('2015'))).toEqual(['Eswatini', 'Ngwane', 'eSwatini'])
    expect(aliasesOf(world, 'SWZ', partialDate('2026'))).toEqual(['Ngwane', 'Swaziland', 'eSwatini'])
  })

  it('of a day on which none was in use is the newest: no name stands for days before it was given', () => {
    const dated: Name[] = [
      {
        ...told,
        id: 'x',
        language: 'en',
        use: 'former',
        text: 'First',
        from: partialDate('1990'),
        to: partialDate('2000'),
      },
      {
        ...told,
        id: 'y',
        language: 'en',
        use: 'former',
        text: 'Second',
        from: partialDate('2000'),
        to: partialDate('2010'),
      },
    ]
    const other = worldOf({ name: dated })
    expect(['1950', '1995', '2005', '2020'].map((day) => nameIn(other, 'SWZ', 'en', partialDate(day)))).toEqual([
      'Second',
      'First',
      'Second',
      'Second',
    ])
  })
})
