import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Statement } from '../../schema/statement.ts'
import { StoreUnavailable } from '../../server/errors.ts'
import type { Entry } from '../../server/store/statement-log.ts'
import { type JarServer, startFromJars } from './start-from-jars.ts'
import { describeOnNeo4j, openTestStore, testAddress } from './test-database.ts'

const WHY = { by: 'test', why: 'a test' }
const MEGABYTE = 1 << 20

function* sources(from: number, to: number): Generator<Entry> {
  for (let i = from; i < to; i++) {
    const statement: Statement = {
      kind: 'source',
      v: 1,
      id: `source-${i}`,
      standing: 'press',
      note: 'x'.repeat(20_000),
    }
    yield { op: 'assert', statement }
  }
}

describeOnNeo4j('a Neo4j whose disk is full', () => {
  let disk: string | null = null
  let server: JarServer | null = null

  beforeAll(async () => {
    if (!testAddress().fromJars) return
    const folder = mkdtempSync(join(tmpdir(), 'entente-disk-'))
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=160m', 'tmpfs', folder], { stdio: 'ignore' })
    } catch {
      rmSync(folder, { recursive: true })
      return
    }
    disk = folder
    writeFileSync(join(disk, 'ballast'), Buffer.alloc(50 * MEGABYTE))
    const started = await startFromJars({
      home: join(disk, 'neo4j'),
      // A new server would take 256 MB for its log at once.
      settings: 'db.tx_log.preallocate=false\ndb.tx_log.rotation.size=2m',
    })
    if ('missing' in started) throw new Error(started.missing)
    server = started
  }, 240_000)
  afterAll(async () => {
    await server?.kill()
    if (disk === null) return
    execFileSync('umount', ['-l', disk])
    rmSync(disk, { recursive: true, force: true })
  })

  it('says so and what was kept; with room again all is there that was acknowledged, and the same revision goes through', async (context) => {
    if (server === null || disk === null)
      return context.skip('this run may not mount a small disk for a server of its own')
    const store = await openTestStore({ ...server, batchSize: 200 })
    await store.log.append(WHY, sources(0, 10))
    const error = await store.log.append(WHY, sources(10, 6_000)).catch((thrown: Error) => thrown)
    expect(error).toBeInstanceOf(StoreUnavailable)
    expect((error as Error).message).toMatch(
      /^Neo4j at bolt:\S+ cannot write to its disk, which seems to be full: give it room, and start it again; nothing of the revision was kept: run the same command again$/,
    )
    await store.close()

    rmSync(join(disk, 'ballast'))
    await server.kill()
    await server.restart()
    const again = await openTestStore({ ...server, batchSize: 200, leaseMs: 2_000 })
    try {
      expect(await again.log.head()).toMatchObject({ number: 1, asserted: 10 })
      expect(await again.log.append(WHY, sources(10, 260))).toMatchObject({ number: 2, asserted: 250 })
    } finally {
      await again.close()
    }
  }, 400_000)
})
