import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Libsql from 'libsql'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { refusalOf, StoreDamaged } from '../../server/errors.ts'
import { openEmbeddedStore } from '../../server/store/embedded/embedded-store.ts'
import { keepChecking } from '../../server/store/keep-checking.ts'
import type { Store } from '../../server/store/store.ts'
import { SMALL_WORLD } from './small-world.ts'
import { exported } from './written-log.ts'

const root = mkdtempSync(join(tmpdir(), 'entente-damage-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

let folder = ''
let cases = 0
beforeEach(async () => {
  folder = join(root, String(++cases))
  const store = await openEmbeddedStore({ folder })
  for (const entries of SMALL_WORLD) await store.log.append({ by: 'an editor', why: 'a reason' }, entries)
  await store.close()
})

/** Changes the file behind the store's back, as a disk might. */
function tamper(sql: string): void {
  const database = new Libsql(join(folder, 'entente.db'))
  database.exec(`PRAGMA foreign_keys = OFF; ${sql}`)
  database.exec('PRAGMA wal_checkpoint(TRUNCATE)')
  database.close()
}

/** Changes rows that are never to be changed; the triggers stand again afterwards. */
const changing = (table: string, sql: string): string => {
  const stays =
    table === 'entry' ? `BEFORE UPDATE ON entry BEGIN SELECT RAISE(ABORT, 'an entry is never changed'); END` : ''
  return `DROP TRIGGER entry_stays; ${sql}; CREATE TRIGGER entry_stays ${stays}`
}

async function opened<T>(use: (store: Store) => Promise<T>): Promise<T> {
  const store = await openEmbeddedStore({ folder })
  try {
    return await use(store)
  } finally {
    await store.close()
  }
}

const damageOf = async (work: Promise<unknown>): Promise<StoreDamaged> => {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  expect(error).toBeInstanceOf(StoreDamaged)
  return error as StoreDamaged
}

describe('a body that was changed on the disk', () => {
  beforeEach(() =>
    tamper(changing('entry', `UPDATE entry SET body = replace(body, 'VNM', 'VNN') WHERE id = 'VNM' AND revision = 1`)),
  )

  it('is not served, and is named by its id and revision, in a sentence and to clients', async () => {
    await opened(async ({ graph }) => {
      const error = await damageOf(graph.actors({ ids: ['VNM'], revision: 1 }))
      expect(error.message).toMatch(
        /^\S+entente\.db is damaged at VNM in revision 1: it is not what was written; [^\n]+$/,
      )
      expect(refusalOf(error)?.extensions).toEqual({
        code: 'STORE_DAMAGED',
        values: { what: 'damagedEntry', id: 'VNM', revision: 1 },
      })
      expect(Object.keys(await graph.actors({ ids: ['USA'], revision: 1 }))).toContain('state')
    })
  })

  it('ends the reading of the log', async () => {
    await opened(async ({ log }) => {
      expect((await damageOf(exported(log))).damage).toEqual({ revision: 1, id: 'VNM' })
      expect(await exported(log, 1)).not.toEqual([])
    })
  })

  it('is found by a check, which goes on to the end, and is told of in the background', async () => {
    await opened(async (store) => {
      const { damaged, revisions } = await store.check()
      expect(damaged.map(({ damage }) => damage)).toContainEqual({ revision: 1, id: 'VNM' })
      expect(revisions).toBe(SMALL_WORLD.length - 1)
      let stop = (): void => undefined
      const told = await new Promise<Error>((resolve) => {
        stop = keepChecking(store, resolve, { first: 1 })
      })
      stop()
      expect(told).toBeInstanceOf(StoreDamaged)
    })
  })
})

describe('a check', () => {
  it('finds a whole store whole, and says how much it looked at', async () => {
    const { revisions, entries, rows, damaged } = await opened((store) => store.check())
    expect({ revisions, entries, damaged }).toEqual({
      revisions: SMALL_WORLD.length,
      entries: SMALL_WORLD.flat().length,
      damaged: [],
    })
    expect(rows).toBeGreaterThan(entries)
  })

  it.each([
    [
      'a text that is no UTF-8',
      changing('entry', `UPDATE entry SET body = CAST(x'7bff7d' AS TEXT) WHERE id = 'VNM' AND revision = 1`),
      /VNM in revision 1/,
    ],
    [
      'a revision without one of its entries',
      `DROP TRIGGER entry_is_kept; DELETE FROM entry WHERE id = 'USA'; CREATE TRIGGER entry_is_kept BEFORE DELETE ON entry BEGIN SELECT RAISE(ABORT, 'an entry is never removed'); END`,
      /revision 1: its entries are not those that were written/,
    ],
    [
      'a day on which something ends to be held',
      `UPDATE held SET retracted = 4 WHERE n = 1`,
      /in revision 1: until when it is held/,
    ],
    [
      'a reference that leads to nothing any more',
      `DELETE FROM refers WHERE target = 'VNM'`,
      /it is not found by its reference to VNM/,
    ],
    [
      'a text that finds something else',
      `UPDATE text SET folded = 'atlantis' WHERE t = 1`,
      /text that it is found by is not what was written/,
    ],
    [
      'a number of statements',
      'UPDATE kind_count SET held = held + 1',
      /how many of a kind are held is not what was written/,
    ],
    [
      'an index of texts',
      `INSERT INTO found (found, rowid, folded) SELECT 'delete', t, folded FROM text WHERE t = 1`,
      /the index of texts does not follow from the texts/,
    ],
  ])('finds %s that was changed', async (_, sql, sentence) => {
    tamper(sql)
    const { damaged } = await opened((store) => store.check())
    expect(damaged.map(({ message }) => message).join('\n')).toMatch(sentence)
  })
})
