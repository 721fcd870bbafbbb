import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { projectRoot } from '../server/project-root.ts'
import { KEPT_BYTES } from '../server/store/embedded/kept-statements.ts'
import { emptyNode, startToAnswer } from './first-answer.ts'
import { type Measured, pairs } from './pairs.ts'
import { storeOfSize } from './store-data.ts'

/** What may be kept as statements, and what may be beside it on account of the log, in megabytes. Statements take about three times their bodies. */
const KEPT = (3 * KEPT_BYTES) / 1024 / 1024
const BESIDE = 40

/** So many made owners there are at 10^6. Every question counts within so many groups of theirs, so that together they read more than is kept of any log. */
const OWNERS = 50_000
const GROUPS = 23

/**
 * The built server over logs of 10^5 and 10^6 statements beside the seed: from its start to its first right answer, and the memory in which it stands after a hundred questions
 * that have filled what it keeps, beyond that over the seed alone.
 */
export async function largeStart(rounds: number): Promise<Measured[]> {
  const measured: Measured[] = []
  for (const [size, name, goal] of [
    [100_000, '10^5', 3],
    [1_000_000, '10^6', 3.1],
  ] as const) {
    const { folder } = await storeOfSize(size)
    await startToAnswer(folder)
    measured.push(
      await pairs(
        `from start to first answer over ${name} statements, against node -e 0`,
        goal,
        rounds,
        () => startToAnswer(folder),
        emptyNode,
      ),
    )
  }
  const [seed, large] = [await storeOfSize(1), await storeOfSize(1_000_000)]
  const memory = await pairs(
    `resident memory after a hundred questions, which count within ${100 * GROUPS} groups at 10^6, beyond that on the seed, of ${BESIDE} MB and ${KEPT} MB of kept statements`,
    1,
    Math.min(rounds, 7),
    () => memoryAfterQuestions(large.folder, (n) => `made-${(n * 7919) % OWNERS}`),
    () => memoryAfterQuestions(seed.folder, () => 'g20'),
    'MB',
  )
  return [...measured, { ...memory, ratio: Math.max(0, memory.ours - memory.ground) / (BESIDE + KEPT) }]
}

async function memoryAfterQuestions(data: string, group: (n: number) => string): Promise<number> {
  const server = spawn(process.execPath, ['dist/server.cjs'], {
    cwd: projectRoot(),
    env: { ...process.env, ENTENTE_STORE: 'embedded', ENTENTE_DATA: data, HOST: '127.0.0.1', PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  try {
    let said = ''
    while (!/Entente is at \S+\n/.test(said)) said += String((await once(server.stdout, 'data'))[0])
    const address = /Entente is at (\S+)/.exec(said)?.[1] ?? ''
    for (let i = 0; i < 100; i++) await ask(address, questionOf(i, group))
    const status = readFileSync(`/proc/${server.pid}/status`, 'utf8')
    return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024
  } finally {
    server.kill('SIGTERM')
    await once(server, 'exit')
  }
}

/** Networks, counts, searches and claims, no two alike, each beside counts within groups that no other asks for. */
export function questionOf(i: number, group: (n: number) => string): string {
  const on = `20${String(i % 26).padStart(2, '0')}-0${1 + (i % 9)}-15`
  const questions = [
    `network(of: "VNM", validAt: "${on}") { links { partner { name } level { name } } }`,
    `partnerCount(of: "VNM", definition: "comprehensive-or-higher", validAt: "${on}") { value members { actor { name } } }`,
    `search(text: "viet ${i}", first: 20) { totalCount } actor(id: "made-${i}") { name }`,
    `claims(first: ${1 + (i % 20)}) { totalCount edges { node { id verdict } } }`,
  ]
  const counts = Array.from(
    { length: GROUPS },
    (_, k) =>
      `g${k}: partnerCount(of: "VNM", definition: "comprehensive-or-higher", within: "${group(i * GROUPS + k)}") { value }`,
  )
  return `{ ${questions[i % questions.length]} ${counts.join(' ')} }`
}

async function ask(address: string, query: string): Promise<void> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  const { errors } = (await response.json()) as { errors?: unknown }
  if (errors !== undefined) throw new Error(`${query}: ${JSON.stringify(errors)}`)
}
