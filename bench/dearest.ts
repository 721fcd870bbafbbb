import { getNamedType } from 'graphql'
import { CITABLE_KINDS } from '../server/answers/citable-kinds.ts'
import { FORMATS } from '../server/exports/formats.ts'
import { schema } from '../server/graphql/schema.ts'
import { codesIn, cpuOf, posted, type Sent, send } from './asking-server.ts'
import { crowd } from './dearest-crowd.ts'
import { dearestQuestions, leavesOf, type Nameable, rootFieldsOf, single } from './dearest-questions.ts'
import type { Measured } from './pairs.ts'
import { COMMON_WORD, storeOfSize } from './store-data.ts'
import { type WatchedServer, watchedServer } from './watched-server.ts'

/** Milliseconds of the server's CPU that an accepted request may take. */
const MOST = 300

/** One thing that may be asked for, its dearest request, and what that cost. */
export interface Dearest {
  readonly what: string
  readonly shape: string
  readonly sent: Sent
  /** The median, in milliseconds of the server's CPU. */
  readonly cpu: number
  readonly codes: readonly string[]
}

/**
 * The dearest request that is made for each field of the root, each kind of file and each feed, on the seed, against what a request may cost; and what others notice while the dearest
 * of all is asked again and again.
 */
export async function dearest(rounds: number): Promise<readonly Measured[]> {
  const server = await watchedServer()
  try {
    const found = [...(await dearestFields(server, rounds)), ...(await dearestFiles(server, rounds))]
    return [...found.map((one) => rowOf(one, 'on the seed')), ...(await crowdOf(server, found))]
  } finally {
    await server.stop()
  }
}

/** The same over a log of a million statements beside the seed; there only fields of the root. */
export async function dearestAmongMany(rounds: number): Promise<readonly Measured[]> {
  const { folder } = await storeOfSize(1_000_000)
  const server = await watchedServer({ folder })
  try {
    const found = await dearestFields(server, Math.min(rounds, 3))
    return [...found.map((one) => rowOf(one, 'at 10^6')), ...(await crowdOf(server, found))]
  } finally {
    await server.stop()
  }
}

/** A crowd that asks the dearest of the questions that are answered. */
async function crowdOf(server: WatchedServer, found: readonly Dearest[]): Promise<readonly Measured[]> {
  const [most] = found.filter(({ codes }) => codes.length === 0).sort((a, b) => b.cpu - a.cpu)
  return most === undefined ? [] : crowd(server, most)
}

/** A row of the table. */
export const rowOf = ({ what, cpu, codes }: Dearest, where: string): Measured => ({
  what: `dearest ${what} ${where}${codes.length > 0 ? ` (${codes.join(', ')})` : ''}, of ${MOST} ms`,
  ours: cpu,
  ground: MOST,
  ratio: cpu / MOST,
  goal: 1,
})

/** For each field of the root the dearest of its shapes. `only` names the fields to look at; by default all. */
export async function dearestFields(
  server: WatchedServer,
  rounds: number,
  only?: readonly string[],
): Promise<readonly Dearest[]> {
  const nameable = await nameableAt(server)
  const dear: Dearest[] = []
  for (const field of rootFieldsOf(schema)) {
    if (only !== undefined && !only.includes(field.name)) continue
    const ranked: { leaf: string; cpu: number }[] = []
    for (const leaf of leavesOf(getNamedType(field.type))) {
      const { cpu } = await cpuOf(server, anew(single(field, leaf, nameable)))
      ranked.push({ leaf, cpu })
    }
    const leaves = ranked
      .sort((a, b) => b.cpu - a.cpu)
      .slice(0, 3)
      .map(({ leaf }) => leaf)
    const shapes: Dearest[] = []
    for (const { shape, text } of dearestQuestions(schema, field, leaves, nameable)) {
      shapes.push({ what: field.name, shape, ...(await measured(server, () => anew(text), 1)) })
    }
    const worst = shapes.sort((a, b) => b.cpu - a.cpu)[0]
    if (worst === undefined) continue
    const { body = '' } = worst.sent
    dear.push({ ...worst, ...(await measured(server, () => anew(JSON.parse(body).query), rounds)) })
  }
  return dear
}

/** For each address of answers that can be cited and each format, live and frozen, and for the feeds, the request that asks for most. */
export async function dearestFiles(server: WatchedServer, rounds: number): Promise<readonly Dearest[]> {
  const { values } = await nameableAt(server)
  const dear: Dearest[] = []
  for (const kind of CITABLE_KINDS) {
    const first = (name: string): string => values[name]?.[0] ?? ''
    const path = kind.live.path.map((name) => encodeURIComponent(first(name))).join('/')
    const parameters = new URLSearchParams(
      Object.keys(kind.parts)
        .filter((name) => !kind.live.path.includes(name) && name !== 'within')
        .map((name) => [name, first(name)]),
    )
    const of = `/${kind.live.at}/${path}`
    for (const ending of FORMATS.keys()) {
      const sent = { path: `${of}.${ending}?${parameters}` }
      dear.push({
        what: `${kind.kind}.${ending}`,
        shape: 'a live file',
        ...(await measured(server, () => sent, rounds)),
      })
    }
    const id = frozenIn((await send(server.port, { path: `${of}.json?${parameters}` })).text)
    for (const ending of [...FORMATS.keys(), 'atom']) {
      const sent = { path: `${id}.${ending}` }
      dear.push({
        what: `permalink of a ${kind.kind}, ${ending}`,
        shape: 'a frozen file',
        ...(await measured(server, () => sent, rounds)),
      })
    }
    const forged = { path: `${id.replace(/.{12}$/, '000000000000')}.json` }
    dear.push({
      what: `forged permalink of a ${kind.kind}`,
      shape: 'forged',
      ...(await measured(server, () => forged, rounds)),
    })
  }
  const feed = { path: '/revisions.atom' }
  return [...dear, { what: 'feed of revisions', shape: 'a feed', ...(await measured(server, () => feed, rounds)) }]
}

/** The permalink in a file, by its path. */
const frozenIn = (text: string): string => /\/answers\/[\w.~-]+\w/.exec(text)?.[0] ?? ''

/** The median of several requests that ask the same in words of their own. */
async function measured(
  server: WatchedServer,
  next: () => Sent,
  rounds: number,
): Promise<Pick<Dearest, 'sent' | 'cpu' | 'codes'>> {
  const costs: number[] = []
  let codes: readonly string[] = []
  let sent = next()
  for (let i = 0; i < rounds; i++) {
    sent = next()
    const { cpu, got } = await cpuOf(server, sent)
    costs.push(cpu)
    codes = got.status === 200 ? codesIn(got.text) : [...codesIn(got.text), String(got.status)]
  }
  return { sent, cpu: costs.sort((a, b) => a - b)[costs.length >> 1] ?? Number.NaN, codes }
}

let asked = 0
/** A question in words that were never sent before, so that no kept answer and no known document is met. */
const anew = (text: string): Sent => posted(`${text.replace(/ # \d+$/, '')} # ${asked++}`)

/** What arguments may name: of the seed, so that it has to be looked up and reckoned with, and as much as may be at once. */
export async function nameableAt(server: WatchedServer): Promise<Nameable> {
  const ask = async (query: string) => JSON.parse(await whole(server, query)).data
  const { countingDefinitions, claims, partnerCountSeries, network } = (await ask(
    `{ countingDefinitions(of: "VNM") { id } claims { edges { node { id } } } network(of: "VNM") { levels { id } }
      partnerCountSeries(of: "VNM", definition: "comprehensive-or-higher", from: "1976-01", to: "2025-12", step: MONTH) { permalink } }`,
  )) as {
    countingDefinitions: { id: string }[]
    claims: { edges: { node: { id: string } }[] }
    partnerCountSeries: { permalink: string }
    network: { levels: { id: string }[] }
  }
  return {
    values: {
      of: ['VNM'],
      about: [null, 'VNM'],
      with: ['KOR', 'CHN', 'USA', 'IND', 'RUS'],
      within: [null, 'g20', 'oecd', 'rcep', 'eu', 'asean'],
      definition: countingDefinitions.map(({ id }) => id),
      'actor.id': ['VNM', 'g20', 'KOR'],
      'answer.id': [partnerCountSeries.permalink.replace('/answers/', '')],
      iso3: ['VNM', 'KOR', 'CHN'],
      claim: claims.edges.map(({ node }) => node.id),
      levels: [null, ...network.levels.map(({ id }) => id)],
      text: ['a', 'n', COMMON_WORD, ...'eiot'],
      validAt: ['202X', ...Array.from({ length: 24 }, (_, i) => `${2026 - i}`)],
      // The most points that a series may have, each time of other years.
      from: Array.from({ length: 25 }, (_, i) => `${1976 + i}-01`),
      to: Array.from({ length: 25 }, (_, i) => `${2025 + i}-12`),
      step: ['MONTH'],
    },
  }
}

async function whole({ address }: WatchedServer, query: string): Promise<string> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  return response.text()
}
