import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Libsql from 'libsql'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { StoreUnavailable, StoreUnusable } from '../../server/errors.ts'
import { openEmbeddedStore } from '../../server/store/embedded/embedded-store.ts'
import type { Store } from '../../server/store/store.ts'
import { SMALL_WORLD } from './small-world.ts'
import { assert, fact, source } from './statements.ts'
import { exported } from './written-log.ts'

const editor = { by: 'an editor', why: 'a reason' }
const root = mkdtempSync(join(tmpdir(), 'entente-file-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

let folder = ''
let cases = 0
const path = (): string => join(folder, 'entente.db')

beforeEach(() => {
  folder = join(root, String(++cases))
})

/** A store with the small world, closed again. */
async function write(): Promise<string[]> {
  const store = await openEmbeddedStore({ folder })
  for (const entries of SMALL_WORLD) await store.log.append(editor, entries)
  const lines = await exported(store.log)
  await store.close()
  return lines
}

/** Changes the file behind the store's back. */
function tamper(sql: string): void {
  const database = new Libsql(path())
  database.exec(sql)
  database.exec('PRAGMA wal_checkpoint(TRUNCATE)')
  database.close()
}

/** The one sentence that opening the store, or the first question after, is refused with. */
async function refusal(ask: (store: Store) => Promise<unknown> = () => Promise.resolve()): Promise<string> {
  const refused = await openEmbeddedStore({ folder }).then(
    async (store) => {
      try {
        await ask(store)
        return null
      } catch (error) {
        return error
      } finally {
        await store.close()
      }
    },
    (error: unknown) => error,
  )
  expect(refused).toBeInstanceOf(StoreUnusable)
  const { message } = refused as Error
  expect(message).not.toMatch(/[\n]/)
  return message
}

describe('the file of the embedded store', () => {
  it('is made with its folder, and is one whole file once the store is closed', async () => {
    folder = join(folder, 'deep', 'down')
    const lines = await write()
    const copy = join(root, 'copy')
    mkdirSync(copy)
    copyFileSync(path(), join(copy, 'entente.db'))
    expect(
      readdirSync(folder).filter((name) => statSync(join(folder, name)).size > 0 && !name.endsWith('-shm')),
    ).toEqual(['entente.db'])
    const store = await openEmbeddedStore({ folder: copy })
    expect(await exported(store.log)).toEqual(lines)
    await store.close()
  })

  /** What users who are neither the owner nor of the group may do with the folder and with each file in it. */
  const othersMay = (): number[] =>
    [folder, ...readdirSync(folder).map((name) => join(folder, name))].map((one) => statSync(one).mode & 0o007)

  it('is for its owner alone, with what stands beside it while it is open', async () => {
    await write()
    const store = await openEmbeddedStore({ folder })
    await store.log.head()
    expect(readdirSync(folder).length).toBeGreaterThan(1)
    expect(othersMay().filter((rights) => rights !== 0)).toEqual([])
    expect(statSync(path()).mode & 0o777).toBe(0o600)
    await store.close()
  })

  it('that anybody could read is kept from others from then on, and from nobody of its group', async () => {
    await write()
    chmodSync(path(), 0o664)
    await (await openEmbeddedStore({ folder })).close()
    expect(statSync(path()).mode & 0o777).toBe(0o660)
  })

  it('is refused where its folder cannot be made', async () => {
    writeFileSync(folder, 'a file')
    folder = join(folder, 'data')
    expect(await refusal()).toMatch(/^the data folder .*\/data cannot be written to \(ENOTDIR\): set ENTENTE_DATA to /)
  })

  it('is refused where a folder stands in its place', async () => {
    mkdirSync(path(), { recursive: true })
    expect(await refusal()).toMatch(/entente\.db cannot be opened .*: give this user the rights/)
  })

  it.each([
    ['a text', 'not a database at all\n'.repeat(500)],
    ['an empty file', ''],
    ['a few bytes', 'SQLite'],
  ])('is refused where %s stands in its place, and left as it is', async (_, content) => {
    mkdirSync(folder)
    writeFileSync(path(), content)
    expect(await refusal()).toMatch(/entente\.db is damaged or no Entente database: move it away and restore a backup/)
    expect(readFileSync(path(), 'utf8')).toBe(content)
  })

  it('is refused where it is another program’s database', async () => {
    mkdirSync(folder)
    tamper('CREATE TABLE revision (number INTEGER PRIMARY KEY)')
    expect(await refusal()).toMatch(/is damaged or no Entente database/)
  })

  it.each([0.9, 0.5, 0.1])('is refused where only %d of it is left', async (part) => {
    await write()
    truncateSync(path(), Math.floor(statSync(path()).size * part))
    expect(await refusal()).toMatch(/is damaged or no Entente database/)
  })

  it('is refused where part of it is missing after a kill, and whole where the write-ahead log has that part', async () => {
    const store = await openEmbeddedStore({ folder })
    for (const entries of SMALL_WORLD) await store.log.append(editor, entries)
    const lines = await exported(store.log)
    const files = ['entente.db', 'entente.db-wal'].map((name) => readFileSync(join(folder, name)))
    await store.close()
    // As the files were while it was open: what a kill leaves, then with the middle of the file gone.
    const [file = Buffer.of(), log = Buffer.of()] = files
    expect(log.length).toBeGreaterThan(20_000)
    rmSync(folder, { recursive: true })
    mkdirSync(folder)
    writeFileSync(path(), file)
    writeFileSync(`${path()}-wal`, log)
    const recovered = await openEmbeddedStore({ folder })
    expect(await exported(recovered.log)).toEqual(lines)
    await recovered.close()
    // The file counts its pages, so that it is cut short by itself, and the log of one revision does not complete it.
    truncateSync(path(), 4096 * 3)
    writeFileSync(`${path()}-wal`, log.subarray(0, 32))
    expect(await refusal()).toMatch(/is damaged or no Entente database/)
  })

  it('is not made anew beside the write-ahead log of one that is gone', async () => {
    mkdirSync(folder)
    writeFileSync(`${path()}-wal`, 'x'.repeat(5000))
    expect(await refusal()).toMatch(/entente\.db is missing beside its .*entente\.db-wal: put it back/)
    expect(existsSync(path())).toBe(false)
  })

  it('is refused where its pages are overwritten', async () => {
    await write()
    const bytes = readFileSync(path())
    writeFileSync(path(), bytes.fill(0xa5, 4096))
    expect(await refusal()).toMatch(/is damaged or no Entente database/)
  })

  it('is refused by the first to read it where an entry is no JSON', async () => {
    await write()
    tamper(`DROP TRIGGER entry_stays; UPDATE entry SET body = substr(body, 1, 20) WHERE id = 'VNM'`)
    const question = { of: 'VNM', revision: 1 }
    expect(await refusal((store) => store.graph.network(question))).toMatch(/is damaged/)
    expect(await refusal((store) => exported(store.log))).toMatch(/is damaged/)
  })

  it('is refused where a newer program wrote it', async () => {
    await write()
    tamper('PRAGMA user_version = 99')
    expect(await refusal()).toMatch(/entente\.db has format 99 and this program reads up to 5: update Entente/)
  })

  it.each([
    'UPDATE entry SET body = NULL',
    'DELETE FROM entry',
    "UPDATE revision SET reason = 'another'",
    'DELETE FROM revision',
  ])('does not let anybody %s', async (sql) => {
    const lines = await write()
    expect(() => tamper(sql)).toThrow(/never (changed|removed)/)
    const store = await openEmbeddedStore({ folder })
    expect(await exported(store.log)).toEqual(lines)
    await store.close()
  })

  it('moved away while it is open takes no more revisions', async () => {
    const store = await openEmbeddedStore({ folder })
    await store.log.append(editor, assert(source()))
    renameSync(path(), `${path()}.elsewhere`)
    expect(await store.reachable()).toBe(false)
    const refused = store.log.append(editor, assert(fact('state', { id: 'VNM' })))
    await expect(refused).rejects.toThrow(StoreUnavailable)
    await expect(refused).rejects.toThrow(/was moved or replaced while it was open: start again/)
    await store.close()
    expect(existsSync(path())).toBe(false)
  })
})

describe('a writer beside another process that writes', () => {
  /** Takes the lock as another process would. */
  const otherWriter = (): { release: () => void } => {
    const database = new Libsql(path())
    database.exec('BEGIN IMMEDIATE')
    return {
      release: () => {
        database.exec('ROLLBACK')
        database.close()
      },
    }
  }

  it('waits until it has finished, while this process goes on', async () => {
    const store = await openEmbeddedStore({ folder })
    const other = otherWriter()
    let turns = 0
    const appended = store.log.append(editor, assert(source()))
    // A process that stood still while it waits would never come to let the other one finish.
    const ticking = setInterval(() => {
      turns += 1
      if (turns === 20) other.release()
    }, 5)
    expect((await appended).number).toBe(1)
    clearInterval(ticking)
    expect(turns).toBeGreaterThanOrEqual(20)
    await store.close()
  })

  it('gives up after a time with a sentence, and succeeds later', async () => {
    const store = await openEmbeddedStore({ folder, patience: 100 })
    const other = otherWriter()
    const refused = store.log.append(editor, assert(source()))
    await expect(refused).rejects.toThrow(StoreUnavailable)
    await expect(refused).rejects.toThrow(
      /another process has been writing to .* for 0\.1 s: try again when it has finished/,
    )
    expect(await store.log.head()).toBeNull()
    other.release()
    expect((await store.log.append(editor, assert(source()))).number).toBe(1)
    await store.close()
  })
})
