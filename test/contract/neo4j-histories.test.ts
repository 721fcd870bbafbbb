import fc from 'fast-check'
import { afterAll, it } from 'vitest'
import { describeOnNeo4j } from '../neo4j/test-database.ts'
import { compareStores } from './compare-stores.ts'
import { embeddedStores } from './embedded-stores.ts'
import { histories } from './histories.ts'
import { neo4jStores } from './neo4j-stores.ts'

describeOnNeo4j('the two stores, over random histories', () => {
  const embedded = embeddedStores()
  afterAll(embedded.remove)

  it('hold the same log and answer alike at every revision, and take each other’s log', async () => {
    await fc.assert(
      fc.asyncProperty(histories, (history) => compareStores(embedded, neo4jStores, history)),
      { numRuns: 10, interruptAfterTimeLimit: 40_000 },
    )
  }, 120_000)
})
