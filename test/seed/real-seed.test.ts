import { join } from 'node:path'
import { expect, it } from 'vitest'
import { checkSeed, reportOf } from '../../seed/check.ts'
import { newestSeedRevision } from '../../seed/newest-revision.ts'
import { projectRoot } from '../../server/project-root.ts'

it('is clean, and equal to its log', async () => {
  const seed = join(projectRoot(), 'seed')
  const checked = await checkSeed(seed)
  expect(reportOf(checked)).toEqual({ clean: true, lines: [expect.stringContaining('equal to the log at revision')] })
  expect(checked.facts.of('partnership').length).toBeGreaterThan(42)
  expect(checked.log.revisions).toHaveLength(newestSeedRevision(join(seed, 'log')))
})
