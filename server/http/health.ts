import type { ServerResponse } from 'node:http'
import type { Store } from '../store/store.ts'
import { sendJson } from './send-json.ts'

/** `/healthz`: the process runs. */
export const health = (response: ServerResponse): void => sendJson(response, 200, { status: 'ok' })

/** `/readyz`: the store answers, with its head revision; 503 while it does not. */
export async function readiness(response: ServerResponse, store: Store): Promise<void> {
  try {
    const head = await store.log.head()
    sendJson(response, 200, { status: 'ready', revision: head?.number ?? 0, recordedAt: head?.recordedAt ?? null })
  } catch {
    sendJson(response, 503, { status: 'unavailable', reason: 'the store does not answer' })
  }
}
