import { gzipSync } from 'node:zlib'
import { type HostileRequest, type Kind, raw } from './hostile-request.ts'

const BODY = '{"query":"{ __typename }"}'
const HEAD = 'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n'
const GET = 'GET /healthz HTTP/1.1\r\nHost: x\r\n'

/** A whole question. */
const whole = (more = ''): string => `${HEAD}Content-Length: ${BODY.length}\r\n${more}\r\n${BODY}`
const last = 'Connection: close\r\n'

const chunk = (text: string, size = text.length.toString(16)): string => `${size}\r\n${text}\r\n`

/** A request that is never finished: no answer must come. */
const unfinished = (pieces: readonly (Buffer | string)[], halfClosed = false): HostileRequest =>
  raw(pieces, { answers: 0, halfClosed })

/** Odd HTTP, as bytes on a connection. */
export const SOCKETS: readonly Kind[] = [
  {
    name: 'chunked body',
    make: (chance) => {
      const head = `${HEAD}${last}Transfer-Encoding: chunked\r\n\r\n`
      const [a, b] = [BODY.slice(0, 9), BODY.slice(9)]
      return chance.pick([
        raw([`${head}${chunk(BODY)}0\r\n\r\n`]),
        raw([head, chunk(a), chunk(b), '0\r\n\r\n'], { slow: 5 }),
        raw([`${head}${[...BODY].map((letter) => chunk(letter)).join('')}0\r\n\r\n`]),
        raw([`${head}${chunk(BODY)}0\r\nTrailer: x\r\nContent-Length: 5\r\n\r\n`]),
        raw([`${head}${chunk(BODY, `${BODY.length.toString(16)};a=${'b'.repeat(chance.between(1, 8000))}`)}0\r\n\r\n`]),
        raw([`${head}zz\r\n${BODY}\r\n0\r\n\r\n`]),
        raw([`${head}-1\r\n${BODY}\r\n0\r\n\r\n`]),
        unfinished([`${head}${'f'.repeat(chance.between(9, 40))}\r\n${BODY}\r\n0\r\n\r\n`]),
        raw([`${head}5\r\n${BODY}\r\n0\r\n\r\n`]),
        raw([`${head}${chunk('x'.repeat(70_000)).repeat(5)}0\r\n\r\n`]),
        unfinished([`${head}${chunk(a)}`]),
        unfinished([`${head}ffff\r\n${a}`], true),
        unfinished([`${head}0\r\n`]),
      ])
    },
  },
  {
    name: 'pipelining',
    make: (chance) => {
      const times = chance.between(2, 30)
      const many = (one: string): string => one.repeat(times - 1)
      return chance.pick([
        raw([`${many(`${GET}\r\n`)}${GET}${last}\r\n`], { answers: times }),
        raw([`${many(whole())}${whole(last)}`], { answers: times }),
        raw([`${many(whole())}${GET}${last}\r\n`], { answers: times }),
        raw([`${whole()}what is this\r\n\r\n`], { answers: 1 }),
        raw([`${whole(last)}${many(whole())}`], { answers: 1 }),
        raw([`${many(`${GET}\r\n`)}${HEAD}Content-Length: 400000\r\n\r\n`], { answers: times }),
      ])
    },
  },
  {
    name: 'slow body',
    make: (chance) => {
      const head = `${HEAD}${last}Content-Length: ${BODY.length}\r\n\r\n`
      const letters = chance.many(2, 4, (i) => BODY.slice(i * 6, i * 6 + 6))
      return chance.pick([
        raw([head, BODY.slice(0, 13), BODY.slice(13)], { slow: 15 }),
        unfinished([head, ...letters.slice(0, -1)]),
        unfinished([`${HEAD}Content-Length: 200000\r\n\r\n`, 'x'.repeat(1000)]),
        unfinished(['POST /gra', 'phql HT', 'TP/1.1\r\nHo']),
        unfinished([GET]),
      ])
    },
  },
  {
    name: 'half-closed socket',
    make: (chance) =>
      chance.pick([
        raw([whole(last)], { halfClosed: true }),
        raw([`${GET}${last}\r\n`], { halfClosed: true }),
        unfinished([whole().slice(0, -3)], true),
        unfinished([HEAD], true),
        unfinished([''], true),
        unfinished(['\r\n\r\n'], true),
      ]),
  },
  {
    name: 'headers too long or odd',
    make: (chance) => {
      const n = chance.between(1, 30_000)
      return raw([
        chance.pick([
          `${GET}${last}X: ${'y'.repeat(n)}\r\n\r\n`,
          `${GET}${last}${'X: y\r\n'.repeat(chance.between(10, 3000))}\r\n`,
          `${GET}${last}${'x'.repeat(n)}: y\r\n\r\n`,
          `${GET}${last}Cookie: ${'a=b; '.repeat(n / 10)}\r\n\r\n`,
          `GET /${'a'.repeat(n)} HTTP/1.1\r\nHost: x\r\n${last}\r\n`,
          `${GET}${last}X: \u0000\r\n\r\n`,
          `${GET}${last}: no name\r\n\r\n`,
          `${GET}${last}X : y\r\n\r\n`,
          `${GET}${last}If-None-Match: ${'"a",'.repeat(n / 10)}\r\n\r\n`,
          `${GET}${last}Range: bytes=${'0-1,'.repeat(n / 10)}\r\n\r\n`,
          `${GET}${last}Accept: ${'*/*;q=0.1,'.repeat(n / 20)}\r\n\r\n`,
        ]),
      ])
    },
  },
  {
    name: 'bad Host',
    make: (chance) =>
      raw([
        chance.pick([
          `GET /revisions.atom HTTP/1.1\r\n${last}\r\n`,
          `GET /revisions.atom HTTP/1.1\r\nHost:\r\n${last}\r\n`,
          `GET /revisions.atom HTTP/1.1\r\nHost: a\r\nHost: b\r\n${last}\r\n`,
          `GET /revisions.atom HTTP/1.1\r\nHost: a b\r\n${last}\r\n`,
          `GET /revisions.atom HTTP/1.1\r\nHost: my_app:4000\r\n${last}\r\n`,
          `GET /revisions.atom HTTP/1.1\r\nHost: evil.example:99999\r\n${last}\r\n`,
          `GET /revisions.atom HTTP/1.1\r\nHost: [::1\r\n${last}\r\n`,
          `GET /revisions.atom HTTP/1.1\r\nHost: a@b:80\r\n${last}\r\n`,
          `GET http://[bad/revisions.atom HTTP/1.1\r\nHost: x\r\n${last}\r\n`,
          `GET /counts/VNM/x.csv HTTP/1.1\r\nHost: ${'a.'.repeat(2000)}\r\n${last}\r\n`,
        ]),
      ]),
  },
  {
    name: 'Expect and Upgrade',
    make: (chance) =>
      chance.pick([
        raw([`${HEAD}${last}Expect: 100-continue\r\nContent-Length: ${BODY.length}\r\n\r\n`, BODY], { slow: 20 }),
        raw([`${HEAD}${last}Expect: nothing\r\nContent-Length: ${BODY.length}\r\n\r\n${BODY}`]),
        raw([`${HEAD}${last}Expect: 100-continue\r\nContent-Length: 9999999\r\n\r\n`]),
        raw(
          [
            `${GET}Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Key: x\r\nSec-WebSocket-Version: 13\r\n\r\n`,
          ],
          { answers: 0 },
        ),
        raw([`${GET}Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAAP__\r\n\r\n`], {
          answers: 0,
        }),
        raw(['CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example\r\n\r\n'], { answers: 0 }),
      ]),
  },
  {
    name: 'both lengths and smuggling',
    make: (chance) => {
      const inner = 'GET /smuggled HTTP/1.1\r\nHost: x\r\n\r\n'
      const length = `Content-Length: ${BODY.length}\r\n`
      return raw([
        chance.pick([
          `${HEAD}${last}${length}Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n${inner}`,
          `${HEAD}${last}Transfer-Encoding: chunked\r\n${length}\r\n${chunk(BODY)}0\r\n\r\n`,
          `${HEAD}${last}${length}Content-Length: 5\r\n\r\n${BODY}`,
          `${HEAD}${last}Content-Length: ${BODY.length}, ${BODY.length}\r\n\r\n${BODY}`,
          `${HEAD}${last}Content-Length: +${BODY.length}\r\n\r\n${BODY}`,
          `${HEAD}${last}Content-Length: 0x1a\r\n\r\n${BODY}`,
          `${HEAD}${last}Content-Length: -1\r\n\r\n${BODY}`,
          `${HEAD}${last}Content-Length: ${'9'.repeat(chance.between(10, 40))}\r\n\r\n${BODY}`,
          `${HEAD}${last}Transfer-Encoding: chunked, identity\r\n\r\n${chunk(BODY)}0\r\n\r\n`,
          `${HEAD}${last}Transfer-Encoding: xchunked\r\n\r\n${chunk(BODY)}0\r\n\r\n`,
          `${HEAD}${last}Transfer-Encoding : chunked\r\n\r\n${chunk(BODY)}0\r\n\r\n`,
          `${HEAD}${last}Transfer-Encoding:\tchunked\r\n\r\n${chunk(BODY)}0\r\n\r\n`,
          `${HEAD}${last}X: a\r\n Transfer-Encoding: chunked\r\n\r\n${chunk(BODY)}0\r\n\r\n`,
          `${HEAD}${last}X: a\nTransfer-Encoding: chunked\n\n${chunk(BODY)}0\r\n\r\n`,
          `POST /graphql HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n${chunk(BODY)}0\r\n\r\n`,
          `GET /healthz HTTP/1.1\r\nHost: x\r\n${last}Content-Length: ${inner.length}\r\n\r\n${inner}`,
        ]),
      ])
    },
  },
  {
    name: 'what is no HTTP',
    make: (chance) => {
      const noise = Buffer.from(chance.many(20, 2000, () => chance.below(256)))
      return chance.pick([
        raw(['what is this\r\n\r\n']),
        raw(['GET /healthz\r\n\r\n'], { answers: 0 }),
        raw(['GET /healthz HTTP/9.9\r\nHost: x\r\n\r\n']),
        raw(['GET /healthz HTTP/0.9\r\nHost: x\r\n\r\n'], { answers: 0 }),
        raw(['get /healthz HTTP/1.1\r\nHost: x\r\n\r\n']),
        raw(['GET  /healthz  HTTP/1.1\r\nHost: x\r\n\r\n'], { answers: 0 }),
        raw(['GET /hea lthz HTTP/1.1\r\nHost: x\r\n\r\n']),
        raw(['PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'], { answers: 0 }),
        raw([Buffer.from([0x16, 0x03, 0x01, 0x02, 0x00, 0x01, 0x00, 0x01, 0xfc, 0x03, 0x03])]),
        raw([noise], { answers: 0 }),
        raw([gzipSync(whole())], { answers: 0 }),
        raw([`SSH-2.0-x\r\n`], { answers: 0 }),
      ])
    },
  },
]
