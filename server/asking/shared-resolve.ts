import type { Revision } from '../../schema/revision.ts'
import type { StatementLog } from '../store/statement-log.ts'

/**
 * Looks up the head for many requests at once: those that come while a look-up is under way share the next one. A request waits for a look-up that is sent after it came,
 * never for one before: so it sees every revision that was there when it came, whoever wrote it. Instants are looked up for each request by itself.
 */
export function sharedResolve(log: StatementLog): StatementLog['resolve'] {
  let running: Promise<Revision | null> | null = null
  let next: Promise<Revision | null> | null = null
  const ask = (): Promise<Revision | null> => {
    next = null
    const asked = log.head()
    running = asked
    const done = (): void => {
      if (running === asked) running = null
    }
    asked.then(done, done)
    return asked
  }
  const head = (): Promise<Revision | null> => {
    if (running === null) return ask()
    next ??= running.then(ask, ask)
    return next
  }
  return async (instants) => (instants.length === 0 ? { head: await head(), at: [] } : log.resolve(instants))
}
