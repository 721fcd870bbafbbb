import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openEmbeddedStore } from '../../server/store/embedded/embedded-store.ts'
import { bundledProgram } from '../fixtures/bundled-program.ts'

describe('a process that is killed while it appends', () => {
  let program: Awaited<ReturnType<typeof bundledProgram>>
  const folders: string[] = []
  const newFolder = (): string => {
    folders.push(mkdtempSync(join(tmpdir(), 'entente-kill-')))
    return folders.at(-1) ?? ''
  }

  beforeAll(async () => {
    program = await bundledProgram(join(import.meta.dirname, 'append-until-killed.ts'))
  })
  afterAll(() => {
    program.remove()
    for (const path of folders) rmSync(path, { recursive: true, force: true })
  })

  it('loses no acknowledged revision and leaves no half one, in 32 and more kills of one store', async () => {
    const folder = newFolder()
    let head = 0
    let acknowledged = 0
    let kills = 0
    // On a slow machine many a writer is killed before it has written anything: then more of them are.
    while (kills < 32 || acknowledged <= 32) {
      kills += 1
      const said = await appendAndKill(program.path, folder, 40, Math.random() * 60 + kills)
      acknowledged += said.length
      const last = said.at(-1) ?? head
      head = await wholeRevisions(folder, 40)
      // At most the one that was on its way is there too: written, and not said yet.
      expect([last, last + 1]).toContain(head)
    }
    expect(head).toBeLessThanOrEqual(acknowledged + kills)
  }, 120_000)

  it('loses nothing beside others that make and write the same store, and are killed too', async () => {
    const folder = newFolder()
    const said = await Promise.all([150, 300, 450].map((ms) => appendAndKill(program.path, folder, 40, ms)))
    const numbers = said.flat().sort((a, b) => a - b)
    expect(new Set(numbers).size).toBe(numbers.length)
    const head = await wholeRevisions(folder, 40)
    expect(numbers.at(-1)).toBeLessThanOrEqual(head)
    expect(numbers.length).toBeGreaterThanOrEqual(head - 3)
  }, 120_000)

  it('leaves a large revision whole or not at all, and the next start loads it', async () => {
    const heads: number[] = []
    for (let round = 0; round < 8; round++) {
      const folder = newFolder()
      await appendAndKill(program.path, folder, 12_000, 30 + round * 60)
      heads.push(await wholeRevisions(folder, 12_000))
    }
    // Early kills come long before the end of the first revision.
    expect(heads[0]).toBe(0)
    const folder = folders.at(-8) ?? ''
    const store = await openEmbeddedStore({ folder })
    const revision = await store.log.append({ by: 'the next', why: 'again' }, [
      { op: 'assert', statement: { kind: 'source', v: 1, id: 'source/1/0', standing: 'register' } },
    ])
    expect(revision.number).toBe(1)
    await store.close()
  }, 60_000)
})

/** Starts the process, kills it some milliseconds after its store is open, and returns the numbers of the revisions that it acknowledged. */
async function appendAndKill(program: string, folder: string, size: number, afterMs: number): Promise<number[]> {
  const child = spawn(process.execPath, [program, folder, String(size)], { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = new Promise<NodeJS.Signals | null>((resolve) => child.once('close', (_, signal) => resolve(signal)))
  let said = ''
  const opened = new Promise<void>((resolve) => {
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk
      resolve()
    })
  })
  await Promise.race([opened, ended])
  await new Promise((resolve) => setTimeout(resolve, afterMs))
  child.kill('SIGKILL')
  // Only a process that was still at it says something about kills.
  expect(await ended).toBe('SIGKILL')
  // A number without its end of line was not said.
  return said.split('\n').slice(1, -1).map(Number)
}

/** Opens the store as the next start does, checks that every revision is whole and counts what it says, and returns the head's number. */
async function wholeRevisions(folder: string, size: number): Promise<number> {
  const store = await openEmbeddedStore({ folder })
  let head = 0
  let ids: string[] = []
  // All of one turn of one process, each once.
  const expectWhole = (): void => {
    const [turn] = ids[0]?.match(/^source\/\d+-\d+\//) ?? []
    expect(new Set(ids)).toEqual(new Set(Array.from({ length: head === 0 ? 0 : size }, (_, i) => `${turn}${i}`)))
    expect(ids).toHaveLength(head === 0 ? 0 : size)
    ids = []
  }
  for await (const entry of store.log.read(0)) {
    if (entry.op === 'assert') ids.push(entry.statement.id)
    if (entry.op !== 'revision') continue
    expectWhole()
    expect(entry.revision).toMatchObject({ number: ++head, asserted: size, retracted: 0 })
  }
  expectWhole()
  expect((await store.log.head())?.number ?? 0).toBe(head)
  await store.close()
  return head
}
