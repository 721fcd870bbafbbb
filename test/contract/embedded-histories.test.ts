import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { allRevisions, compareGraphs, compareTouching, writeHistory } from './compare-stores.ts'
import { embeddedStores } from './embedded-stores.ts'
import { histories } from './histories.ts'
import { holdsOver } from './holds-over.ts'
import { referenceGraph } from './reference-graph.ts'
import { referenceLog } from './reference-log.ts'
import { SettableClock } from './stores-under-test.ts'
import { exported, replay } from './written-log.ts'

describe('the embedded store, over random histories', () => {
  const stores = embeddedStores()
  afterAll(stores.remove)

  it('answers as a filter over the list of entries does, before and after a restore', async () => {
    await holdsOver(
      fc.asyncProperty(histories, async (history) => {
        const clock = new SettableClock()
        const reference = referenceGraph(history.revisions.map(({ entries }) => entries))
        const store = await stores.openEmpty({ clock: clock.read })
        await writeHistory(store, clock, history)
        const lines = await exported(store.log)
        expect(lines).toEqual(referenceLog(history))
        await compareTouching(store.log, history)
        await compareGraphs(store.graph, reference, allRevisions(history))
        const entries = []
        for await (const entry of store.log.read(0)) entries.push(entry)
        await store.close()
        const restored = await stores.openEmpty()
        await replay(fromList(entries), restored.log)
        expect(await exported(restored.log)).toEqual(lines)
        await compareGraphs(restored.graph, reference, allRevisions(history))
        await restored.close()
      }),
      { runs: 40, atLeast: 8, withinMs: 40_000 },
    )
  }, 120_000)

  it('answers alike whether it was asked as the log grew or opened at the end', async () => {
    await holdsOver(
      fc.asyncProperty(histories, async (history) => {
        const clock = new SettableClock()
        const grown = await stores.openEmpty({ clock: clock.read })
        for (const [i, revision] of history.revisions.entries()) {
          await writeHistory(grown, clock, { revisions: [revision], days: history.days })
          // What was read before is kept, and must not be taken for what came later.
          if (i % 3 === 0) await grown.graph.actors({ ids: ['AAA'], revision: i + 1 })
          if (i % 3 === 1) await grown.graph.countingDefinitions({ revision: i })
          if (i % 3 === 2) await grown.graph.network({ of: 'AAA', within: 'club', revision: i + 1 })
        }
        const built = await stores.openAgain()
        await compareGraphs(grown.graph, built.graph, allRevisions(history))
        await grown.close()
        await built.close()
      }),
      { runs: 25, atLeast: 5, withinMs: 40_000 },
    )
  }, 120_000)
})

async function* fromList<T>(list: readonly T[]): AsyncIterable<T> {
  yield* list
}
