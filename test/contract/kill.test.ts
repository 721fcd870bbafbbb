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

  it('loses no acknowledged revision and leaves no half one, in 32 kills of one store', async () => {
    const folder = newFolder()
    let acknowledged = 0
    let inTheMiddle = 0
    for (let round = 0; round < 32; round++) {
      const said = await appendAndKill(program.path, folder, 40, Math.random() * 60)
      acknowledged = said ?? acknowledged
      const head = await wholeRevisions(folder, 40)
      expect(head).toBeGreaterThanOrEqual(acknowledged)
      // At most the one that was on its way: written, and not said yet.
      expect(head).toBeLessThanOrEqual(acknowledged + 1)
      if (head > acknowledged) inTheMiddle++
      acknowledged = head
    }
    expect(acknowledged).toBeGreaterThan(32)
    expect(inTheMiddle).toBeLessThan(32)
  }, 60_000)

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

/** Starts the process, kills it some milliseconds after its store is open, and returns the last revision that it acknowledged. */
async function appendAndKill(
  program: string,
  folder: string,
  size: number,
  afterMs: number,
): Promise<number | undefined> {
  const child = spawn(process.execPath, [program, folder, String(size)], { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = new Promise<NodeJS.Signals | null>((resolve) => child.once('exit', (_, signal) => resolve(signal)))
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
  return said.split('\n').slice(1, -1).map(Number).at(-1)
}

/** Opens the store as the next start does, checks that every revision is whole and counts what it says, and returns the head's number. */
async function wholeRevisions(folder: string, size: number): Promise<number> {
  const store = await openEmbeddedStore({ folder })
  let head = 0
  let left = 0
  let index = new Set<string>()
  for await (const entry of store.log.read(0)) {
    if (entry.op === 'revision') {
      expect(left).toBe(0)
      head++
      expect(entry.revision).toMatchObject({ number: head, asserted: size, retracted: 0 })
      left = size
      index = new Set(Array.from({ length: size }, (_, i) => `source/${head}/${i}`))
    } else {
      left--
      if (entry.op === 'assert') expect(index.delete(entry.statement.id)).toBe(true)
    }
  }
  expect(left).toBe(0)
  expect((await store.log.head())?.number ?? 0).toBe(head)
  await store.close()
  return head
}
