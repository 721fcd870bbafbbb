import fc from 'fast-check'
import type { Driver } from 'neo4j-driver'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { addDays, type Day } from '../../schema/time/day.ts'
import { intervalOf } from '../../schema/time/partial-date.ts'
import { projector } from '../../server/reading/projector.ts'
import type { KeptReading } from '../../server/store/reading.ts'
import type { Store } from '../../server/store/store.ts'
import { describeOnNeo4j, openTestStore, testDriver, wipeTestDatabase } from '../neo4j/test-database.ts'
import { compareReading } from './compare-reading.ts'
import { type History, histories } from './histories.ts'
import { holdsOver } from './holds-over.ts'
import { SMALL_WORLD } from './small-world.ts'
import { SettableClock } from './stores-under-test.ts'

describeOnNeo4j('the reading is what the queries answer', () => {
  let driver: Driver
  beforeAll(() => {
    driver = testDriver()
  })
  afterAll(() => driver?.close())

  /** Writes a history, the reading after each revision, and compares. */
  async function compareHistory({ revisions, days }: History, batchSize: number): Promise<void> {
    await wipeTestDatabase()
    const clock = new SettableClock()
    const store = await openTestStore({
      ...{ clock: clock.read, batchSize, quietMs: 600_000 },
      projector: async () => projector,
    })
    try {
      for (const { clock: now, entries } of revisions) {
        clock.now = now
        await store.log.append({ by: 'an editor', why: `by ${entries.length} entries` }, entries)
        await readingOf(store).complete()
      }
      const bounds = days.flatMap((date) => Object.values(intervalOf(date)) as Day[])
      await compareReading(store, driver, [...new Set(bounds.flatMap((day) => [addDays(day, -1), day]))])
      expect((await readingOf(store).rebuild()).changes).toBe(0)
    } finally {
      await store.close()
    }
  }

  it('over a small world and its corrections', async () => {
    const days = ['1977-07-17', '1991-12-27', '2001-03-01', '2018-09-10', '2023-09-10', '2026-02']
    const revisions = SMALL_WORLD.map((entries, i) => ({ clock: Date.parse('2026-01-01') + i * 1000, entries }))
    await compareHistory({ revisions, days: days as unknown as History['days'] }, 10_000)
  }, 180_000)

  it('over random histories, written at once and in many transactions', async () => {
    await holdsOver(
      fc.asyncProperty(histories, fc.constantFrom(7, 10_000), (history, batchSize) =>
        compareHistory(history, batchSize),
      ),
      { runs: 6, atLeast: 2, withinMs: 100_000 },
    )
  }, 300_000)
})

function readingOf({ reading }: Store): KeptReading {
  if (reading === undefined) throw new Error('a store without a reading')
  return reading
}
