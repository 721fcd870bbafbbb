import type { ServerResponse } from 'node:http'
import type { RequestNote } from '../asking/request-note.ts'
import type { RefusalCode } from '../refusal-codes.ts'
import type { Log } from './log.ts'
import { outcomeOf } from './outcome.ts'

/** The codes that are no fault of the asker's. */
const OURS: ReadonlySet<string> = new Set<RefusalCode>([
  'STORE_UNAVAILABLE',
  'STORE_TOO_NEW',
  'STORE_DAMAGED',
  'INTERNAL',
])

/** How many lines of requests there are in a second, at most: what goes wrong for one goes wrong for all, and a full disk is no remedy. */
const MOST_A_SECOND = 20

/**
 * Writes a line for each request that failed by no fault of its asker, or took longer than a threshold in milliseconds. More than some in a second are not written, and the next
 * line says how many those were. What an asker did wrong is counted and not written: or anybody could fill the log.
 */
export function requestLines(log: Log, threshold: number): (note: RequestNote, response: ServerResponse) => void {
  let second = 0
  let written = 0
  let leftOut = 0
  return (note, response) => {
    const milliseconds = performance.now() - note.since
    const code = outcomeOf(note, response)
    const hasFailed = note.error !== undefined || response.statusCode >= 500 || OURS.has(code)
    if (note.isWritten || (!hasFailed && milliseconds < threshold)) return
    const now = Math.floor(performance.now() / 1_000)
    if (now !== second) [second, written] = [now, 0]
    if (written === MOST_A_SECOND) {
      leftOut += 1
      return
    }
    written += 1
    log.write(hasFailed ? 'error' : 'warn', hasFailed ? 'request failed' : 'slow request', {
      request: note.id,
      operation: note.operation,
      code,
      milliseconds: Math.round(milliseconds),
      cost: note.cost,
      revision: note.revision,
      leftOut: leftOut > 0 ? leftOut : null,
      err: note.error,
    })
    leftOut = 0
  }
}
