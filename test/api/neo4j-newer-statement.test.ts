import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { loadSeed } from '../../seed/load.ts'
import { projectRoot } from '../../server/project-root.ts'
import { exported } from '../contract/written-log.ts'
import { describeOnNeo4j, openTestStore, rowsOf, testDriver, wipeTestDatabase } from '../neo4j/test-database.ts'
import { type Api, apiOver } from './api.ts'
import { NEWER, TOLD, tellsOfNewerStatement } from './newer-statement.ts'

describeOnNeo4j('a newer program has written to the Neo4j that this one uses', () => {
  let api: Api

  beforeAll(async () => {
    await wipeTestDatabase()
    const store = await openTestStore()
    await loadSeed(store.log, { folder: join(projectRoot(), 'seed', 'log') })
    const driver = testDriver()
    await rowsOf(
      driver,
      `MATCH (version:Statement {id: $id}) UNWIND ['"v":1,', '"v":1}', '"v":2,', '"v":2}'] AS told
       WITH version, told WHERE version.statement CONTAINS told
       SET version.statement = replace(version.statement, told, '"v":99' + right(told, 1))`,
      { id: NEWER },
    )
    await driver.close()
    api = apiOver(store, () => store.close())
  }, 120_000)
  afterAll(async () => {
    await api.close()
    await wipeTestDatabase()
  })

  tellsOfNewerStatement(() => api)

  it('tells it where the log is exported', async () => {
    await expect(exported(api.store.log)).rejects.toThrow(TOLD.message)
  })
})
