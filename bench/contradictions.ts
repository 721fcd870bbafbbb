import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { descriptionOf, type Statement } from '../schema/statement.ts'
import { loadSeed } from '../seed/load.ts'
import { createApi } from '../server/graphql/api.ts'
import { projectRoot } from '../server/project-root.ts'
import { openEmbeddedStore } from '../server/store/embedded/embedded-store.ts'
import { longestTurn, type Measured } from './pairs.ts'
import { watchTheLoop } from './store-data.ts'

const CLAIMS = 5_000

/** Claims of one quantity about one actor; each is checked against the whole network of the seed's owner. The number that the one with an index says. */
const CASES = {
  'that all agree': { about: 'FRA', says: () => 14 },
  'of 5,000 numbers': { about: 'DEU', says: (i: number) => i },
} as const

/** How long at most `contradictions` keeps the process from all else, over a store that has just been opened, with thousands of claims about one quantity. */
export async function contradictions(rounds: number): Promise<Measured[]> {
  const folder = mkdtempSync(join(tmpdir(), 'entente-bench-'))
  try {
    const store = await openEmbeddedStore({ folder })
    await loadSeed(store.log, { folder: join(projectRoot(), 'seed', 'log') })
    const entries = Object.values(CASES).flatMap((one) =>
      Array.from({ length: CLAIMS }, (_, i) => ({ op: 'assert' as const, statement: claim(one, i) })),
    )
    await store.log.append({ by: 'the bench', why: `${entries.length} claims` }, entries)
    await store.close()
    const measured: Measured[] = []
    for (const [name, { about, says }] of Object.entries(CASES)) {
      const numbers = new Set(Array.from({ length: CLAIMS }, (_, i) => says(i)))
      // Where more than one number is said, each differs from some other.
      const expected = numbers.size > 1 ? [['VALUE', CLAIMS]] : []
      let [block, took] = [0, 0]
      for (let i = 0; i < rounds; i++) {
        const found = await ask(folder, about)
        if (JSON.stringify(found.list) !== JSON.stringify(expected))
          throw new Error(
            `contradictions about ${about}: ${JSON.stringify(found.list)}, and not ${JSON.stringify(expected)}`,
          )
        block = Math.max(block, found.block)
        took = Math.max(took, found.took)
      }
      process.stderr.write(`contradictions among ${CLAIMS} claims ${name}: ${took.toFixed(0)} ms in all\n`)
      measured.push(longestTurn(`contradictions among ${CLAIMS} claims of one quantity ${name}`, block))
    }
    return measured
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

interface Found {
  /** Of each contradiction its kind and how many claims are in it. */
  readonly list: readonly (readonly [string, number])[]
  /** Milliseconds: the longest turn, and the whole request. */
  readonly block: number
  readonly took: number
}

async function ask(folder: string, about: string): Promise<Found> {
  const store = await openEmbeddedStore({ folder })
  try {
    const api = createApi({ store, clock: () => new Date(), report: (_, error) => console.error(error) })
    const headers = { 'content-type': 'application/json', accept: 'application/json' }
    const question = async (query: string): Promise<string> =>
      (await api.answer({ method: 'POST', url: '/graphql', headers, body: JSON.stringify({ query }) })).text
    // What the first question of all loads is measured elsewhere.
    await question('{ owners { id } }')
    const watched = watchTheLoop()
    const began = performance.now()
    const text = await question(`{ contradictions(about: "${about}") { edges { node { kind claims { id } } } } }`)
    const took = performance.now() - began
    const { block } = watched()
    const nodes: { node: { kind: string; claims: unknown[] } }[] = JSON.parse(text).data.contradictions.edges
    return { list: nodes.map(({ node }) => [node.kind, node.claims.length] as const), block, took }
  } finally {
    await store.close()
  }
}

const claim = ({ about, says }: (typeof CASES)[keyof typeof CASES], i: number): Statement =>
  ({
    kind: 'claim',
    v: descriptionOf('claim')?.v ?? 1,
    id: `claim/made-${about}-${i}`,
    confidence: 'high',
    citations: [{ source: 'source/made', locator: `p. ${i}`, original: 'as made for a measurement' }],
    about,
    text: { en: `said ${i}`, vi: `nói ${i}` },
    quantity: 'comprehensive-partners',
    measure: 'count',
    qualifier: 'exactly',
    value: says(i),
    lower: says(i),
    upper: says(i),
    question: { kind: 'count', of: 'VNM', definition: 'comprehensive-or-higher@1', validAt: '2025-12-31' },
  }) as unknown as Statement
