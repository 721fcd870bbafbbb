import { AskError } from '../errors.ts'
import type { KnownAt } from '../queries/moment.ts'
import { readInstant } from './instant.ts'
import type { Context } from './request-context.ts'

/**
 * As known when, by what somebody wrote in an address or a command, who calls it `argument`: an instant, or the number of a revision; now where nothing is written. Throws `BAD_DATE` for
 * neither, and for an instant in the future or before the first revision; `UNKNOWN_ID` where there is no such revision.
 */
export async function knownAsWritten(
  context: Pick<Context, 'known' | 'revision'>,
  text: string | null | undefined,
  argument: string,
): Promise<KnownAt> {
  if (text === null || text === undefined || text === '') return context.known(null)
  try {
    if (!/^\d{1,9}$/.test(text)) return await context.known(readInstant(text))
    const number = Number(text)
    const found = await context.revision(number)
    if (found !== null) return found
    throw new AskError('noRevision', { number, newest: (await context.known(null)).revision })
  } catch (error) {
    throw error instanceof AskError ? error.in(argument) : error
  }
}
