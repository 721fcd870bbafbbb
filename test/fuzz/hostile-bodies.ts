import { deflateSync, gzipSync } from 'node:zlib'
import type { Chance } from './chance.ts'
import { damaged } from './hostile-questions.ts'
import { type Kind, question, told } from './hostile-request.ts'
import { walked } from './questions.ts'

const PLAIN = '{"query":"{ __typename }"}'

const bracketed = (chance: Chance): string => {
  const depth = chance.pick([10, 1_000, 100_000])
  return chance.pick([
    '['.repeat(depth),
    '{"a":'.repeat(depth / 5),
    `{"query":"{ __typename }","variables":{"a":${'['.repeat(depth)}${']'.repeat(depth)}}}`,
    `{"query":${'['.repeat(depth)}${']'.repeat(depth)}}`,
  ])
}

/** Questions that are hostile by how they are carried: their JSON, their letters, their type, their coding, their address. */
export const BODIES: readonly Kind[] = [
  {
    name: 'odd JSON',
    make: (chance) =>
      told({
        body: chance.pick([
          '',
          'null',
          '1',
          '"query"',
          '[]',
          `[${PLAIN},${PLAIN}]`,
          '{}',
          '{"query":null}',
          '{"query":1}',
          '{"query":["{ __typename }"]}',
          '{"query":"{ __typename }","query":"{ a }"}',
          '{"query":"{ __typename }","__proto__":{"a":1}}',
          '{"query":"{ __typename }","constructor":1}',
          '{"query":"{ __typename }","variables":"{}"}',
          '{"query":"{ __typename }","variables":[1]}',
          '{"query":"{ __typename }","extensions":{"persistedQuery":{"version":1,"sha256Hash":"0"}}}',
          '{"id":"1","query":"{ __typename }"}',
          '{"query":"{ __typename }","operationName":{}}',
          `{${Array.from({ length: chance.between(100, 9000) }, (_, i) => `"p${i}":${i}`).join(',')},"query":"{ __typename }"}`,
          `{"query":"{ __typename }","variables":{"v":1e${chance.below(99999)}}}`,
          bracketed(chance),
          damaged(PLAIN, chance),
        ]),
      }),
  },
  {
    name: 'odd letters',
    make: (chance) => {
      const text = chance.pick([PLAIN, '{"query":"{ search(text: \\"việt\\") { totalCount } }"}'])
      const charset = chance.pick(['utf-8', 'UTF-8', '"utf-8"', 'utf-16', 'utf-16le', 'latin1', 'shift_jis', 'x', ''])
      return told({
        body: chance.pick([
          () => Buffer.from(text, 'utf16le'),
          () => Buffer.from(`\ufeff${text}`),
          () => Buffer.from(text, 'latin1'),
          () =>
            Buffer.concat([
              Buffer.from(text.slice(0, 11)),
              Buffer.from([0xff, 0xfe, 0xc0, 0x80]),
              Buffer.from(text.slice(11)),
            ]),
          () => Buffer.from(text.replace('__typename', '\\ud800\\udfff__typename')),
          () => Buffer.from(text.replace('{ ', '{\\u0000')),
          () => Buffer.from(chance.many(1, 3000, () => chance.below(256))),
          () => Buffer.from(text),
        ])(),
        headers: { 'Content-Type': `application/json; charset=${charset}` },
      })
    },
  },
  {
    name: 'odd type of content',
    make: (chance) => {
      const type = chance.pick([
        '',
        'text/plain',
        'text/html',
        'application/graphql',
        'application/x-www-form-urlencoded',
        'multipart/form-data; boundary=x',
        'multipart/form-data',
        'application/json-patch+json',
        'application/jsonx',
        'application/json;',
        'application/json; charset',
        'application/json, text/plain',
        'APPLICATION/JSON',
        'application/xml',
        '*/*',
        `application/json; x=${'y'.repeat(chance.between(1, 4000))}`,
      ])
      const body = chance.pick([
        PLAIN,
        '{ __typename }',
        'query=%7B__typename%7D',
        '--x\r\nContent-Disposition: form-data; name="operations"\r\n\r\n{"query":"{ __typename }"}\r\n--x--\r\n',
      ])
      return told({ body, headers: { 'Content-Type': type } })
    },
  },
  {
    name: 'compressed body',
    make: (chance) => {
      const text = chance.pick([PLAIN, `{"query":"${' '.repeat(chance.pick([100, 5_000_000]))}{ __typename }"}`])
      const coding = chance.pick(['gzip', 'deflate', 'br', 'zstd', 'gzip, gzip', 'identity', 'x'])
      const packed = chance.pick([gzipSync, deflateSync])(text)
      return told({ body: packed, headers: { 'Content-Encoding': coding } })
    },
  },
  {
    name: 'what is accepted, and from where',
    make: (chance, world) =>
      question(
        walked(chance, world, 1, { depth: 1, width: 30, odd: 10, aliases: 0 }),
        {},
        {
          Accept: chance.pick([
            '',
            '*/*',
            'text/html',
            'application/graphql-response+json',
            'application/json;q=0',
            'application/json; charset=latin1',
            'image/png',
            ','.repeat(chance.between(1, 2000)),
            'application/json;q=abc, */*;q=0',
          ]),
          'Accept-Encoding': chance.pick(['', 'gzip', 'br;q=0', '*', 'identity;q=0', 'gzip;q=x', 'br, gzip, deflate']),
          Origin: chance.pick(['null', 'http://evil.example', 'https://127.0.0.1']),
          'Sec-Fetch-Site': chance.pick(['cross-site', 'same-origin', 'none', 'same-site', '']),
          'X-Forwarded-Proto': chance.pick(['https', 'javascript', 'http, https']),
        },
      ),
  },
  {
    name: 'question in an address',
    make: (chance, world) => {
      const query = encodeURIComponent(
        walked(chance, world, 1, { depth: 1, width: 20, odd: 10, aliases: 0 }).slice(0, 3000),
      )
      const path = chance.pick([
        `/graphql?query=${query}`,
        `/graphql?query=${query}&query=${query}`,
        `/graphql?query=${query}&variables=${chance.pick(['{}', 'null', '[]', '{bad', '%7B%22v%22%3A1%7D', '%'])}`,
        `/graphql?query=${query}&operationName=${chance.pick(['', 'A', '%00'])}`,
        `/graphql?query=${query}&x=1`,
        '/graphql',
        '/graphql?',
        '/graphql?query',
        '/graphql?query=%E0%A4%A',
        '/graphql?query=mutation%7B__typename%7D',
        `/graphql?${'a&'.repeat(chance.between(1, 3000))}`,
        `/graphql/?query=${query}`,
        `//graphql?query=${query}`,
      ])
      return told({
        path,
        headers: chance.is(30) ? { 'Sec-Fetch-Site': chance.pick(['cross-site', 'same-site', 'none', 'x']) } : {},
      })
    },
  },
]
