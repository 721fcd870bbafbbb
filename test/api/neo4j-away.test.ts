import { afterAll, beforeAll, expect, it } from 'vitest'
import { type JarServer, startFromJars } from '../neo4j/start-from-jars.ts'
import { describeOnNeo4j, openTestStore, testAddress } from '../neo4j/test-database.ts'
import { listening } from './listening.ts'

describeOnNeo4j('the server, while its Neo4j is away', () => {
  let neo4j: JarServer | null = null

  beforeAll(async () => {
    if (!testAddress().fromJars) return
    const started = await startFromJars()
    if ('missing' in started) throw new Error(started.missing)
    neo4j = started
  }, 120_000)
  afterAll(() => neo4j?.stop())

  it('says STORE_UNAVAILABLE and 503, hides why, and recovers by itself', async (context) => {
    if (neo4j === null) return context.skip('this run has no Neo4j of its own to stop')
    const store = await openTestStore(neo4j)
    const reported: unknown[] = []
    const { url, stop } = await listening(store, (error) => reported.push(error))
    const ask = async () => {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ query: '{ revisions { totalCount } }' }),
      })
      return (await response.json()) as { data: unknown; errors?: { message: string; extensions: { code: string } }[] }
    }
    const ready = async () => (await fetch(`${url}/readyz`)).status
    try {
      expect((await ask()).data).toEqual({ revisions: { totalCount: 0 } })
      // Ready once its plans are made.
      await expect.poll(ready, { timeout: 90_000, interval: 500 }).toBe(200)

      await neo4j.kill()
      const { errors } = await ask()
      expect(errors?.[0]?.extensions.code).toBe('STORE_UNAVAILABLE')
      expect(errors?.[0]?.message).not.toMatch(/bolt|127\.0\.0\.1|ServiceUnavailable/)
      expect(reported.length).toBeGreaterThan(0)
      expect(await ready()).toBe(503)
      expect((await fetch(`${url}/healthz`)).status).toBe(200)
      expect((await fetch(`${url}/revisions.atom`)).status).toBe(503)

      await neo4j.restart()
      await expect.poll(ready, { timeout: 90_000, interval: 500 }).toBe(200)
      expect((await ask()).errors).toBeUndefined()
    } finally {
      await stop()
      await store.close()
    }
  }, 300_000)
})
