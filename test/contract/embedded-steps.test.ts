import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Statement } from '../../schema/statement.ts'
import { Connection, type Value } from '../../server/store/embedded/connection.ts'
import { EmbeddedGraph } from '../../server/store/embedded/embedded-graph.ts'
import { openEmbeddedStore } from '../../server/store/embedded/embedded-store.ts'
import { KeptStatements } from '../../server/store/embedded/kept-statements.ts'
import { plannedGraph } from '../../server/store/planned-graph.ts'
import { NETWORK } from '../../server/store/plans/network.ts'
import { SMALL_WORLD } from './small-world.ts'
import { assert, fact, source } from './statements.ts'

const MANY = 12_000
/** Actors, names of the closing, and sources. */
const CLOSING = 3

/** A connection that says how many statements were sent, and how long the longest value was that came back. */
class WatchedConnection extends Connection {
  longest = 0

  override rows<Row extends readonly Value[]>(sql: string, ...values: readonly Value[]): Row[] {
    const rows = super.rows<Row>(sql, ...values)
    for (const row of rows) {
      for (const value of row) if (typeof value === 'string') this.longest = Math.max(this.longest, value.length)
    }
    return rows
  }
}

describe('a question to the file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'entente-steps-'))
  let connection: WatchedConnection
  const note = 'x'.repeat(500)
  const statements: Statement[] = Array.from({ length: MANY }, (_, i) => fact('group', { id: `crowd-${i}`, note }))

  const graphKeeping = (bytes?: number) => plannedGraph(new EmbeddedGraph(connection, new KeptStatements(bytes)))

  beforeAll(async () => {
    const store = await openEmbeddedStore({ folder })
    for (const entries of SMALL_WORLD) await store.log.append({ by: 'an editor', why: 'the small world' }, entries)
    await store.log.append({ by: 'an editor', why: 'a crowd' }, assert(source('source/crowd'), ...statements))
    await store.close()
    connection = new WatchedConnection(join(folder, 'entente.db'))
  }, 60_000)
  afterAll(() => {
    connection.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it('is at most one statement for each step of its plan, and one more for a step whose versions are not kept', async () => {
    const graph = graphKeeping()
    const sent = async (): Promise<number> => {
      const before = connection.sent
      await graph.network({ of: 'VNM', within: 'unsc-p5', revision: 2 })
      return connection.sent - before
    }
    const steps = NETWORK.steps.length + CLOSING
    expect(await sent()).toBeLessThanOrEqual(2 * steps + 1)
    expect(await sent()).toBeLessThanOrEqual(steps)
  })

  it('finds thousands without a value that holds them all, and lets others have their turn meanwhile', async () => {
    const graph = graphKeeping()
    connection.longest = 0
    let turns = 0
    const ticking = setInterval(() => {
      turns += 1
    }, 1)
    const revision = SMALL_WORLD.length + 1
    const { facts, page } = await graph.searchActors({ text: 'crowd', page: { first: 3, skip: 9_997 }, revision })
    clearInterval(ticking)
    expect(page).toEqual({ ids: ['crowd-9997', 'crowd-9998', 'crowd-9999'], total: MANY, more: true })
    expect(facts.group).toHaveLength(3)
    expect(connection.longest).toBeLessThan(1_000 * 1_000)
    expect(turns).toBeGreaterThan(5)
  })

  it('finds by a term of one or two letters, which the index of texts cannot', async () => {
    const graph = graphKeeping()
    const revision = SMALL_WORLD.length + 1
    const { page } = await graph.searchActors({ text: '1 99 cr', page: { first: MANY }, revision })
    expect([...page.ids].sort()).toEqual(
      statements
        .map(({ id }) => id)
        .filter((id) => id.includes('1') && id.includes('99'))
        .sort(),
    )
  })

  it('has the same answer however few versions are kept', async () => {
    const [few, many] = [graphKeeping(2_000), graphKeeping()]
    for (const revision of [1, 2, 3, 4, 5, 2]) {
      const question = { of: 'VNM', within: 'unsc-p5', revision }
      expect(await few.network(question)).toEqual(await many.network(question))
    }
  })

  it('does not take what is said of a revision that is not there yet for what it will hold', async () => {
    const graph = graphKeeping()
    const next = SMALL_WORLD.length + 2
    expect((await graph.actors({ ids: ['VNM', 'later'], revision: next })).group).toBeUndefined()
    const store = await openEmbeddedStore({ folder })
    await store.log.append({ by: 'an editor', why: 'later' }, assert(fact('group', { id: 'later' })))
    await store.close()
    expect((await graph.actors({ ids: ['VNM', 'later'], revision: next })).group).toMatchObject([{ id: 'later' }])
  })
})

describe('the versions that are kept', () => {
  it('are given up where they are more than their bound, those asked for last longest', () => {
    const kept = new KeptStatements(4_000)
    const body = JSON.stringify({ ...source('source/kept'), note: 'x'.repeat(400) })
    for (let n = 1; n <= 100; n++) {
      kept.read([{ n, asserted: 1, retracted: 2, seenAt: 1 }], `[${body}]`)
      expect(kept.get(1)).toBeDefined()
    }
    const held = Array.from({ length: 100 }, (_, i) => kept.get(i + 1)).filter((version) => version !== undefined)
    expect(held.length * body.length).toBeLessThanOrEqual(4_000)
  })
})
