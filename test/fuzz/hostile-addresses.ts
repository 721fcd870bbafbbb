import { CITABLE_KINDS } from '../../server/answers/citable-kinds.ts'
import { FORMATS } from '../../server/exports/formats.ts'
import type { Chance } from './chance.ts'
import { damaged } from './hostile-questions.ts'
import { type Kind, question, told } from './hostile-request.ts'
import type { KnownWorld } from './known-world.ts'
import { goodDate, oddDate, oddId, oddText, rightValue } from './values.ts'

const ENDINGS = [...FORMATS.keys(), 'atom']

/** An id of a frozen answer: a real one, one that was altered, or one that was made up. */
function permalink(chance: Chance, world: KnownWorld): string {
  const real = chance.pick(world.permalinks)
  const [kind, instant] = [chance.pick(CITABLE_KINDS), chance.pick(world.instants)]
  const forged = (question: object): string =>
    `${Buffer.from(JSON.stringify(question)).toString('base64url')}.${'A'.repeat(22)}`
  const parts = Object.fromEntries(
    Object.entries(kind.parts).map(([name, { type }]) => [name, rightValue(name, type, chance, world)]),
  )
  return chance.pick([
    () => real,
    () => real.replace(/.$/, chance.pick([...'0123456789'])),
    () => damaged(real, chance).replace(/[/?#]/g, ''),
    () => real.replace(/\d/, (digit) => String((Number(digit) + 1) % 10)),
    () => real.replace('.s', `.${chance.pick(['s0', 's9999999999', 't', 'r', '1', 's-1'])}.s`),
    () => `${real}.${real}`,
    () => real.toUpperCase(),
    () => forged({ ...parts, kind: kind.kind, revision: chance.between(0, 9), knownAt: instant }),
    () => forged({ ...parts, kind: kind.kind, revision: 3, knownAt: instant, note: 'x'.repeat(chance.below(9000)) }),
    () => forged({ ...parts, kind: chance.pick(['__proto__', 'constructor', '']), revision: 1e308, knownAt: {} }),
    () => forged({ ...parts, of: { of: [] }, kind: kind.kind, revision: 3, knownAt: instant }),
    () => forged(Array.from({ length: chance.below(500) }, (_, i) => i)),
    () => `${Buffer.from('['.repeat(chance.pick([100, 9_000]))).toString('base64url')}.${'A'.repeat(22)}`,
    () => `series_${chance.pick(world.owners)}.${chance.pick(world.definitions)}.1.1500.2075.m.s3.000000000000`,
    () => `${'VNM.'.repeat(chance.between(1, 2000))}`,
    () => oddId(chance, world),
  ])()
}

/** The live address of a kind of answer, with what it may be given and more. */
function liveAddress(chance: Chance, world: KnownWorld): string {
  const kind = chance.pick(CITABLE_KINDS)
  const value = (name: string, type: string): string => {
    if (chance.is(15)) return type === 'PartialDate' ? oddDate(chance) : oddId(chance, world).slice(0, 3000)
    return type === 'PartialDate' ? goodDate(chance) : String(rightValue(name, type, chance, world))
  }
  const path = kind.live.path.map((name) => encoded(value(name, kind.parts[name]?.type ?? 'ID')))
  const given = new URLSearchParams()
  for (const [name, { type }] of Object.entries(kind.parts)) {
    if (kind.live.path.includes(name) || (name === 'within' && chance.is(60))) continue
    const isStep = name === 'step'
    given.append(name, isStep ? chance.pick(['year', 'MONTH', 'quarter', 'm', 'century', '']) : value(name, type))
  }
  if (chance.is(10))
    given.append(
      chance.pick(['language', 'knownAt', 'validat', '__proto__', 'of']),
      oddText(chance, world).slice(0, 500),
    )
  if (chance.is(10)) given.append('language', chance.pick(['vi', 'en', 'fr']))
  const ending = chance.is(90)
    ? chance.pick([...FORMATS.keys()])
    : chance.pick(['pdf', 'constructor', 'CSV', '', 'csv.csv'])
  return `/${kind.live.at}/${path.join('/')}.${ending}?${given}`
}

/** As it stands in an address, whatever it is. */
const encoded = (text: string): string => {
  try {
    return encodeURIComponent(text)
  } catch {
    return '%EF%BF%BD'
  }
}

const latin = (path: string): string => path.replace(/[^!-~]/g, '%3F')

/** Addresses: files, feeds, permalinks and paths of nothing. */
export const ADDRESSES: readonly Kind[] = [
  { name: 'live file', make: (chance, world) => told({ path: latin(liveAddress(chance, world)) }) },
  {
    name: 'long series as a file',
    make: (chance, world) => {
      const [from, years] = [chance.between(1900, 2030), chance.pick([1, 10, 49, 50, 200, 5000])]
      const of = `${encoded(chance.pick(world.owners))}/${encoded(chance.pick(world.definitions))}`
      const step = chance.pick(['month', 'quarter', 'year'])
      return told({
        path: `/counts/${of}.${chance.pick([...FORMATS.keys()])}?from=${from}&to=${from + years}&step=${step}`,
      })
    },
  },
  {
    name: 'permalink',
    make: (chance, world) => {
      const ending = chance.is(80) ? `.${chance.pick(ENDINGS)}` : chance.pick(['', '.', '.constructor', '/x', '.pdf'])
      return told({ path: latin(`/answers/${permalink(chance, world)}${ending}`).slice(0, 15_000) })
    },
  },
  {
    name: 'permalink in a question',
    make: (chance, world) =>
      question('query ($id: ID!) { answer(id: $id) { id edition changed changes asked { kind of } question } }', {
        variables: { id: permalink(chance, world) },
      }),
  },
  {
    name: 'feed',
    make: (chance, world) => {
      const host = chance.pick([
        'my_app:4000',
        'evil.example:99999',
        '[::1]:80',
        'x'.repeat(300),
        'a.b',
        '-',
        '日本',
        'a"b<c>',
      ])
      const path = chance.pick([
        '/revisions.atom',
        '/revisions.atom?language=vi',
        '/revisions.atom?x=1',
        `/answers/${chance.pick(world.permalinks)}.atom`,
      ])
      return told({ path, headers: { Host: Buffer.from(host).toString('latin1') } })
    },
  },
  {
    name: 'path of nothing',
    make: (chance) =>
      told({
        path: chance.pick([
          '/../../etc/passwd',
          '/..%2f..%2fpackage.json',
          '/assets/../../server.cjs',
          '/assets/%2e%2e/%2e%2e/package.json',
          '/assets/..\\..\\package.json',
          '/%00',
          '/%',
          '/%E0%A4%A',
          '//',
          '//evil.example/x',
          '/\\evil.example',
          '/.git/config',
          '/index.html%00.js',
          '/graphiql/../graphql',
          '/healthz/',
          '/metrics',
          '/admin',
          '/con',
          `/${'a/'.repeat(chance.between(1, 5000))}`,
          `/${'%41'.repeat(chance.between(1, 4000))}`,
          '/counts/',
          '/counts/VNM',
          '/claims/..%2f..%2f.csv',
          '*',
          'http://evil.example/revisions.atom',
          '/?'.repeat(chance.between(1, 3000)),
        ]),
      }),
  },
  {
    name: 'method',
    make: (chance, world) => {
      const method = chance.pick([
        'HEAD',
        'PUT',
        'DELETE',
        'PATCH',
        'OPTIONS',
        'TRACE',
        'PROPFIND',
        'PURGE',
        'QUERY',
        'SEARCH',
        'LINK',
      ])
      const path = chance.pick([
        '/',
        '/graphql',
        '/graphql?query={__typename}',
        '/healthz',
        '/readyz',
        '/revisions.atom',
        '/graphiql/',
        latin(liveAddress(chance, world)),
      ])
      const body = chance.is(40) && method !== 'HEAD' ? '{"query":"{ __typename }"}' : undefined
      return told({ method, path, ...(body === undefined ? {} : { body }) })
    },
  },
]
