import { describe, expect, it } from 'vitest'
import type { WordedFragment } from '../../api/generated/types.ts'
import type { Standing } from '../../day/standing.ts'
import { type Row, rowsOf, sorted } from './rows.ts'

const standing = (id: string, more: Partial<Standing> = {}): Standing => ({
  id,
  name: id,
  region: null,
  sign: 'rung',
  shade: 1,
  level: { id: 'X/l/top', name: 'Top', nameLanguage: 'en', rank: 2, kind: 'RUNG' },
  since: '2001',
  certain: true,
  confidence: 'HIGH',
  organization: false,
  beside: false,
  inside: true,
  shown: true,
  ...more,
})

const worded = (id: string, formula: string, source = formula): WordedFragment => ({
  id,
  formula,
  formulaLanguage: 'en',
  establishedBy: null,
  at: null,
  citations: [{ source: { id: source } }],
})

describe('rows of the table', () => {
  it('carry the words of each side that the API found to hold, for the partners that the filter shows', () => {
    const rows = rowsOf(
      [
        standing('A', { region: 'Asia' }),
        standing('B', { level: null, sign: 'none', since: null }),
        standing('C', { shown: false }),
      ],
      [
        {
          partner: { id: 'A' },
          possibleSince: '2001-01-01',
          designation: worded('A/X/1', 'our words'),
          theirs: worded('A/A/1', 'their words'),
        },
      ],
      { members: [{ actor: { id: 'A' }, since: '1999', possibleSince: '1999-01-01' }], undecided: [] },
    )
    expect(rows.map((row) => row.counted?.since)).toEqual(['1999', undefined])
    expect(rows.map((row) => [row.standing.id, row.restsOn, row.formula?.text, row.theirs?.text, row.sources])).toEqual(
      [
        ['A', 'A/X/1', 'our words', 'their words', 2],
        ['B', null, undefined, undefined, 0],
      ],
    )
  })
})

describe('sorted rows', () => {
  const levels = ['X/l/top', 'X/l/low']
  const row = (name: string, since: string | null, possibleSince: string | null, level: string): Row => ({
    standing: standing(name, {
      since,
      level: since === null ? null : { id: level, name: level, nameLanguage: 'en', rank: null, kind: 'RUNG' },
    }),
    restsOn: null,
    possibleSince,
    counted: null,
    formula: null,
    theirs: null,
    statement: null,
    place: null,
    sources: 0,
  })
  const rows = [
    row('Đức', '2011-10-11', '2011-10-11', 'X/l/top'),
    row('Chile', '2007', '2007-01-01', 'X/l/low'),
    row('Đan Mạch', null, null, ''),
    row('Ai Cập', '2007-05', '2007-05-01', 'X/l/low'),
  ]
  const names = (column: 'name' | 'since' | 'level', descending = false) =>
    sorted(rows, { column, descending, levels, language: 'vi' }).map(({ standing }) => standing.name)

  it('go by the alphabet of the language', () => {
    expect(names('name')).toEqual(['Ai Cập', 'Chile', 'Đan Mạch', 'Đức'])
  })
  it('go by the days that a partial date may be; what has no date is last either way', () => {
    expect(names('since')).toEqual(['Chile', 'Ai Cập', 'Đức', 'Đan Mạch'])
    expect(names('since', true)).toEqual(['Đức', 'Ai Cập', 'Chile', 'Đan Mạch'])
  })
  it('go from the closest level outwards, alike ones by name', () => {
    expect(names('level')).toEqual(['Đức', 'Ai Cập', 'Chile', 'Đan Mạch'])
  })
})
