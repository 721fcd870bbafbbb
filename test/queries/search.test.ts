import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Language } from '../../schema/answer-language.ts'
import type { Statement } from '../../schema/statement.ts'
import { matchedOf } from '../../server/queries/matched.ts'
import { searchActors } from '../../server/queries/search.ts'
import type { PageAsked } from '../../server/store/plan.ts'
import type { Store } from '../../server/store/store.ts'
import { GivenUp, RequestMeter } from '../../server/work/meter.ts'
import { PRICES } from '../../server/work/prices.ts'
import { embeddedStores } from '../contract/embedded-stores.ts'
import { assert, fact, source } from '../contract/statements.ts'

// Real names, in a store that holds nothing else: each rule of the order makes a difference.

const state = (
  id: string,
  names: readonly (readonly [language: string, text: string])[],
  m49?: string,
): Statement[] => [fact('state', { id, iso3: id, ...(m49 === undefined ? {} : { m49 }) }), ...named(id, names)]
const group = (id: string, names: readonly (readonly [language: string, text: string])[]): Statement[] => [
  fact('group', { id }),
  ...named(id, names),
]
const named = (id: string, names: readonly (readonly [language: string, text: string])[]): Statement[] =>
  names.map(([language, text], i) =>
    fact('name', { id: `${id}/name/${i}`, actor: id, language, use: i === 0 ? 'short' : 'alias', text }),
  )
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
  ...state('AND', [
    ['en', 'Andorra'],
    ['vi', 'An-đô-ra'],
  ]),
  ...state('IOT', [['vi', 'Ấn Độ Dương']]),
  ...group('asean', [['en', 'ASEAN']]),
  ...group('g7', [
    ['en', 'Group of Seven'],
    ['vi', 'Nhóm Bảy'],
    ['en', 'G7'],
  ]),
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
    expect(await found('an')).toEqual(['AND', 'GBR', 'ALB', 'IOT', 'asean', 'FRA'])
  })

  it('what several have whole gives first what the reader means', async () => {
    expect(await found('Nga')).toEqual(['RUS', 'NGA'])
    expect(await found('NGA', 'vi')).toEqual(['NGA', 'RUS'])
    expect(await found('nga')).toEqual(['NGA', 'RUS'])
    expect(await found('nga', 'vi')).toEqual(['RUS', 'NGA'])
    expect(await found('  Nga ', 'en')).toEqual(['RUS', 'NGA'])
    expect((await found('Ý')).slice(0, 2)).toEqual(['ITA', 'YEM'])
    expect((await found('Ý'.normalize('NFD'))).slice(0, 2)).toEqual(['ITA', 'YEM'])
    expect((await found('ý')).slice(0, 2)).toEqual(['ITA', 'YEM'])
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

  it('a beginning gives first whose name is written so, through all pages, and else is as for its letters alone', async () => {
    const others = ['AND', 'GBR', 'ALB', 'asean', 'FRA']
    expect(await found('an', 'vi')).toEqual(['AND', 'GBR', 'ALB', 'IOT', 'asean', 'FRA'])
    expect(await found('Ấn', 'vi')).toEqual(['IOT', ...others])
    expect(await found('ấn'.normalize('NFD'), 'vi')).toEqual(['IOT', ...others])
    const pages = await Promise.all([0, 1, 2, 3, 4, 5].map((skip) => found('Ấn', 'vi', { first: 1, skip })))
    expect(pages.flat()).toEqual(['IOT', ...others])
    expect(await found('nước Ấn', 'vi', { first: 1 })).toEqual(['IOT'])
    // At the start of a word and anywhere too: "Độ" is in no name as "đô".
    expect((await found('độ', 'vi')).slice(0, 2)).toEqual(['IOT', 'AND'])
    expect((await found('đô', 'vi')).slice(0, 2)).toEqual(['AND', 'IOT'])
  })

  it('a name with a common noun before it is one for the name, where no name is so called', async () => {
    for (const text of ['Khối ASEAN', 'tổ chức ASEAN', 'the ASEAN', 'khối các nước ASEAN', 'countries of the ASEAN'])
      expect([text, (await found(text))[0]]).toEqual([text, 'asean'])
    expect(await found('nhóm G7')).toEqual(['g7'])
    // What is called so stands, on its first page and on others, and while it is typed.
    for (const text of ['Nhóm Bảy', 'nhóm b', 'Group of Seven', 'the group of seven'])
      expect([text, await found(text)]).toEqual([text, ['g7']])
    expect((await searchActors(store.graph, 'Nhóm Bảy', { first: 1, skip: 1 }, 1)).folded).toBe('nhom bay')
    expect((await searchActors(store.graph, 'Khối Bảy', { first: 1, skip: 1 }, 1)).folded).toBe('bay')
    // So do words of a name in another order.
    expect(await found('kingdom united')).toEqual(['GBR'])
    // A noun alone is what is looked for.
    expect((await searchActors(store.graph, 'khối', { first: 1 }, 1)).folded).toBe('khoi')
  })

  it('a noun is left away once or twice, and each time is another question', async () => {
    let asked = 0
    const graph = {
      searchActors: (question: Parameters<typeof store.graph.searchActors>[0]) => {
        asked += 1
        return store.graph.searchActors(question)
      },
    }
    const questions = async (text: string): Promise<number> => {
      asked = 0
      await searchActors(graph, text, { first: 9 }, 1)
      return asked
    }
    expect([await questions('guinea'), await questions('the Gambia'), await questions('Nhóm Bảy')]).toEqual([1, 1, 1])
    expect(await questions('khối ASEAN')).toBe(2)
    expect(await questions(`${'khối '.repeat(80)}ASEAN`)).toBe(3)
  })
})

describe('the work of a search', () => {
  const spent = async (text: string, meter = new RequestMeter()): Promise<number> => {
    await searchActors({ ...store.graph, meter }, text, { first: 1 }, 1)
    meter.done()
    return meter.spent
  }

  it('is counted for each letter of the text and each statement in which its longest word is found', async () => {
    const base = (letters: number): number => PRICES.search + letters * PRICES.sought
    // Of four names one is of two words; GIN has it twice.
    expect(await spent('the Guinea')).toBe(base(6) + 4 * PRICES.soughtIn)
    // One that has not the other words was looked at all the same.
    expect(await spent('guinea xy')).toBe(base(9) + 4 * PRICES.soughtIn)
    // A code and a name of one State are two statements; two codes in one statement are one.
    expect(await spent('nga')).toBe(base(3) + 2 * PRICES.soughtIn)
    expect(await spent('ni')).toBe(base(2) + PRICES.shortSearch + 7 * PRICES.soughtIn)
  })

  it('ends as soon as its budget is over, in the middle of what it finds', async () => {
    const meter = new RequestMeter({ work: PRICES.search + 6 * PRICES.sought + 3 * PRICES.soughtIn })
    await expect(spent('guinea', meter)).rejects.toThrow(GivenUp)
    const enough = new RequestMeter({ work: PRICES.search + 6 * PRICES.sought + 4 * PRICES.soughtIn })
    expect(await spent('guinea', enough)).toBe(enough.most)
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
