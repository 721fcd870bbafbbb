import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Source } from '../../schema/kinds/source.ts'
import type { Statement } from '../../schema/statement.ts'
import { partialDate } from '../../schema/time/partial-date.ts'
import { validateFacts } from '../../seed/validate.ts'
import { projectRoot } from '../../server/project-root.ts'
import { aliasesOf, nameIn } from '../../server/queries/naming.ts'
import { type World, worldOf } from '../../server/queries/world.ts'

let world: World
let sources: ReadonlyMap<string, Source>
beforeAll(async () => {
  const { facts } = await validateFacts(join(projectRoot(), 'seed'))
  const byKind: Record<string, Statement[]> = {}
  for (const { statement } of facts.entries) byKind[statement.kind] = [...(byKind[statement.kind] ?? []), statement]
  world = worldOf(byKind)
  sources = new Map((byKind.source as Source[]).map((source) => [source.id, source]))
})

describe('a State is called as it was called on a day', () => {
  it.each([
    ['KHM', '1972-01-01', 'Khmer Republic', 'Cộng hòa Khmer'],
    ['KHM', '1977-01-01', 'Democratic Kampuchea', 'Campuchia Dân chủ'],
    // Two governments claimed it, each under another name: neither is printed.
    ['KHM', '1985-01-01', 'Cambodia', 'Campuchia'],
    ['LBY', '1960-01-01', 'Libya', 'Libya'],
    ['LBY', '1972-01-01', 'Libyan Arab Republic', 'Cộng hòa Ả Rập Libya'],
    ['LBY', '2011-08-02', 'Libyan Arab Jamahiriya', 'Jamahiriya Ả Rập Libya'],
    ['LBY', '2011-08-03', 'Libya', 'Libya'],
    ['WSM', '1997-07-03', 'Western Samoa', 'Tây Samoa'],
    ['WSM', '1997-07-04', 'Samoa', 'Samoa'],
    // Given up on a day that no source gives: it is found, and printed on no day.
    ['TZA', '1962-01-01', 'Tanzania', 'Tanzania'],
    ['MDV', '1965-01-01', 'Maldives', 'Maldives'],
  ])('%s on %s: %s', (actor, day, en, vi) => {
    expect([nameIn(world, actor, 'en', partialDate(day)), nameIn(world, actor, 'vi', partialDate(day))]).toEqual([
      en,
      vi,
    ])
  })

  it('no former name is called an alias: what a State is called no more has that use, with its day or without', () => {
    const aliases = (world.facts.name ?? []).filter(({ use }) => use === 'alias').map(({ text }) => text)
    for (const given of ['Western Samoa', 'Tanganyika', 'Maldive Islands', 'Persia', 'Czechoslovakia', 'Nam Tư'])
      expect(aliases).not.toContain(given)
  })
})

it('every area of the list has its code of two letters, which is no name of it', () => {
  const areas = [...(world.facts.state ?? []), ...(world.facts.territory ?? [])]
  expect(areas.filter(({ iso2 }) => iso2 !== undefined).length).toBe(249)
  for (const { id, iso2, iso3 } of areas) {
    expect(iso2 === undefined).toBe(iso3 === undefined)
    // Where everybody writes it as a name too ("US"), it is one.
    if (iso2 !== undefined && !['US', 'CG'].includes(iso2))
      expect(aliasesOf(world, id, partialDate('2026-01-01'))).not.toContain(iso2)
  }
})

describe('what is taken from a work whose licence asks to be named', () => {
  const asks = ({ licence }: Source): boolean => /^(CC-BY|Unicode)/.test(licence ?? '')

  it('is from a source that says the licence and what it asks to be printed', () => {
    const others = [...sources.values()].filter((source) => asks(source) && source.publisher !== 'Entente')
    expect(others.length).toBeGreaterThan(8)
    for (const source of others)
      expect([source.id, source.attribution ?? '']).toEqual([source.id, expect.stringMatching(/\S/)])
    const copies = [...sources.values()].filter(({ address, publisher }) =>
      /wiki|encyclopedia's|of an encyclopedia/i.test(`${address} ${publisher}`),
    )
    expect(copies.length).toBeGreaterThan(8)
    for (const copy of copies) expect([copy.id, copy.licence]).toEqual([copy.id, 'CC-BY-SA-4.0'])
  })

  it('cites it: names from CLDR, and who is in the Gulf Cooperation Council and the Quad', () => {
    const licences = (statement: Statement): (string | undefined)[] =>
      'citations' in statement ? statement.citations.map(({ source }) => sources.get(source)?.licence) : []
    const named = (world.facts.name ?? []).filter(({ citations }) =>
      citations.some(({ locator }) => locator?.startsWith('territories, ')),
    )
    expect(named.length).toBeGreaterThan(400)
    for (const name of named)
      expect([name.id, licences(name)]).toEqual([name.id, expect.arrayContaining(['Unicode-3.0'])])
    for (const group of ['gcc', 'quad']) {
      const members = (world.facts.membership ?? []).filter((membership) => membership.group === group)
      expect(members.length).toBeGreaterThan(3)
      for (const one of members)
        expect([one.id, licences(one)]).toEqual([one.id, expect.arrayContaining(['CC-BY-SA-4.0'])])
    }
  })
})
