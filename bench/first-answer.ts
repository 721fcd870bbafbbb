import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { projectRoot } from '../server/project-root.ts'
import { type Measured, pairs } from './pairs.ts'

const QUESTION = JSON.stringify({
  query:
    '{ partnerCount(of: "VNM", definition: "comprehensive-or-higher", validAt: "2025-12-31") { value upper members { actor { id } } } }',
})

/**
 * The whole process from the start of the built server to its first right answer over HTTP, on the embedded store with the seed loaded, against
 * `node -e 0` on the same Node. Both in one run, taking turns. Goal: at most 3.
 */
export async function firstAnswer(rounds: number): Promise<Measured> {
  const data = mkdtempSync(join(tmpdir(), 'entente-bench-'))
  try {
    // The first start loads the seed; the second has what the code cache needs.
    for (let i = 0; i < 2; i++) await startToAnswer(data)
    return await pairs('from start to first answer, against node -e 0', 3, rounds, () => startToAnswer(data), emptyNode)
  } finally {
    rmSync(data, { recursive: true, force: true })
  }
}

/** How long Node takes to start and do nothing, in milliseconds. */
export function emptyNode(): Promise<number> {
  const started = performance.now()
  return new Promise((resolve, reject) => {
    spawn(process.execPath, ['-e', '0'], { stdio: 'ignore' })
      .once('error', reject)
      .once('exit', () => resolve(performance.now() - started))
  })
}

/** How long the built server takes from its start to its first right answer, over a data folder that holds the seed, in milliseconds. */
export function startToAnswer(data: string): Promise<number> {
  const started = performance.now()
  return new Promise((resolve, reject) => {
    const server = spawn(process.execPath, ['dist/server.cjs'], {
      cwd: projectRoot(),
      env: { ...process.env, ENTENTE_STORE: 'embedded', ENTENTE_DATA: data, HOST: '127.0.0.1', PORT: '0' },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let said = ''
    let took: number | null = null
    server.once('error', reject)
    server.once('exit', () =>
      took === null ? reject(new Error(`the server ended before it answered: ${said}`)) : resolve(took),
    )
    server.stdout.on('data', (bytes: Buffer) => {
      if (/Entente is at/.test(said)) return
      said += bytes.toString()
      const address = /Entente is at (\S+)/.exec(said)?.[1]
      if (address === undefined) return
      const asked = request(
        `${address}/graphql`,
        { method: 'POST', headers: { 'Content-Type': 'application/json' } },
        (response) => {
          let body = ''
          response.setEncoding('utf8').on('data', (text: string) => {
            body += text
          })
          response.on('end', () => {
            if (isRight(body)) took = performance.now() - started
            server.kill('SIGTERM')
          })
        },
      )
      asked.once('error', reject).end(QUESTION)
    })
  })
}

/** The right answer is 42, by name. */
function isRight(body: string): boolean {
  const { data } = JSON.parse(body) as {
    data?: { partnerCount?: { value: number; upper: number; members: unknown[] } }
  }
  const count = data?.partnerCount
  return count?.value === 42 && count.upper === 42 && count.members.length === 42
}
