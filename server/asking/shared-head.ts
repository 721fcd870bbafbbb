import type { Revision } from '../../schema/revision.ts'
import type { StatementLog } from '../store/statement-log.ts'

/**
 * Looks up the head for many requests at once: those that come while a look-up is under way share the next one. A request waits for a look-up that is sent after it came,
 * never for one before: so it sees every revision that was there when it came, whoever wrote it.
 */
export function sharedHead(log: Pick<StatementLog, 'head'>): () => Promise<Revision | null> {
  let running: Promise<Revision | null> | null = null
  let next: Promise<Revision | null> | null = null
  const done = (): void => {
    running = null
  }
  const ask = (): Promise<Revision | null> => {
    next = null
    running = log.head()
    running.then(done, done)
    return running
  }
  return () => {
    if (running === null) return ask()
    next ??= running.then(ask, ask)
    return next
  }
}
