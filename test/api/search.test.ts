import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Name } from '../../schema/kinds/name.ts'
import { type Api, openSeededApi } from './api.ts'

let api: Api
beforeAll(async () => {
  api = await openSeededApi()
  // Names that people type and that the seed may have too: of which kind they are is what the order goes by.
  const names: readonly [actor: string, language: string, text: string][] = [
    ['ITA', 'vi', 'Ý'],
    ['YEM', 'en', 'Y'],
    ['ARE', 'en', 'UAE'],
    ['RUS', 'vi', 'Nga'],
    ['DEU', 'vi', 'Đức'],
    ['GBR', 'vi', 'Anh'],
    ['CIV', 'en', 'Côte d’Ivoire'],
    ['GMB', 'en', 'Gambia'],
    ['NLD', 'en', 'Holland'],
  ]
  await api.store.log.append(
    { by: 'a test', why: 'Names that people type' },
    names.map(([actor, language, text]): { op: 'assert'; statement: Name } => ({
      op: 'assert',
      statement: {
        kind: 'name',
        v: 2,
        id: `${actor}/name/test-${language}`,
        confidence: 'high',
        actor,
        language,
        use: 'alias',
        text,
        citations: [{ source: 'country-codes', locator: 'a test' }],
      } as Name,
    })),
  )
}, 60_000)
afterAll(() => api.close())

const found = async (text: string, language = 'en'): Promise<string[]> => {
  const { data } = await api.ask(
    'query ($text: String!, $language: Language) { search(text: $text, language: $language, first: 5) { edges { node { ... on Actor { id } } } } }',
    { text, language },
  )
  return data.search.edges.map(({ node }: { node: { id: string } }) => node.id)
}

describe('a search finds', () => {
  it.each([
    ['an abbreviation with dots', 'U.A.E.', 'ARE'],
    ['one without the last dot', 'U.A.E', 'ARE'],
    ['the same without dots', 'uae', 'ARE'],
    ['a code in any case', 'gbr', 'GBR'],
    ['a code of numbers', '704', 'VNM'],
    ['an everyday name', 'holland', 'NLD'],
    ['an article before a name', 'the Gambia', 'GMB'],
    ['an article of another language', 'la Gambia', 'GMB'],
    ['the word for a country before a name', 'nước Anh', 'GBR'],
    ['a look-alike of Đ, the Icelandic letter', '\u00D0ức', 'DEU'],
    ['Đ itself', '\u0110ức', 'DEU'],
    ['the letters apart from their signs', 'Đức'.normalize('NFD'), 'DEU'],
    ['a name without its apostrophe', 'cote divoire', 'CIV'],
    ['a name with another apostrophe', "cote d'ivoire", 'CIV'],
  ])('%s: %s', async (_what, text, id) => {
    expect((await found(text))[0]).toBe(id)
  })
})

describe('of the seed’s own names, a search finds first', () => {
  it.each([
    ['the Netherlands', 'en', 'NLD'],
    ['The Philippines', 'en', 'PHL'],
    ['D.P.R.K.', 'en', 'PRK'],
    ['U.K.', 'en', 'GBR'],
    ['U.S.', 'en', 'USA'],
    ['Mỹ', 'vi', 'USA'],
    ['VN', 'vi', 'VNM'],
    ['PRC', 'en', 'CHN'],
    ['EU', 'en', 'eu'],
    ['G-20', 'en', 'g20'],
    ['Deutschland', 'en', 'DEU'],
    ['中国', 'en', 'CHN'],
    ['Liên Xô', 'vi', 'SUHH'],
    ['Hội đồng Bảo an', 'vi', 'unsc-p5'],
    ['Thụy Sỹ', 'vi', 'CHE'],
    ['Swaziland', 'en', 'SWZ'],
    ['Khối ASEAN', 'vi', 'asean'],
    ['tổ chức ASEAN', 'vi', 'asean'],
    ['the ASEAN', 'en', 'asean'],
    ['nhóm G7', 'vi', 'g7'],
    ['Nhóm BRICS', 'vi', 'brics'],
    ['khối các nước EU', 'vi', 'eu'],
    ['member states of the EU', 'en', 'eu'],
    ['Liên minh châu Âu', 'vi', 'eu'],
    ['Cộng hòa Congo', 'vi', 'COG'],
    ['Quần đảo Cook', 'vi', 'COK'],
    ['Ấn', 'vi', 'IND'],
    ['ấn', 'en', 'IND'],
    ['CN', 'en', 'CHN'],
    ['cn', 'vi', 'CHN'],
    ['KR', 'en', 'KOR'],
    ['SE', 'vi', 'SWE'],
    ['NO', 'en', 'NOR'],
    ['NA', 'en', 'NAM'],
    ['LA', 'en', 'LAO'],
    ['Libyan Arab Jamahiriya', 'en', 'LBY'],
    ['Tây Samoa', 'vi', 'WSM'],
  ])('for %s in %s: %s', async (text, language, id) => {
    expect((await found(text, language))[0]).toBe(id)
  })
})

it.each([
  ['AU', ['african-union', 'AUS']],
  ['US', ['USA']],
])('of a code that is a name too, who has it for a name comes first: %s', async (text, ids) => {
  expect((await found(text)).slice(0, ids.length)).toEqual(ids)
})

describe('of several that have the text whole, first comes', () => {
  it.each([
    ['what is written just so, a name', 'Nga', 'en', 'RUS'],
    ['what is written just so, a code', 'NGA', 'vi', 'NGA'],
    ['a name in the reader’s language before a code', 'nga', 'vi', 'RUS'],
    ['a code before a name in another language', 'nga', 'en', 'NGA'],
    ['a name with its signs before one that is folded to it', 'Ý', 'en', 'ITA'],
    ['a name with its signs, in small letters', 'ý', 'vi', 'ITA'],
    ['a name as it is written before one with signs', 'Y', 'vi', 'YEM'],
  ])('%s: %s in %s', async (_what, text, language, id) => {
    expect((await found(text, language))[0]).toBe(id)
  })
})

it('leaves the order of all else to the store, and loses nobody', async () => {
  const ask = async (language: string, after: string | null = null): Promise<string[]> => {
    const { data } = await api.ask(
      'query ($after: String, $language: Language) { search(text: "an", language: $language, first: 50, after: $after) { pageInfo { hasNextPage endCursor } edges { node { ... on Actor { id } } } } }',
      { after, language },
    )
    const { edges, pageInfo } = data.search
    const ids = edges.map(({ node }: { node: { id: string } }) => node.id)
    return pageInfo.hasNextPage ? [...ids, ...(await ask(language, pageInfo.endCursor))] : ids
  }
  const [english, vietnamese] = [await ask('en'), await ask('vi')]
  expect(new Set(english).size).toBe(english.length)
  expect([...vietnamese].sort()).toEqual([...english].sort())
})

describe('what a search finds', () => {
  const edgesOf = async (text: string, language = 'en', more = '') => {
    const { data, errors } = await api.ask(
      `query ($text: String!, $language: Language) { search(text: $text, language: $language, first: 5${more}) { totalCount pageInfo { hasNextPage } edges { matched near node { ... on Actor { id } } } } }`,
      { text, language },
    )
    expect(errors).toBeUndefined()
    return data.search
  }
  const first = async (text: string, language = 'en') => {
    const { matched, near, node } = (await edgesOf(text, language)).edges[0]
    return [node.id, matched, near]
  }

  it.each([
    ['a code', 'gbr', 'en', 'GBR', 'GBR'],
    ['a former name', 'swaziland', 'en', 'SWZ', 'Swaziland'],
    ['a name in the reader’s language', 'nga', 'vi', 'RUS', 'Nga'],
    ['a name in another language', 'deutschland', 'en', 'DEU', 'Deutschland'],
    ['a name of which the text is the beginning', 'nether', 'en', 'NLD', 'Netherlands'],
    ['a name with an article before it', 'the netherlands', 'en', 'NLD', 'Netherlands'],
    ['a code of numbers', '704', 'en', 'VNM', '704'],
  ])('is told by the words that were found: %s', async (_what, text, language, id, matched) => {
    expect(await first(text, language)).toEqual([id, matched, false])
  })

  it.each([
    ['one letter too many', 'Laoss', 'en', 'LAO', 'Laos'],
    ['one too few', 'Germny', 'en', 'DEU', 'Germany'],
    ['a wrong one in the middle', 'Netharlands', 'en', 'NLD', 'Netherlands'],
    ['the first one wrong', 'Xermany', 'en', 'DEU', 'Germany'],
    ['two that changed places', 'Jaapn', 'en', 'JPN', 'Japan'],
    ['two that changed places in the middle of a long name', 'Kazakshtan', 'en', 'KAZ', 'Kazakhstan'],
    ['a slip in Vietnamese', 'Trung Quốx', 'vi', 'CHN', 'Trung Quốc'],
  ])(
    'where nothing holds the text is what is one slip away, marked as that: %s',
    async (_what, text, language, id, matched) => {
      expect(await first(text, language)).toEqual([id, matched, true])
    },
  )

  it('is nobody where nobody is near either, and where the text is too short to be near anybody', async () => {
    for (const text of ['Kosovo', 'Swadzn', 'xy']) {
      expect((await edgesOf(text)).totalCount, text).toBe(0)
    }
  })

  it('is one page, whose total counts those who are near', async () => {
    const { totalCount, edges, pageInfo } = await edgesOf('Laoss')
    expect([totalCount, pageInfo.hasNextPage]).toEqual([edges.length, false])
  })
})
