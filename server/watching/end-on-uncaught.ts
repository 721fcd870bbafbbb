import { requestNote } from '../asking/request-note.ts'
import { isOfWorkGivenUp } from '../work/meter.ts'
import type { Log } from './log.ts'

/**
 * Sees to it that an error that nobody caught, or a promise that nobody waited for, ends the process as it should: it is written down once, with the id of the request
 * that it came up in where there is one; that request is told that something went wrong; and `end` is called, once. What the process holds may be wrong from then on, so it does not go on.
 */
export function endOnUncaught(log: Log, end: () => void): void {
  let isEnding = false
  const caught = (error: unknown): void => {
    // Its asker was told by the meter, and what comes of the rest of the work is nobody's.
    if (isOfWorkGivenUp(error)) return
    const note = requestNote()
    log.write('fatal', 'an error that nobody caught: the server ends', {
      request: note?.id,
      operation: note?.operation,
      err: error ?? 'nothing',
    })
    if (note !== undefined) {
      note.isWritten = true
      note.giveUp()
    }
    if (isEnding) return
    isEnding = true
    end()
  }
  process.on('uncaughtException', caught)
  process.on('unhandledRejection', caught)
}
