import type { ServerResponse } from 'node:http'
import type { RequestNote } from '../asking/request-note.ts'
import type { Store } from '../store/store.ts'
import { watchProcess } from './process-metrics.ts'
import { prometheusText } from './prometheus-text.ts'
import { RequestCounts } from './request-counts.ts'
import { storeMetrics } from './store-metrics.ts'

/** What is counted while the server runs. */
export interface Metrics {
  begun(): void
  ended(note: RequestNote, response: ServerResponse): void
  /** There is a cache of this name that takes so many bytes when asked. */
  keeps(cache: string, bytes: () => number): void
  /** Damage was met in what is stored. */
  damaged(): void
  /** All of it now, in Prometheus's text form. */
  text(): Promise<string>
}

/** Begins to count. `version` is the program's, `kind` that of its store. */
export function createMetrics(store: Store, { version, kind }: { version: string; kind: string }): Metrics {
  const requests = new RequestCounts()
  const process = watchProcess()
  let damages = 0
  const caches = new Map<string, () => number>()
  return {
    begun: () => requests.begun(),
    ended: (note, response) => requests.ended(note, response),
    keeps: (cache, bytes) => void caches.set(cache, bytes),
    damaged: () => {
      damages += 1
    },
    text: async () =>
      prometheusText([
        {
          name: 'entente_info',
          help: 'Which program this is, and on which store; always 1.',
          type: 'gauge',
          samples: [{ labels: { version, node: globalThis.process.version, store: kind }, value: 1 }],
        },
        ...requests.metrics(),
        ...(await storeMetrics(store)),
        {
          name: 'entente_store_damages_total',
          help: 'How often damage was met in what is stored, by requests and by the check of all of it.',
          type: 'counter',
          samples: [{ value: damages }],
        },
        {
          name: 'entente_cache_bytes',
          help: 'Bytes that a cache takes, about.',
          type: 'gauge',
          samples: [...caches].map(([cache, bytes]) => ({ labels: { cache }, value: bytes() })),
        },
        ...process(),
      ]),
  }
}
