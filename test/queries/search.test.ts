import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Language } from '../../schema/answer-language.ts'
import type { Statement } from '../../schema/statement.ts'
import { matchedOf } from '../../server/queries/matched.ts'
import { searchActors } from '../../server/queries/search.ts'
import type { PageAsked } from '../../server/store/plan.ts'
import type { Store } from '../../server/store/store.ts'
import { RequestMeter } from '../../server/work/meter.ts'
import { PRICES } from '../../server/work/prices.ts'
import { embeddedStores } from '../contract/embedded-stores.ts'
import { assert, fact, source } from '../contract/statements.ts'

// Real names, in a store that holds nothing else: each rule of the order makes a difference.

const state = (
  id: string,
  names: readonly (readonly [language: string, text: string])[],
  m49?: string,
): Statement[] => [
  fact('state', { id, iso3: id, ...(m49 === undefined ? {} : { m49 }) }),
  ...names.map(([language, text], i) =>
    fact('name', { id: `${id}/name/${i}`, actor: id, language, use: i === 0 ? 'short' : 'alias', text }),
  ),
]
const ACTORS: readonly Statement[] = [
  ...state('NER', [
    ['en', 'Niger'],
    ['vi', 'Ni-giê'],
  ]),
  ...state(
    'NGA',
    [
      ['en', 'Nigeria'],
      ['vi', 'Nigeria'],
    ],
    '566',
  ),
  ...state('RUS', [
    ['en', 'Russia'],
    ['vi', 'Nga'],
  ]),
  ...state('GIN', [
    ['en', 'Guinea'],
    ['vi', 'Guinée'],
  ]),
  ...state('GNB', [['en', 'Guinea-Bissau']]),
  ...state('GNQ', [['en', 'Equatorial Guinea']]),
  ...state('PNG', [['en', 'Papua New Guinea']]),
  ...state('GBR', [
    ['en', 'United Kingdom'],
    ['vi', 'Anh'],
    ['en', 'U.K.'],
  ]),
  ...state('GMB', [['en', 'Gambia']]),
  ...state('ALB', [
    ['en', 'Albania'],
    ['vi', 'An-ba-ni'],
  ]),
  ...state('ITA', [
    ['en', 'Italy'],
    ['vi', 'Ý'],
  ]),
  ...state('YEM', [
    ['en', 'Yemen'],
    ['en', 'Y'],
  ]),
  ...state('FRA', [
    ['en', 'France'],
    ['fr', 'La France'],
  ]),
  // The islands, whose older name begins with what is an article elsewhere.
  ...state('MDV', [
    ['en', 'Maldives'],
    ['en', 'The'],
  ]),
]

const stores = embeddedStores()
let store: Store
beforeAll(async () => {
  store = await stores.openEmpty()
  await store.log.append({ by: 'a test', why: 'names' }, assert(source(), ...ACTORS))
})
afterAll(async () => {
  await store.close()
  stores.remove()
})

const found = async (text: string, language?: Language, page: PageAsked = { first: 9 }): Promise<readonly string[]> =>
  (await searchActors(store.graph, text, page, 1, language)).ids

describe('a search for', () => {
  it('a part of names gives whole names first, then by how they begin, then by their words, then the rest', async () => {
    expect(await found('guinea')).toEqual(['GIN', 'GNB', 'PNG', 'GNQ'])
    expect(await found('niger')).toEqual(['NER', 'NGA'])
    expect(await found('an')).toEqual(['GBR', 'ALB', 'FRA'])
  })

  it('what several have whole gives first what the reader means', async () => {
    expect(await found('Nga')).toEqual(['RUS', 'NGA'])
    expect(await found('NGA', 'vi')).toEqual(['NGA', 'RUS'])
    expect(await found('nga')).toEqual(['NGA', 'RUS'])
    expect(await found('nga', 'vi')).toEqual(['RUS', 'NGA'])
    expect(await found('  Nga ', 'en')).toEqual(['RUS', 'NGA'])
    expect((await found('Ý')).slice(0, 2)).toEqual(['ITA', 'YEM'])
    expect((await found('Ý'.normalize('NFD'))).slice(0, 2)).toEqual(['ITA', 'YEM'])
    expect((await found('ý')).slice(0, 2)).toEqual(['YEM', 'ITA'])
    expect((await found('ý', 'vi')).slice(0, 2)).toEqual(['ITA', 'YEM'])
    expect((await found('Y', 'vi')).slice(0, 2)).toEqual(['YEM', 'ITA'])
  })

  it('a code gives whose it is, as a name does', async () => {
    expect(await found('566')).toEqual(['NGA'])
    expect((await found('gin'))[0]).toBe('GIN')
    expect((await found('uk'))[0]).toBe('GBR')
  })

  it('a name with a word that people put before it is one for the name', async () => {
    expect(await found('the Gambia')).toEqual(['GMB'])
    expect(await found('nước Anh', 'vi')).toEqual(['GBR'])
    expect(await found('La France')).toEqual(['FRA'])
    expect((await searchActors(store.graph, 'The Gambia', { first: 1 }, 1)).folded).toBe('gambia')
    // A word alone is no word before a name, nor is the beginning of one.
    expect(await found('the')).toEqual(['MDV'])
    expect((await searchActors(store.graph, 'Thebes', { first: 1 }, 1)).folded).toBe('thebes')
    expect((await searchActors(store.graph, 'Bathe the', { first: 1 }, 1)).folded).toBe('bathe the')
  })

  it('nothing gives nobody, and asks nothing', async () => {
    const graph = { searchActors: () => Promise.reject(new Error('asked')) }
    const nobody = await searchActors(graph, ' .. ', { first: 9 }, 1)
    expect([nobody.ids, nobody.total, nobody.folded]).toEqual([[], 0, ''])
  })

  it('a page after the first leaves the order to the store', async () => {
    expect(await found('guinea', 'en', { first: 2, skip: 2 })).toEqual(['PNG', 'GNQ'])
    // Both have it whole, NGA as a code and RUS as a name of the reader's.
    const { facts, page } = await store.graph.searchActors({ text: 'nga', page: { first: 9 }, revision: 1 })
    expect(page.ids).toEqual(['NGA', 'RUS'])
    const given = { searchActors: async () => ({ facts, page }) }
    const order = async (asked: PageAsked) => (await searchActors(given, 'nga', asked, 1, 'vi')).ids
    expect([await order({ first: 9, skip: 0 }), await order({ first: 9, skip: 1 })]).toEqual([
      ['RUS', 'NGA'],
      ['NGA', 'RUS'],
    ])
    const { total } = await searchActors(store.graph, 'guinea', { first: 1 }, 1)
    expect(total).toBe(4)
  })

  it('a text costs so much for each of its letters, and for each that is found', async () => {
    const meter = new RequestMeter()
    await searchActors({ ...store.graph, meter }, 'the Guinea', { first: 1 }, 1)
    expect(meter.spent).toBe(PRICES.search + 6 * PRICES.sought + Math.ceil(4 * PRICES.look))
    meter.done()
  })
})

describe('the name by which a text found somebody', () => {
  const matched = async (id: string, text: string, language: Language = 'en') => {
    const { world, folded } = await searchActors(store.graph, text, { first: 9 }, 1, language)
    return matchedOf(world, id, folded, language)
  }

  it('is the one that holds it best, then one in the reader’s language, then the shorter', async () => {
    expect(await matched('RUS', 'nga')).toBe('Nga')
    expect(await matched('NGA', 'nga')).toBe('NGA')
    expect(await matched('NGA', '566')).toBe('566')
    expect([await matched('GIN', 'guine', 'en'), await matched('GIN', 'guine', 'vi')]).toEqual(['Guinea', 'Guinée'])
    expect(await matched('YEM', 'y')).toBe('Y')
    expect(await matched('GNQ', 'guinea equatorial')).toBe('Equatorial Guinea')
    expect(await matched('RUS', 'guinea')).toBeNull()
  })
})
