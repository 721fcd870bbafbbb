import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openEmbeddedStore } from '../../server/store/embedded/embedded-store.ts'
import type { Store } from '../../server/store/store.ts'
import { bundledProgram } from '../fixtures/bundled-program.ts'
import { SMALL_WORLD } from './small-world.ts'
import { assert, source } from './statements.ts'

const editor = { by: 'an editor', why: 'a reason' }
const root = mkdtempSync(join(tmpdir(), 'entente-read-only-'))
// What may be written to is no matter to root: then the reader runs as nobody.
const who = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}

let program: Awaited<ReturnType<typeof bundledProgram>>
let canRun = false
beforeAll(async () => {
  program = await bundledProgram(join(import.meta.dirname, 'read-when-told.ts'))
  canRun = spawnSync(process.execPath, ['--check', program.path], who).status === 0
  chmodSync(root, 0o755)
})
afterAll(() => {
  program.remove()
  rmSync(root, { recursive: true, force: true })
})

let folder = ''
let cases = 0
const readers: ChildProcess[] = []
beforeEach((context) => {
  // Whoever cannot start the reader as somebody else has no way to be kept from writing.
  if (!canRun) context.skip('this project stands in a folder that nobody but root can read')
  folder = join(root, String(++cases))
})
afterEach(() => {
  for (const reader of readers.splice(0)) reader.kill('SIGKILL')
  chmodSync(folder, 0o755)
})
const path = (): string => join(folder, 'entente.db')

async function written(): Promise<Store> {
  const store = await openEmbeddedStore({ folder })
  for (const entries of SMALL_WORLD) await store.log.append(editor, entries)
  return store
}

/** Lets others read what is in the folder, and nobody but root write to it. */
function onlyRead(rights = 0o444): void {
  for (const name of readdirSync(folder)) chmodSync(join(folder, name), rights)
  chmodSync(folder, 0o555)
}

/** Starts a reader that may not write. Gives what it says, a line each; null when it has ended. */
function reader() {
  const child = spawn(process.execPath, [program.path, folder], { ...who, stdio: ['pipe', 'pipe', 'pipe'] })
  readers.push(child)
  let err = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text
  })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  return {
    says: async (): Promise<string | null> => {
      const { done, value } = await lines.next()
      return done ? null : value
    },
    tell: (word: 'read' | 'append') => void child.stdin.write(`${word}\n`),
    failure: (): string => err.split('\n').find((line) => /^\w+: /.test(line)) ?? err,
  }
}

/** The files of the folder, with what is in them. */
const content = (): [string, string][] =>
  readdirSync(folder).map((name) => [name, readFileSync(join(folder, name)).toString('base64')])

describe('a file that may only be read', () => {
  it.each([
    ['neither the file nor its folder may be written to', 0o444, 0o555],
    ['only the folder may not be written to', 0o666, 0o555],
    ['only the file may not be written to', 0o444, 0o777],
  ])('is read where %s, its appends are refused, and nothing is made or changed', async (_, file, around) => {
    await (await written()).close()
    for (const name of readdirSync(folder)) if (name !== 'entente.db') rmSync(join(folder, name))
    chmodSync(path(), file)
    chmodSync(folder, around)
    const before = content()
    const { says, tell } = reader()
    expect(await says()).toBe(`opened; ${path()} may only be read here (EACCES)`)
    tell('read')
    expect(await says()).toBe(`${SMALL_WORLD.length} revisions, reachable`)
    tell('append')
    expect(await says()).toBe(
      `StoreUnusable: ${path()} may only be read here (EACCES): give this user the rights to write to it and to its folder, or copy it to a folder that can be written to and set ENTENTE_DATA to that`,
    )
    tell('read')
    expect(await says()).toBe(`${SMALL_WORLD.length} revisions, reachable`)
    expect(content()).toEqual(before)
    expect(statSync(path()).mode & 0o777).toBe(file)
  })

  it('says so where it is cut short or no store, and keeps its sentence where it may not be read', async () => {
    await (await written()).close()
    const whole = readFileSync(path())
    for (const [bytes, rights, sentence] of [
      [whole.subarray(0, whole.length / 2), 0o444, /is damaged or no Entente database/],
      [Buffer.from('no store\n'.repeat(500)), 0o444, /is damaged or no Entente database/],
      [whole, 0o400, /^StoreUnusable: the data folder .* cannot be written to \(EACCES\)/],
    ] as const) {
      chmodSync(folder, 0o755)
      chmodSync(path(), 0o600)
      writeFileSync(path(), bytes)
      onlyRead(rights)
      // Whoever owns the file may read it, so that only another user can be kept from it.
      if (rights === 0o400 && who.uid === undefined) continue
      const { says, failure } = reader()
      expect(await says()).toBeNull()
      await expect.poll(failure).toMatch(sentence)
    }
  })

  it('is read together with what somebody writes meanwhile, also after it was brought into the file', async () => {
    const store = await written()
    onlyRead()
    const { says, tell } = reader()
    expect(await says()).toContain('may only be read here (EACCES)')
    tell('read')
    expect(await says()).toBe(`${SMALL_WORLD.length} revisions, reachable`)
    chmodSync(folder, 0o755)
    await store.log.append(editor, assert(source('source/later')))
    tell('read')
    expect(await says()).toBe(`${SMALL_WORLD.length + 1} revisions, reachable`)
    await store.close()
    tell('read')
    expect(await says()).toBe(`${SMALL_WORLD.length + 1} revisions, reachable`)
  })

  /** A folder with the files as they were while a store was open: what a kill leaves. */
  async function killed(isLeft: (name: string) => boolean): Promise<void> {
    const store = await written()
    const files = content().filter(([name]) => isLeft(name))
    await store.close()
    folder = join(root, String(++cases))
    mkdirSync(folder)
    for (const [name, bytes] of files) writeFileSync(join(folder, name), Buffer.from(bytes, 'base64'))
    onlyRead()
  }

  it('is read whole after a kill, whose write-ahead log still lies beside it', async () => {
    await killed(() => true)
    const before = content()
    const { says, tell } = reader()
    await says()
    tell('read')
    expect(await says()).toBe(`${SMALL_WORLD.length} revisions, reachable`)
    expect(content()).toEqual(before)
  })

  it('is refused with a remedy where its write-ahead log cannot be read without writing', async () => {
    await killed((name) => !name.endsWith('-shm'))
    const { says, failure } = reader()
    expect(await says()).toBeNull()
    await expect
      .poll(failure)
      .toMatch(
        /^StoreUnusable: .*entente\.db may only be read here, and its newest revisions stand in .*entente\.db-wal, which cannot be read without writing: let a user who may write open it once \(npx entente log verify\), or copy both/,
      )
    // The remedy: whoever may write opens it once.
    chmodSync(folder, 0o755)
    for (const name of readdirSync(folder)) chmodSync(join(folder, name), 0o644)
    await (await openEmbeddedStore({ folder })).close()
    onlyRead()
    const again = reader()
    await again.says()
    again.tell('read')
    expect(await again.says()).toBe(`${SMALL_WORLD.length} revisions, reachable`)
  })

  it('that was taken for one that nobody writes to is not answered from once somebody does', async () => {
    await (await written()).close()
    for (const name of readdirSync(folder)) if (name !== 'entente.db') rmSync(join(folder, name))
    onlyRead()
    const { says, tell } = reader()
    await says()
    chmodSync(folder, 0o755)
    chmodSync(path(), 0o644)
    const store = await openEmbeddedStore({ folder })
    await store.log.append(editor, assert(source('source/later')))
    const sentence = `StoreUnavailable: ${path()} was written to since it was opened, and may only be read here: start again to read what it holds now`
    // While what was written stands beside the file, and when it is in it.
    tell('read')
    expect(await says()).toBe(sentence)
    await store.close()
    tell('read')
    expect(await says()).toBe(sentence)
  })
})
