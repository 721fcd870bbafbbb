import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Libsql from 'libsql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadSeed } from '../../seed/load.ts'
import { projectRoot } from '../../server/project-root.ts'
import { sumOfRow } from '../../server/store/embedded/sums.ts'
import { openStore } from '../../server/store/open-store.ts'
import { exported } from '../contract/written-log.ts'
import { type Api, apiOver } from './api.ts'
import { listening } from './listening.ts'
import { NEWER, TOLD, tellsOfNewerStatement } from './newer-statement.ts'

describe('a newer program has written to the file that this one has open', () => {
  const folder = mkdtempSync(join(tmpdir(), 'entente-newer-'))
  const reported: unknown[] = []
  let api: Api

  beforeAll(async () => {
    const store = await openStore({ kind: 'embedded', folder })
    await loadSeed(store.log, { folder: join(projectRoot(), 'seed', 'log') })
    const database = new Libsql(join(folder, 'entente.db'))
    const where = `WHERE id = '${NEWER}' AND body IS NOT NULL`
    // With the sum of its row, as a newer program would write it: else it would be damaged.
    database.exec(
      `DROP TRIGGER entry_stays; UPDATE entry SET body = json_set(body, '$.v', 99) ${where}; UPDATE entry SET sum = ${sumOfRow('entry', 'entry')} ${where}`,
    )
    database.close()
    api = apiOver(
      store,
      () => store.close(),
      undefined,
      (error) => reported.push(error),
    )
  }, 60_000)
  afterAll(async () => {
    await api.close()
    rmSync(folder, { recursive: true, force: true })
  })

  tellsOfNewerStatement(() => api)

  it('and writes it down for who keeps the server', () => {
    expect(reported).toEqual([expect.objectContaining({ message: TOLD.message })])
  })

  it('tells it where a file is fetched, too', async () => {
    const { url, stop } = await listening(api.store)
    try {
      const response = await fetch(`${url}/counts/VNM/comprehensive-or-higher.csv`)
      expect(response.status).toBe(500)
      expect(await response.json()).toEqual({ errors: [TOLD] })
    } finally {
      await stop()
    }
  })

  it('tells it where the log is exported', async () => {
    await expect(exported(api.store.log)).rejects.toThrow(TOLD.message)
  })
})
