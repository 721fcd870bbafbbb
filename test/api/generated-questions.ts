import fc from 'fast-check'

/** A question as it is sent: the words of a document, and values, among them such as nobody means well by. */
export interface GeneratedQuestion {
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
}

/** About what it is asked; the rest is odd. */
export interface Stock {
  readonly owners: readonly string[]
  readonly others: readonly string[]
  readonly groups: readonly string[]
  readonly definitions: readonly string[]
  readonly ladders: readonly string[]
  /** Instants of revisions, as the log has them. */
  readonly instants: readonly string[]
}

/** Texts that mean something to an index, a database, a driver or an encoding. */
const ODD = [
  ...[
    '',
    ' ',
    'nobody',
    '__proto__',
    'constructor',
    '"',
    "'",
    '\\',
    '*',
    '?',
    '~2',
    'a AND b',
    '+a -b',
    '(a OR b)',
    '[a TO b]',
    '{a}',
    'a:b',
    '/a.*/',
    '!',
    '^3',
    '&&',
    '||',
  ],
  ...[
    '\u0000',
    'a\u0000b',
    '\ud800',
    'x\udc00',
    '\ufeff',
    '\u202e',
    '日本',
    '대한민국',
    '中华人民共和国',
    'Ελλάδα',
    'đ',
    'ĐỨC',
    'Đức'.normalize('NFD'),
    'İ',
    'ß',
    '👩‍👩‍👧',
    'a'.repeat(300),
  ],
  ...["' OR 1=1 --", '`}) DETACH DELETE n //', '$of', '%', '_', '%00', '..', '0', '-1', 'null', 'NaN'],
]

const WORDS = [
  'viet',
  'việt nam',
  'cộng hòa',
  'republic',
  'united',
  'han quoc',
  'nga',
  'of the',
  'a',
  'g20',
  'lien',
  'u s a',
  'hoa ky',
]
const DAYS = [
  '2025-12-31',
  '2023-09-10',
  '2023-09-09',
  '2012',
  '2012-02',
  '201X',
  '2014~',
  '1999-12-31',
  '1945-09-02',
  '2024-02-29',
  '2100-01-01',
]
const NO_DAYS = [
  '2023-02-29',
  '2023-13',
  '0000',
  '12023-01-01',
  '2023-9-1',
  '-2023',
  '',
  '２０２３',
  '2023-09-10T00:00:00Z',
  '20XX',
  'XXXX',
]
const NO_INSTANTS = ['2100-01-01T00:00:00Z', '1999-12-31T23:59:59.999Z', '2026-13-01T00:00:00Z', 'yesterday']

/** Questions of every root field of the API, half of them with something odd in them. */
export function generatedQuestions(stock: Stock): fc.Arbitrary<GeneratedQuestion> {
  const from = (good: readonly string[], often = 4): fc.Arbitrary<string> =>
    fc.oneof({ weight: often, arbitrary: fc.constantFrom(...good) }, { weight: 1, arbitrary: fc.constantFrom(...ODD) })
  const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
    fc.option(arbitrary, { nil: undefined, freq: 2 })
  const actors = [...stock.owners, ...stock.others, ...stock.groups]
  const of = from(stock.owners, 8)
  const mostly = <T>(good: readonly T[], bad: readonly T[]): fc.Arbitrary<T> =>
    fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...good) }, { weight: 1, arbitrary: fc.constantFrom(...bad) })
  const day = mostly(DAYS, NO_DAYS)
  const around = stock.instants.flatMap((instant) =>
    [-1, 0, 1].map((ms) => new Date(Date.parse(instant) + ms).toISOString()),
  )
  const knownAt = maybe(mostly(around, NO_INSTANTS))
  const within = maybe(from([...stock.groups, ...stock.owners]))
  const ladder = maybe(from(stock.ladders))
  const definition = from(stock.definitions, 8)
  const first = maybe(mostly([1, 2, 7, 50, 100], [0, -1, 2 ** 31 - 1]))
  const after = fc.oneof(
    { weight: 8, arbitrary: fc.constant(undefined) },
    {
      weight: 1,
      arbitrary: fc.oneof(
        fc.constantFrom(...ODD),
        fc.constantFrom(...actors, '1', '2', '40').map((text) => Buffer.from(text).toString('base64url')),
        fc.constantFrom(...actors).map((id) => Buffer.from(JSON.stringify(['claims', id])).toString('base64url')),
      ),
    },
  )
  const actor = 'id name nameVi: name(language: vi) aliases'
  const link = `partner { ${actor} } level { id name rank } since certain`
  const asked = (query: string, variables: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<GeneratedQuestion> =>
    fc.record(variables).map((values) => ({ query, variables: values }))
  return fc.oneof(
    asked(
      `query ($of: ID!, $validAt: PartialDate, $knownAt: DateTime, $within: ID, $ladder: ID) { network(of: $of, validAt: $validAt, knownAt: $knownAt, within: $within, ladder: $ladder) { validAt knownAt revision links { ${link} } } }`,
      { of, validAt: maybe(day), knownAt, within, ladder },
    ),
    asked(
      `query ($of: ID!, $with: ID!, $validAt: PartialDate, $knownAt: DateTime, $ladder: ID) { partnership(of: $of, with: $with, validAt: $validAt, knownAt: $knownAt, ladder: $ladder) { id designations { id formula citations { source { id title } locator original } } history { kind on crosses { id } } } }`,
      { of, with: from(actors), validAt: maybe(day), knownAt, ladder },
    ),
    asked(
      `query ($of: ID!, $definition: ID!, $validAt: PartialDate, $knownAt: DateTime, $within: ID) { partnerCount(of: $of, definition: $definition, validAt: $validAt, knownAt: $knownAt, within: $within) { value upper members { actor { ${actor} } since } footnote permalink } }`,
      { of, definition, validAt: maybe(day), knownAt, within },
    ),
    asked(
      'query ($of: ID!, $validAt: PartialDate, $knownAt: DateTime, $ladder: ID, $within: ID) { levelCounts(of: $of, validAt: $validAt, knownAt: $knownAt, ladder: $ladder, within: $within) { level { id } exactly exactlyUpper orHigher orHigherUpper } }',
      { of, validAt: maybe(day), knownAt, ladder, within },
    ),
    asked(
      'query ($of: ID!, $from: PartialDate!, $to: PartialDate!, $knownAt: DateTime, $ladder: ID) { networkDiff(of: $of, from: $from, to: $to, knownAt: $knownAt, ladder: $ladder) { sentences permalink entered { partner { id } } unchanged { partner { id } } } }',
      { of, from: day, to: day, knownAt, ladder },
    ),
    asked(
      'query ($of: ID!, $definition: ID!, $from: PartialDate!, $to: PartialDate!, $step: TimeStep!, $knownAt: DateTime, $within: ID) { partnerCountSeries(of: $of, definition: $definition, from: $from, to: $to, step: $step, knownAt: $knownAt, within: $within) { points { value upper } footnote permalink } }',
      { of, definition, from: day, to: day, step: fc.constantFrom('YEAR', 'QUARTER', 'MONTH', 'DAY'), knownAt, within },
    ),
    asked(
      'query ($of: ID!, $validAt: PartialDate, $knownAt: DateTime, $within: ID) { definitionSensitivity(of: $of, validAt: $validAt, knownAt: $knownAt, within: $within) { counts { definition { id } value upper permalink } differences { a { id } b { id } onlyA { actor { id } } onlyB { actor { id } } } } }',
      { of, validAt: maybe(day), knownAt, within },
    ),
    asked(
      `query ($of: ID!, $from: PartialDate, $to: PartialDate, $first: Int, $after: String, $knownAt: DateTime) { transitions(of: $of, from: $from, to: $to, first: $first, after: $after, knownAt: $knownAt) { totalCount pageInfo { endCursor hasNextPage } edges { cursor node { kind on partner { id } crosses { id version } } } } }`,
      { of, from: maybe(day), to: maybe(day), first, after, knownAt },
    ),
    asked(
      `query ($text: String!, $first: Int, $after: String, $knownAt: DateTime) { search(text: $text, first: $first, after: $after, knownAt: $knownAt) { totalCount pageInfo { endCursor hasNextPage } edges { cursor node { __typename ... on Actor { ${actor} } } } } }`,
      { text: from(WORDS, 1), first, after, knownAt },
    ),
    asked(`query ($id: ID!, $knownAt: DateTime) { actor(id: $id, knownAt: $knownAt) { __typename ${actor} } }`, {
      id: from(actors, 1),
      knownAt,
    }),
    asked(
      'query ($about: ID, $first: Int, $after: String, $knownAt: DateTime) { claims(about: $about, first: $first, after: $after, knownAt: $knownAt) { totalCount pageInfo { endCursor hasNextPage } edges { cursor node { id text verdict permalink evidence { residual explanation counts { value } } } } } }',
      { about: maybe(from(actors)), first: maybe(mostly([1, 3, 4], [0, -1])), after, knownAt },
    ),
    asked(
      'query ($about: ID, $first: Int, $knownAt: DateTime) { contradictions(about: $about, first: $first, knownAt: $knownAt) { totalCount edges { node { id kind explanation claims { id } } } } }',
      { about: maybe(from(actors)), first, knownAt },
    ),
    asked(
      'query ($of: ID, $knownAt: DateTime) { countingDefinitions(of: $of, knownAt: $knownAt) { id version text } owners(knownAt: $knownAt) { id name } }',
      {
        of: maybe(of),
        knownAt,
      },
    ),
    asked(
      'query ($first: Int, $after: String) { revisions(first: $first, after: $after) { totalCount edges { cursor node { number recordedAt reason asserted retracted } } } }',
      {
        first,
        after,
      },
    ),
    asked('query ($id: ID!) { answer(id: $id) { changed } }', { id: fc.constantFrom(...ODD) }),
  )
}
