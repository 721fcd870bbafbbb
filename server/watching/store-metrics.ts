import type { Revision } from '../../schema/revision.ts'
import type { Store } from '../store/store.ts'
import type { Metric } from './prometheus-text.ts'

/** Milliseconds after which a store that has not answered counts as away: who reads metrics waits about ten seconds for all of them. */
const PATIENCE = 3_000

/** How the store is: asked with each reading, by one look-up of the head. */
export async function storeMetrics(store: Store): Promise<Metric[]> {
  const head = await headOf(store)
  const metrics: Metric[] = [
    {
      name: 'entente_store_up',
      help: 'Whether the store answers: 1, or 0.',
      type: 'gauge',
      samples: [{ value: head === undefined ? 0 : 1 }],
    },
    {
      name: 'entente_store_statements_total',
      help: 'Statements sent to the store.',
      type: 'counter',
      samples: [{ value: store.statementsSent() }],
    },
  ]
  if (head === undefined) return metrics
  return [
    ...metrics,
    {
      name: 'entente_revision',
      help: 'The number of the newest revision; 0 while the log is empty.',
      type: 'gauge',
      samples: [{ value: head?.number ?? 0 }],
    },
    {
      name: 'entente_revision_timestamp_seconds',
      help: 'When the newest revision was recorded, as Unix time.',
      type: 'gauge',
      samples: head === null ? [] : [{ value: Date.parse(head.recordedAt) / 1_000 }],
    },
  ]
}

/** The head; undefined where the store does not answer. */
async function headOf({ log }: Store): Promise<Revision | null | undefined> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, PATIENCE, undefined)
  })
  const head = log.head().catch(() => undefined)
  const first = await Promise.race([head, late])
  clearTimeout(timer)
  return first
}
