import type { jsonLines } from './json-lines.ts'

/** How grave a line is: somebody may look at it by day, somebody should soon, the process ends by it. */
export type Gravity = 'warn' | 'error' | 'fatal'

/** What the server writes down while it runs, a line of JSON on standard error for each. */
export interface Log {
  /** `fields` stand beside the message; what is null or undefined is left out. */
  write(gravity: Gravity, message: string, fields?: Readonly<Record<string, unknown>>): void
  /** Fulfilled when all that was written so far is there. */
  written(): Promise<void>
}

/** A log that loads what writes its lines with the first of them: most runs never need it, and a start does not wait for it. */
export function createLog(): Log {
  let logger: Promise<ReturnType<typeof jsonLines>> | null = null
  let last: Promise<void> = Promise.resolve()
  return {
    write: (gravity, message, fields = {}) => {
      logger ??= import('./json-lines.ts').then((loaded) => loaded.jsonLines())
      const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value != null))
      last = logger.then(
        (loaded) => loaded[gravity](given, message),
        // Better without its form than not at all.
        () => void process.stderr.write(`${new Date().toISOString()} ${gravity}: ${message}\n`),
      )
    },
    written: () => last,
  }
}
