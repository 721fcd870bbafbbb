import type { KnownAt } from '../queries/moment.ts'
import { readId, spellId } from './forms.ts'

/** Where a revision was first recorded: in which log, and its number there. The same wherever a copy of it is held. */
export interface Origin {
  readonly log: string
  readonly number: number
}

/** The log that the seed ships as. */
export const SEED = 'seed'

/** The origin of a revision of this store. Its numbers are the seed's: a store does not tell yet which revisions it recorded itself. */
export const originOf = ({ revision }: KnownAt): Origin => ({ log: SEED, number: revision })

/** `s3` for the seed's third revision; the seventh of another log as `<its name>_7`. */
export const spellOrigin = ({ log, number }: Origin): string =>
  log === SEED ? `s${number}` : `${spellId(log)}_${number}`

/** The origin that a piece spells; null where it spells none. */
export function readOrigin(piece: string): Origin | null {
  const [, log, number] = /^(?:s|(.+)_)([1-9]\d{0,14})$/.exec(piece) ?? []
  if (number === undefined) return null
  const name = log === undefined ? SEED : readId(log)
  return name === null ? null : { log: name, number: Number(number) }
}
