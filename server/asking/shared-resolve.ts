import type { StatementLog } from '../store/statement-log.ts'

/**
 * Looks up the head for many requests at once: those that come while a look-up is under way share the next one. A request waits for a look-up that was sent after it came,
 * never for one before: so it sees every revision that was there when it came, whoever wrote it. Instants are looked up for each request by itself.
 */
export function sharedResolve(log: StatementLog): StatementLog['resolve'] {
  type Found = ReturnType<StatementLog['resolve']>
  let running: Promise<unknown> = Promise.resolve()
  let next: Found | null = null
  const head = (): Found => {
    next ??= running
      .catch(() => undefined)
      .then(() => {
        next = null
        const asked = log.resolve([])
        running = asked
        return asked
      })
    return next
  }
  return (instants) => (instants.length === 0 ? head() : log.resolve(instants))
}
