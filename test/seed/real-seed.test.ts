import { join } from 'node:path'
import { expect, it } from 'vitest'
import { checkSeed, reportOf } from '../../seed/check.ts'
import { loadSeed } from '../../seed/load.ts'
import { newestSeedRevision } from '../../seed/newest-revision.ts'
import { projectRoot } from '../../server/project-root.ts'
import { seedDigests } from '../../server/seed-digests.ts'
import { embeddedStores } from '../contract/embedded-stores.ts'
import { exported } from '../contract/written-log.ts'
import { logFiles } from './recorder.ts'

it('is clean, and equal to its log', async () => {
  const seed = join(projectRoot(), 'seed')
  const checked = await checkSeed(seed)
  expect(reportOf(checked)).toEqual({ clean: true, lines: [expect.stringContaining('equal to the log at revision')] })
  expect(checked.facts.of('partnership').length).toBeGreaterThan(42)
  expect(checked.log.revisions).toHaveLength(newestSeedRevision(join(seed, 'log')))
})

it('is exported from a store as it was recorded, to the byte', async () => {
  const stores = embeddedStores()
  const store = await stores.openEmpty()
  try {
    const seed = join(projectRoot(), 'seed')
    await loadSeed(store.log, { folder: join(seed, 'log') })
    const text = (await exported(store.log)).map((line) => `${line}\n`).join('')
    expect(text === Object.values(logFiles(seed)).join('')).toBe(true)
    const digests = []
    for await (const one of store.log.digests(0)) digests.push(one)
    expect(digests).toEqual(await seedDigests(join(seed, 'log')))
  } finally {
    await store.close()
    stores.remove()
  }
})
