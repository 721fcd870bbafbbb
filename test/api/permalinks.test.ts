import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Designation } from '../../schema/kinds/designation.ts'
import { partialDate } from '../../schema/time/partial-date.ts'
import type { Entry } from '../../server/store/statement-log.ts'
import { type Api, openSeededApi } from './api.ts'
import { listening } from './listening.ts'

// A permalink made before a correction, opened after it, here and on another clone.

let api: Api
let clone: Api
let url: string
let stop: () => Promise<void>

const COUNT = `query ($knownAt: DateTime, $validAt: PartialDate) {
  partnerCount(of: "VNM", definition: "comprehensive-or-higher", validAt: $validAt, knownAt: $knownAt) { value upper knownAt permalink members { actor { id } since } } }`

const countOn = async (validAt: string, knownAt?: string) =>
  (await api.ask(COUNT, { validAt, knownAt })).data.partnerCount

const thawed = async (permalink: string, of: Api = api) =>
  of.ask(
    `query ($id: ID!) { answer(id: $id) { id changed changes vi: changes(language: vi)
      asGiven { __typename ... on Count { value knownAt permalink members { actor { id } since } } ... on NetworkDiff { sentences } ... on CountSeries { points { value } } ... on Claim { verdict } }
      now { __typename ... on Count { value members { actor { id } since } } ... on Claim { verdict } } } }`,
    { id: permalink.replace('/answers/', '') },
  )

/** Corrects the day from which the owner counts one partner. */
async function correct(partner: string, from: string, why: string): Promise<void> {
  const facts = await api.store.graph.network({
    of: 'VNM',
    partner,
    revision: (await api.store.log.head())?.number ?? 0,
  })
  const held = facts.designation?.find(
    (d) => d.side === 'VNM' && d.level === 'VNM/partnership/strategic',
  ) as Designation
  const entries: Entry[] = [{ op: 'assert', statement: { ...held, from: partialDate(from) } }]
  await api.store.log.append({ by: 'a test', why }, entries)
}

let before: { value: number; knownAt: string; permalink: string; members: { actor: { id: string }; since: string }[] }
let untouched: { permalink: string }

beforeAll(async () => {
  ;[api, clone] = await Promise.all([openSeededApi(), openSeededApi()])
  ;({ url, stop } = await listening(api.store))
  before = await countOn('2025-10-22')
  untouched = await countOn('2001-01-01')
  // Finland came onto the rungs on 2025-10-21; a test has it a week later.
  await correct('FIN', '2025-10-28', 'A test moves a day')
})
afterAll(async () => {
  await stop()
  await Promise.all([api.close(), clone.close()])
})

describe('after a correction', () => {
  it('the number is new, and as known before it is the old one', async () => {
    const [now, then] = [await countOn('2025-10-22'), await countOn('2025-10-22', before.knownAt)]
    expect(now.value).toBe(before.value - 1)
    expect(then).toEqual(before)
  })

  it('a permalink made before it gives what was given, and beside it what it is now and which statement made the difference', async () => {
    const { data, errors } = await thawed(before.permalink)
    expect(errors).toBeUndefined()
    expect(data.answer.changed).toBe(true)
    expect(data.answer.asGiven).toMatchObject({
      __typename: 'Count',
      value: before.value,
      knownAt: before.knownAt,
      permalink: before.permalink,
      members: before.members,
    })
    expect(data.answer.now.value).toBe(before.value - 1)
    expect(data.answer.changes).toEqual([
      expect.stringMatching(
        /^Finland: the strategic partnership of 21 October 2025, in the words of \S.*: the day is 28 October 2025 instead of 21 October 2025\. Revision \d+ .*: A test moves a day$/,
      ),
    ])
    expect(data.answer.vi).toEqual([
      expect.stringMatching(
        /^Phần Lan: đối tác chiến lược ngày 21 tháng 10 năm 2025, theo cách gọi của .*: thời điểm bắt đầu là ngày 28 tháng 10 năm 2025 thay vì ngày 21/,
      ),
    ])
  })

  it('on another clone, which lacks the correction, it gives the same and has not changed', async () => {
    const { data } = await thawed(before.permalink, clone)
    expect(data.answer).toMatchObject({
      changed: false,
      changes: [],
      asGiven: { value: before.value, members: before.members },
    })
  })

  it('one of a revision that a store lacks is refused there', async () => {
    const { permalink } = await countOn('2025-10-22')
    const { data, errors } = await thawed(permalink, clone)
    expect(data.answer).toBeNull()
    expect(errors?.[0]).toMatchObject({
      extensions: { code: 'BAD_PERMALINK' },
      message: expect.stringContaining('lacks'),
    })
  })

  it('an answer that it does not affect has not changed', async () => {
    expect((await thawed(untouched.permalink)).data.answer).toMatchObject({ changed: false, changes: [] })
  })
})

describe('a permalink that was altered', () => {
  it.each([
    [
      'in its question',
      (link: string) =>
        link.replace(
          /^\/answers\/[^.]+/,
          `/answers/${Buffer.from(JSON.stringify({ kind: 'count', of: 'VNM', definition: 'comprehensive-or-higher@1', validAt: '2025-10-23', revision: 1, knownAt: '2026-01-01T00:00:00.000Z' })).toString('base64url')}`,
        ),
    ],
    ['in its hash', (link: string) => `${link.slice(0, -2)}${link.endsWith('AA') ? 'BB' : 'AA'}`],
    ['by losing its end', (link: string) => link.slice(0, -5)],
    ['beyond recognition', () => '/answers/abc.def'],
    [
      'by asking what is no question',
      (link: string) =>
        link.replace(/^\/answers\/[^.]+/, `/answers/${Buffer.from('{"kind":"everything"}').toString('base64url')}`),
    ],
  ])('%s is refused: null with BAD_PERMALINK, and 404 on the page and for files', async (_how, alter) => {
    const altered = alter(before.permalink)
    const { data, errors } = await thawed(altered)
    expect(data.answer).toBeNull()
    expect(errors?.[0]?.extensions?.code).toBe('BAD_PERMALINK')
    expect((await fetch(`${url}${altered}.csv`)).status).toBe(404)
    expect((await fetch(`${url}${altered}`)).status).toBe(404)
  })
})

describe('other answers that can be frozen', () => {
  it.each([
    [
      'a comparison',
      '{ networkDiff(of: "VNM", from: "2024-12-31", to: "2025-12-31") { permalink } }',
      'networkDiff',
      'NetworkDiff',
    ],
    [
      'a series',
      '{ partnerCountSeries(of: "VNM", definition: "strategic-or-higher", from: "2000", to: "2025", step: YEAR, within: "g20") { permalink } }',
      'partnerCountSeries',
      'CountSeries',
    ],
  ])('%s', async (_what, query, field, type) => {
    const { data } = await api.ask(query)
    expect((await thawed(data[field].permalink)).data.answer).toMatchObject({
      changed: false,
      asGiven: { __typename: type },
    })
  })

  it('a claim’s check', async () => {
    const { data } = await api.ask('{ claims(verdicts: [IMPOSSIBLE], first: 1) { edges { node { permalink } } } }')
    expect((await thawed(data.claims.edges[0].node.permalink)).data.answer.asGiven).toEqual({
      __typename: 'Claim',
      verdict: 'IMPOSSIBLE',
    })
  })
})

describe('taken away', () => {
  const get = async (path: string) => {
    const response = await fetch(`${url}${path}`)
    return {
      status: response.status,
      type: response.headers.get('content-type'),
      cors: response.headers.get('access-control-allow-origin'),
      body: Buffer.from(await response.arrayBuffer()),
    }
  }

  it.each(['zip', 'md', 'json', 'jsonld', 'xlsx'])(
    'as .%s it is the same bytes each time, with definition, days, sources, licence and permalink inside',
    async (ending) => {
      const [once, again] = [await get(`${before.permalink}.${ending}`), await get(`${before.permalink}.${ending}`)]
      expect(once.status).toBe(200)
      if (ending === 'xlsx') {
        expect(once.body.subarray(0, 2).toString()).toBe('PK')
        return
      }
      expect(once.body.equals(again.body)).toBe(true)
      const text =
        ending === 'zip'
          ? Object.values(unzipSync(once.body))
              .map((bytes) => strFromU8(bytes))
              .join('\n')
          : once.body.toString()
      for (const part of [
        'comprehensive-or-higher@1',
        '2025-10-22',
        before.knownAt,
        'CC BY 4.0',
        before.permalink,
        'vnanet.vn',
        'Finland',
      ]) {
        expect(text).toContain(part)
      }
    },
  )

  it('as CSV it is UTF-8 with a mark that spreadsheets understand, and Vietnamese when asked', async () => {
    const { body, type } = await get(`${before.permalink}.csv?language=vi`)
    expect(type).toBe('text/csv; charset=utf-8')
    expect([...body.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(body.toString()).toContain('Phần Lan')
  })

  it('a claim of moves is taken away with each move by name, the two that no source counts or leaves out among them', async () => {
    const { data } = await api.ask('{ claims(first: 200) { edges { node { id permalink quantity } } } }')
    const claim = data.claims.edges
      .map((edge: { node: { id: string; permalink: string } }) => edge.node)
      .find(({ id }: { id: string }) => id === 'claim/minister-2025/p5-upgrades')
    const lines = (await get(`${claim.permalink}.csv`)).body.toString().split('\r\n')
    expect(lines.filter((line) => line.includes(',certain,'))).toHaveLength(16)
    expect(lines.filter((line) => line.includes(',undecided,')).map((line) => line.split(',')[0])).toEqual(
      // In the order of their days.
      ['Sweden', 'Laos'],
    )
  })

  it('the live count stays at its address and may be read by other sites', async () => {
    const { status, cors, body } = await get('/counts/VNM/comprehensive-or-higher.csv?validAt=2025-12-31')
    expect([status, cors]).toEqual([200, '*'])
    expect(
      body
        .toString()
        .split('\r\n')
        .filter((line) => line.includes(',certain,')),
    ).toHaveLength(42)
    expect((await get('/counts/VNM/comprehensive-or-higher.json?from=2020&to=2025&step=year')).status).toBe(200)
  })

  it.each([
    ['/counts/VNM/comprehensive-or-higher.csv?validAt=2025-02-30', 400, 'BAD_DATE'],
    ['/counts/VNM/nothing.csv', 404, 'UNKNOWN_DEFINITION'],
    ['/counts/%E0%A4%A/x.csv', 404, 'UNKNOWN_ID'],
    ['/counts//.csv', 404, 'UNKNOWN_ID'],
    ['/counts/ZZZ/comprehensive-or-higher.csv', 404, 'UNKNOWN_ID'],
    ['/counts/VNM/comprehensive-or-higher.pdf', 404, 'UNKNOWN_ID'],
    ['/counts/VNM/comprehensive-or-higher.csv?from=2020', 400, 'BAD_RANGE'],
    ['/counts/VNM/comprehensive-or-higher.csv?knownAt=2999-01-01T00:00:00Z', 400, 'BAD_DATE'],
  ])('%s is %i %s', async (path, status, code) => {
    const answer = await get(path)
    expect(answer.status).toBe(status)
    expect(answer.body.toString()).toContain(code)
  })

  it('the feed of an answer announces the revision that changed it, and of one that did not change nothing', async () => {
    const changed = (await get(`${before.permalink}.atom`)).body.toString()
    expect(changed.match(/<entry>/g)).toHaveLength(1)
    expect(changed).toContain('A test moves a day')
    expect(changed).toContain('Finland')
    expect((await get(`${untouched.permalink}.atom`)).body.toString()).not.toContain('<entry>')
  })

  it('the feed of revisions announces each with who and why', async () => {
    const { body, type } = await get('/revisions.atom')
    expect(type).toContain('application/atom+xml')
    const { data } = await api.ask('{ revisions { totalCount edges { node { reason by } } } }')
    expect(body.toString().match(/<entry>/g)).toHaveLength(data.revisions.totalCount)
    expect(body.toString()).toContain('a test')
  })
})
