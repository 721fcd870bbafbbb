import { describe, expect, it } from 'vitest'
import type { Mark } from '../../graph/scene.ts'
import { holding, type Row, rowsOf, sorted } from './rows.ts'

const mark = (id: string, more: Partial<Mark> = {}): Mark => ({
  id,
  name: id,
  angle: 0,
  radius: 0.5,
  sign: 'rung',
  depth: 1,
  level: { id: 'X/l/top', name: 'Top', rank: 1, kind: 'RUNG' },
  since: '2001',
  certain: true,
  confidence: 'HIGH',
  organization: false,
  beside: false,
  shown: true,
  ...more,
})

const designation = (side: string, level: string | null, formula: string, from: string | null, source = formula) => ({
  side: { id: side },
  level: level === null ? null : { id: level },
  formula,
  formulaLanguage: 'en',
  from,
  establishedBy: null,
  at: null,
  citations: [{ source: { id: source } }],
})

describe('rows of the table', () => {
  const all = [
    designation('X', 'X/l/low', 'old words', '2001'),
    designation('X', 'X/l/top', 'new words', '2010-05-05'),
    designation('A', 'X/l/low', 'their words', null),
  ]

  it('carry the designation that holds on the day, of each side', () => {
    expect(holding(all, (side) => side === 'X', 'X/l/low', '2010-05-04')?.formula).toBe('old words')
    expect(holding(all, (side) => side === 'X', 'X/l/top', '2010-05-05')?.formula).toBe('new words')
    expect(holding(all, (side) => side === 'A', 'X/l/top', '2010-05-05')?.formula).toBe('their words')
    expect(holding(all, (side) => side === 'B', 'X/l/top', '2010-05-05')).toBeNull()
  })

  it('are there for the partners that the filter shows, with what is known of them', () => {
    const rows = rowsOf(
      [mark('A'), mark('B', { level: null, sign: 'none', since: null }), mark('C', { shown: false })],
      new Map([['A', 'Asia']]),
      [{ partner: { id: 'A' }, partnership: { designations: all } }],
      'X',
      '2020-01-01',
    )
    expect(
      rows.map((row) => [row.mark.id, row.region, row.formula?.text ?? null, row.theirs?.text ?? null, row.sources]),
    ).toEqual([
      ['A', 'Asia', 'new words', 'their words', 2],
      ['B', null, null, null, 0],
    ])
  })
})

describe('sorted rows', () => {
  const row = (name: string, since: string | null, radius: number): Row => ({
    mark: mark(name, { name, since, radius, ...(since === null ? { level: null } : {}) }),
    region: null,
    formula: null,
    theirs: null,
    statement: null,
    place: null,
    sources: 0,
  })
  const rows = [
    row('Đức', '2011-10-11', 0.5),
    row('Chile', '2007', 0.8),
    row('Đan Mạch', null, 1),
    row('Ai Cập', '2007-05', 0.8),
  ]
  const names = (column: 'name' | 'since' | 'level', descending = false) =>
    sorted(rows, column, descending, 'vi').map(({ mark }) => mark.name)

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
