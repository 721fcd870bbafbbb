import { SEED_INSTANTS } from '../../server/answers/generated/seed-instants.ts'
import type { Asking, Reproduced } from './case.ts'

const said = async ({ api }: Asking, query: string): Promise<string> => {
  const { data, errors } = await api.ask(query)
  return errors?.[0]?.message ?? JSON.stringify(data)
}

/** A question of which the case is the answer. */
const asked = (finding: string, query: string, was: string, right: string): Reproduced => ({
  finding,
  asked: query,
  was,
  right,
  now: (asking) => said(asking, query),
})

const firstOf = (text: string, validAt: string): string =>
  `{ search(text: "${text}", validAt: "${validAt}", first: 1) { edges { node { ... on State { name } } } } }`
const found = (name: string): string => `{"search":{"edges":[{"node":{"name":"${name}"}}]}}`

const namesOf = (ids: readonly string[], language: string): string =>
  `{ ${ids.map((id, i) => `a${i}: actor(id: "${id}") { name(language: ${language}) }`).join(' ')} }`
const named = (...names: readonly string[]): string =>
  JSON.stringify(Object.fromEntries(names.map((name, i) => [`a${i}`, { name }])))

/** What was said of sources and names. */
export const DATA: readonly Reproduced[] = [
  {
    finding: 'what was put together from the cells of a table is no quotation',
    asked: '{ partnership(of: "VNM", with: "USA") { history { citations { original } } } }',
    was: 'true',
    right: 'false',
    now: async ({ api }) => {
      const { data } = await api.ask(
        '{ partnership(of: "VNM", with: "USA") { history { citations { original asRecorded } } } }',
      )
      const citations: { original: string | null }[] = data.partnership.history.flatMap(
        (step: { citations: { original: string | null }[] }) => step.citations,
      )
      return String(citations.some(({ original }) => /; \d{4}|\((day|month|year)\)/.test(original ?? '')))
    },
  },
  {
    finding: 'an answer in which citations alone are others lists no statement',
    asked: 'the permalink of the 14 strategic partners of 2025, as given at revision 3',
    was: 'a sentence for each of 14 statements',
    right: 'The same number and names; 14 are cited anew.',
    now: async ({ api }) => {
      const { data } = await api.ask(
        `{ partnerCount(of: "VNM", definition: "exactly-strategic", validAt: "2025-12-31", knownAt: "${SEED_INSTANTS[2]}") { permalink } }`,
      )
      const id = data.partnerCount.permalink.replace('/answers/', '')
      return (await api.ask(`{ answer(id: "${id}") { changes } }`)).data.answer.changes.join(' ')
    },
  },
  {
    finding: 'what made the difference to an answer is told by names, in words',
    asked: 'the permalink of the 42 partners of 2025, as given at revision 3',
    was: 'South Korea: VNM-KOR/KOR/2001-comprehensive was corrected (citations, establishedBy – → VNM-KOR/2001-joint-communique, from 2001 → 2001-08-23).',
    right:
      'South Korea: the comprehensive partnership of 2001, in the words of South Korea: the day is 23 August 2001 instead of 2001.',
    now: async ({ api }) => {
      const { data } = await api.ask(
        '{ answer(id: "VNM.comprehensive-or-higher.1.2025-12-31.s3~6tpe6pfxm7ek") { changes } }',
      )
      return data.answer.changes[0].replace(/ Revision .*/, '')
    },
  },
  asked(
    'the day of the step with Russia is the one that two pages give',
    '{ transitions(of: "VNM", partner: "RUS", kinds: [UPGRADE]) { edges { node { on } } } }',
    '{"transitions":{"edges":[{"node":{"on":"2012-07"}}]}}',
    '{"transitions":{"edges":[{"node":{"on":"2012-07-27"}}]}}',
  ),
  asked(
    'the year 2004 no longer leaves South Africa open',
    '{ partnerCount(of: "VNM", definition: "comprehensive-or-higher", validAt: "2004-12-31") { value upper } }',
    '{"partnerCount":{"value":3,"upper":4}}',
    '{"partnerCount":{"value":4,"upper":4}}',
  ),
  asked(
    'a country is shown by its name of the day: Swaziland',
    firstOf('Eswatini', '2015'),
    found('Eswatini'),
    found('Swaziland'),
  ),
  asked(
    'a country is shown by its name of the day: Turkey',
    firstOf('Türkiye', '2015'),
    found('Türkiye'),
    found('Turkey'),
  ),
  asked(
    'a country is shown by its name of the day: the former Yugoslav Republic of Macedonia',
    firstOf('North Macedonia', '2015'),
    found('North Macedonia'),
    found('The former Yugoslav Republic of Macedonia'),
  ),
  asked(
    'what a State is to the United Nations is said, and since when',
    '{ state(iso3: "CHE") { a: unStatus(validAt: "2002-09-09") b: unStatus(validAt: "2002-09-10") } }',
    'no field says it',
    '{"state":{"a":"OBSERVER","b":"MEMBER"}}',
  ),
  asked('the observer State is the Holy See', namesOf(['VAT'], 'en'), named('Vatican City'), named('Holy See')),
  asked(
    'names in running text have "and"',
    namesOf(['ATG', 'KNA', 'TTO'], 'en'),
    named('Antigua & Barbuda', 'St. Kitts & Nevis', 'Trinidad & Tobago'),
    named('Antigua and Barbuda', 'St. Kitts and Nevis', 'Trinidad and Tobago'),
  ),
  asked(
    'organizations and former States have Vietnamese names',
    namesOf(
      ['african-union', 'unsc-p5', 'eaeu', 'gcc', 'pacific-alliance', 'quad', 'SUHH', 'republic-of-china', 'eu', 'VAT'],
      'vi',
    ),
    'English names, and Liên Minh Châu Âu',
    named(
      'Liên minh châu Phi',
      'Năm Ủy viên thường trực Hội đồng Bảo an',
      'Liên minh Kinh tế Á - Âu',
      'Hội đồng Hợp tác vùng Vịnh',
      'Liên minh Thái Bình Dương',
      'Bộ Tứ (Quad)',
      'Liên Xô',
      'Trung Hoa Dân Quốc',
      'Liên minh châu Âu',
      'Tòa thánh Vatican',
    ),
  ),
  asked(
    'a visit and its place are said in Vietnamese, and who speaks',
    '{ partnership(of: "VNM", with: "USA", validAt: "2025-12-31") { history { at { name(language: vi) place(language: vi) } } } }',
    'State visit of President Biden to Viet Nam, Ha Noi',
    JSON.stringify({
      partnership: {
        history: [
          { at: { name: 'Chuyến thăm Hoa Kỳ của Chủ tịch nước Trương Tấn Sang', place: 'Washington' } },
          { at: { name: 'Chuyến thăm Hoa Kỳ của Thủ tướng Nguyễn Xuân Phúc', place: 'Washington' } },
          { at: { name: 'Chuyến thăm cấp Nhà nước Việt Nam của Tổng thống Biden', place: 'Hà Nội' } },
        ],
      },
    }),
  ),
  {
    finding: 'abbreviations, everyday and former names and what States call themselves are found',
    asked: 'search for each of 24 texts',
    was: 'nothing for most of them',
    right: '',
    now: async ({ api }) => {
      const texts: Readonly<Record<string, string>> = {
        'U.S.': 'USA',
        'U.K.': 'GBR',
        UAE: 'ARE',
        DPRK: 'PRK',
        PRC: 'CHN',
        ROK: 'KOR',
        USSR: 'SUHH',
        Holland: 'NLD',
        England: 'GBR',
        Brasil: 'BRA',
        España: 'ESP',
        Deutschland: 'DEU',
        Cambodge: 'KHM',
        'Cam Bốt': 'KHM',
        Ôxtrâylia: 'AUS',
        中国: 'CHN',
        Россия: 'RUS',
        'Liên bang Nga': 'RUS',
        'CHDCND Triều Tiên': 'PRK',
        'Bắc Triều Tiên': 'PRK',
        'Liên Xô': 'SUHH',
        'Thụy Sỹ': 'CHE',
        'Tòa thánh': 'VAT',
        'cote divoire': 'CIV',
      }
      const missed: string[] = []
      for (const [text, id] of Object.entries(texts)) {
        const { data } = await api.ask(
          'query ($t: String!) { search(text: $t, first: 3) { edges { node { ... on Actor { id } } } } }',
          { t: text },
        )
        const ids = data.search.edges.map(({ node }: { node: { id: string } }) => node.id)
        if (!ids.includes(id)) missed.push(`${text}: ${ids.join(' ')}`)
      }
      return missed.join('; ')
    },
  },
]
