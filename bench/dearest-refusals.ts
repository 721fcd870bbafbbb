import { codesIn, cpuOf, posted, type Sent } from './asking-server.ts'
import type { Measured } from './pairs.ts'
import { watchedServer } from './watched-server.ts'

/** Milliseconds of the server's CPU that a refusal may take, whatever was sent within the limit of a body's size. */
const MOST = 20

/** Nearly as large as a body may be. */
const LARGE = 255 * 1024

/** So often as a body of that size has room for. */
const filled = (one: (i: number) => string, most = LARGE): string => {
  let text = ''
  for (let i = 0; text.length < most; i++) text += one(i)
  return text.slice(0, text.length > LARGE ? -one(0).length : undefined)
}

const repeated = (times: number, one: (i: number) => string): string =>
  Array.from({ length: times }, (_, i) => one(i)).join(' ')

/** The dearest of what is refused, by what each tries. The number makes each request another. */
export const REFUSALS: Readonly<Record<string, (n: number) => Sent>> = {
  'a question of too many lexical tokens': (n) => posted(`#${n}\n{ ${'__typename '.repeat(20_000)} }`),
  'braces without end': (n) => posted(`#${n}\n${'{a'.repeat(100_000)}`),
  'brackets without end': (n) => posted(`#${n}\n{ actor(id: ${'['.repeat(200_000)}) { id } }`),
  'a comment of 255 kB before nonsense': (n) => posted(`#${n}${'x'.repeat(LARGE - 1_000)}\n{ nonsense }`),
  'commas of 255 kB before nonsense': (n) => posted(`#${n}\n${','.repeat(LARGE - 1_000)}{ nonsense }`),
  'a text of 255 kB where an id is looked up': (n) =>
    posted(`#${n}\n{ network(of: "${'A'.repeat(LARGE - 1_000)}") { revision } }`),
  'a text of 255 kB of escapes': (n) => posted(`#${n}\n{ network(of: "${'\\u0041'.repeat(36_000)}") { revision } }`),
  'a block of text of 255 kB': (n) => posted(`#${n}\n{ network(of: """${'\n  a'.repeat(50_000)}""") { revision } }`),
  'a number of 255 kB': (n) => posted(`#${n}\n{ revisions(first: ${'9'.repeat(LARGE - 1_000)}) { totalCount } }`),
  'a date of 255 kB': (n) =>
    posted(`#${n}\n{ network(of: "VNM", validAt: "${'2'.repeat(LARGE - 1_000)}") { revision } }`),
  'a cursor of 255 kB': (n) =>
    posted(`#${n}\n{ transitions(of: "VNM", after: "${'ab'.repeat(120_000)}") { totalCount } }`),
  'a permalink of 255 kB': (n) => posted(`#${n}\n{ answer(id: "${'VNM.'.repeat(60_000)}") { id } }`),
  'a permalink of 190 kB of brackets': (n) =>
    posted(
      `#${n}\n{ answer(id: "${Buffer.from('['.repeat(180_000)).toString('base64url')}.${'A'.repeat(22)}") { id } }`,
    ),
  'a search of 255 kB': (n) => posted(`#${n}\n{ search(text: "${'a b '.repeat(60_000)}") { totalCount } }`),
  'fragments that double': (n) =>
    posted(
      `#${n}\n${repeated(400, (i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`)} fragment F400 on Query { nonsense } { ...F0 }`,
    ),
  'fragments in a circle': (n) =>
    posted(`#${n}\n${repeated(550, (i) => `fragment F${i} on Query { ...F${(i + 1) % 550} }`)} { ...F0 }`),
  'fragments that all use all': (n) =>
    posted(`#${n}\n${repeated(45, (i) => `fragment F${i} on Query { ${repeated(45, (k) => `...F${k}`)} }`)} { ...F0 }`),
  'fragments that nobody uses': (n) =>
    posted(`#${n}\n${repeated(700, (i) => `fragment F${i} on Query { __typename }`)} { __typename }`),
  'spreads of fragments that are not there': (n) => posted(`#${n}\n{ ${repeated(2_400, (i) => `...Missing${i}`)} }`),
  'fields that are not there': (n) =>
    posted(`#${n}\n{ network(of: "VNM") { ${repeated(4_900, (i) => `revisian${i}`)} } }`),
  'long fields that are not there': (n) =>
    posted(`#${n}\n{ network(of: "VNM") { ${repeated(1_000, (i) => `revision${'n'.repeat(230)}${i}`)} } }`),
  'one field again and again with other arguments': (n) =>
    posted(
      `#${n}\n{ network(of: "VNM") { links { ${repeated(480, (i) => `level { name(language: ${i % 2 ? 'en' : 'vi'}) }`)} } } }`,
    ),
  'fields that overlap, deep': (n) =>
    posted(
      `#${n}\n{ partnership(of: "VNM", with: "KOR") { ${repeated(60, () => 'history { at { outcomes { ... on Transition { at { outcomes { ... on Transition { at { id } } } } } } } }')} } }`,
    ),
  'fields that overlap and differ': (n) =>
    posted(
      `#${n}\n{ network(of: "VNM") { ${repeated(600, (i) => `x: links { level { id } } ${i % 2 ? 'x: nodes { x }' : ''}`)} } }`,
    ),
  'inline fragments within each other': (n) =>
    posted(`#${n}\n{ ${'... { '.repeat(1_600)}nonsense${' }'.repeat(1_600)} }`),
  'arguments again and again': (n) => posted(`#${n}\n{ network(${repeated(1_600, () => 'of: "VNM"')}) { revision } }`),
  'arguments that are not there': (n) =>
    posted(`#${n}\n{ network(${repeated(1_600, (i) => `off${i}: "VNM"`)}) { revision } }`),
  'a list of thousands of wrong values': (n) =>
    posted(`#${n}\n{ claims(verdicts: [${repeated(4_900, (i) => `AGREEZ${i}`)}]) { totalCount } }`),
  'variables that nobody uses': (n) => posted(`#${n}\nquery (${repeated(1_200, (i) => `$v${i}: Int`)}) { __typename }`),
  'variables that are declared twice': (n) =>
    posted(`#${n}\nquery (${repeated(1_200, () => '$v: Int')}) { __typename }`),
  'variables that are not declared': (n) =>
    posted(`#${n}\n{ claims(verdicts: [${repeated(2_400, (i) => `$v${i}`)}]) { totalCount } }`),
  'operations that nobody asks for': (n) => posted(`#${n}\n${repeated(1_200, (i) => `query Q${i} { __typename }`)}`),
  'operations of one name': (n) => posted(`#${n}\n${repeated(1_200, () => 'query Q { __typename }')}`),
  'directives that are not there': (n) => posted(`#${n}\n{ __typename ${repeated(2_400, (i) => `@skipp${i}`)} }`),
  'directives again and again': (n) => posted(`#${n}\n{ __typename ${repeated(800, () => '@skip(if: false)')} }`),
  'definitions of types': (n) => posted(`#${n}\n${repeated(1_200, (i) => `type T${i} { a: Int }`)}`),
  'a variable with thousands of wrong values': (n) =>
    posted('query ($v: [Verdict!]) { claims(verdicts: $v) { totalCount } }', {
      variables: { v: Array.from({ length: 25_000 }, (_, i) => `X${n}${i}`) },
    }),
  'a variable with thousands of wrong objects': (n) =>
    posted('query ($v: [ID!]) { network(of: "VNM", levels: $v) { revision } }', {
      variables: { v: Array.from({ length: 40_000 }, () => ({})), n },
    }),
  'a variable with thousands of ids of nobody': (n) =>
    posted('query ($v: [ID!]) { network(of: "VNM", levels: $v) { revision } }', {
      variables: { v: Array.from({ length: 25_000 }, (_, i) => `X${n}${i}`) },
    }),
  'variables of 40,000 names': (n) =>
    posted('query ($v: Int!) { __typename }', {
      variables: Object.fromEntries(Array.from({ length: 20_000 }, (_, i) => [`x${n}${i}`, i])),
    }),
  'an operation of a name of 200 kB': (n) => posted('{ __typename }', { operationName: `${n}${'x'.repeat(200_000)}` }),
  'JSON of brackets without end': () => ({ path: '/graphql', body: '['.repeat(LARGE) }),
  'JSON of braces without end': () => ({ path: '/graphql', body: '{"a":'.repeat(50_000) }),
  'JSON of 255 kB with parts that a question has not': (n) => ({
    path: '/graphql',
    body: `{${filled((i) => `"p${n}${i}":1,`, LARGE - 100)}"query":"{__typename}"}`,
  }),
  'a list of questions': () => ({
    path: '/graphql',
    body: `[${filled(() => '{"query":"{__typename}"},', LARGE - 100)}{"query":"{__typename}"}]`,
  }),
  'a body that is larger than it may be': () => ({ path: '/graphql', body: 'x'.repeat(300_000) }),
  'an address of 15 kB that is no file': (n) => ({ path: `/counts/${n}${'a/'.repeat(7_400)}x.csv` }),
  'an address of 15 kB of escapes': (n) => ({ path: `/counts/VNM/${n}${'%41'.repeat(4_900)}.csv` }),
  'a permalink of 15 kB': (n) => ({ path: `/answers/${n}${'VNM.'.repeat(3_700)}json` }),
  'a permalink of 10 kB of brackets': () => ({
    path: `/answers/${Buffer.from('['.repeat(11_000)).toString('base64url')}.${'A'.repeat(22)}.json`,
  }),
  'a file with parameters of 15 kB': (n) => ({ path: `/counts/VNM/x.csv?${filled((i) => `p${n}${i}=1&`, 15_000)}` }),
}

/** The dearest refusals, against what one may cost. */
export async function dearestRefusals(rounds: number): Promise<readonly Measured[]> {
  const server = await watchedServer()
  try {
    const rows: Measured[] = []
    for (const [what, sent] of Object.entries(REFUSALS)) {
      const costs: number[] = []
      let told = ''
      for (let i = 0; i < rounds; i++) {
        const { cpu, got } = await cpuOf(server, sent(i))
        costs.push(cpu)
        told = [got.status, ...codesIn(got.text)].join(' ')
      }
      const cpu = costs.sort((a, b) => a - b)[costs.length >> 1] ?? Number.NaN
      rows.push({
        what: `refusal of ${what} (${told}), of ${MOST} ms`,
        ours: cpu,
        ground: MOST,
        ratio: cpu / MOST,
        goal: 1,
      })
    }
    return rows.sort((a, b) => b.ours - a.ours)
  } finally {
    await server.stop()
  }
}
