import { destination, type Logger, pino, stdTimeFunctions } from 'pino'
import { ToldError } from '../errors.ts'

/**
 * Lines of JSON on standard error, each written before the next step of the program: `level`, `time` (UTC), what is given, `msg`. An error is its type, its message
 * and where it came from; of one that is told in a sentence, the sentence says all.
 */
export function jsonLines(): Logger {
  const to = destination({ fd: 2, sync: true })
  // Nobody may be there to read any more; that is no reason to end.
  to.on('error', () => undefined)
  return pino(
    {
      base: null,
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: told },
    },
    to,
  )
}

function told(error: unknown): object {
  if (!(error instanceof Error)) return { message: String(error) }
  const { name: type, message, stack } = error
  return error instanceof ToldError ? { type, message } : { type, message, stack }
}
