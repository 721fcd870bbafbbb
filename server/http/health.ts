import type { ServerResponse } from 'node:http'
import type { Revision } from '../../schema/revision.ts'
import type { Store } from '../store/store.ts'
import { sendJson } from './send-json.ts'

/** `/healthz`: the process runs. */
export const health = (response: ServerResponse): void => sendJson(response, 200, { status: 'ok' })

/** Whoever asks whether a server is ready gives up after some seconds: it is told before. */
const ANSWER_WITHIN_MS = 4_000

/** `/readyz`: the store would answer a question now, with its head revision; 503 while it does not, or is still getting ready. Always within a few seconds. */
export async function readiness(response: ServerResponse, store: Store): Promise<void> {
  const found = await Promise.race([
    headOf(store),
    new Promise<'away'>((resolve) => setTimeout(() => resolve('away'), ANSWER_WITHIN_MS).unref()),
  ])
  if (found === 'away') return sendJson(response, 503, { status: 'unavailable', reason: 'the store does not answer' })
  if (found === 'preparing') {
    return sendJson(response, 503, { status: 'preparing', reason: 'the store answers, but not without delay yet' })
  }
  const { head } = found
  sendJson(response, 200, { status: 'ready', revision: head?.number ?? 0, recordedAt: head?.recordedAt ?? null })
}

async function headOf(store: Store): Promise<'away' | 'preparing' | { readonly head: Revision | null }> {
  const found = await store.readiness()
  if (found !== 'ready') return found
  return store.log.head().then(
    (head) => ({ head }),
    () => 'away',
  )
}
