import { setTimeout as sleep } from 'node:timers/promises'
import type { Statement } from '../../schema/statement.ts'
import { openNeo4jStore } from '../../server/store/neo4j/neo4j-store.ts'
import type { Entry } from '../../server/store/statement-log.ts'
import type { Neo4jAddress } from './running-neo4j.ts'

/** A writer to be killed: it stages a large revision up to its middle, says so on standard output, and waits. */
const { address, options, count } = JSON.parse(process.env.WRITER ?? '') as {
  address: Neo4jAddress
  options: { batchSize: number; leaseMs: number }
  count: number
}

async function* entries(): AsyncGenerator<Entry> {
  for (let i = 0; i < count; i++) {
    const statement: Statement = {
      kind: 'state',
      v: 1,
      confidence: 'high',
      citations: [{ source: 'another-gazette' }],
      id: `state-${String(i).padStart(4, '0')}`,
      note: 'staged',
    }
    yield { op: 'assert', statement }
  }
  console.log('staged')
  await sleep(60_000)
}

const store = await openNeo4jStore({ ...address, ...options })
await store.log.append({ by: 'test', why: 'to be killed' }, entries())
