import fc from 'fast-check'
import { afterAll, it } from 'vitest'
import { describeOnNeo4j } from '../neo4j/test-database.ts'
import { compareStores } from './compare-stores.ts'
import { embeddedStores } from './embedded-stores.ts'
import { histories } from './histories.ts'
import { holdsOver } from './holds-over.ts'
import { neo4jStores } from './neo4j-stores.ts'

describeOnNeo4j('the two stores hold the same log, answer alike at every revision and take each other’s log', () => {
  const embedded = embeddedStores()
  afterAll(embedded.remove)

  // By itself and with time to spare: a Neo4j that has just started plans every question for the first time.
  it('over one history', async () => {
    const [history] = fc.sample(histories, { numRuns: 1, seed: 20_251_231 })
    if (history === undefined) throw new Error('no history was made')
    await compareStores(embedded, neo4jStores, history)
  }, 180_000)

  it('over random histories', async () => {
    await holdsOver(
      fc.asyncProperty(histories, (history) => compareStores(embedded, neo4jStores, history)),
      { runs: 6, atLeast: 3, withinMs: 90_000 },
    )
  }, 240_000)
})
