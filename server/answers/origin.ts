import type { KnownAt } from '../queries/moment.ts'
import { readId, spellId } from './forms.ts'
import { SEED_INSTANTS } from './generated/seed-instants.ts'

/** Where a revision was first recorded: in which log, and its number there. The same wherever a copy of it is held. */
export interface Origin {
  readonly log: string
  readonly number: number
}

/** The log that the seed ships as. */
export const SEED = 'seed'

/**
 * The origin of a revision of this store: the seed's where the seed has it under the same number with the same instant. Any other was recorded by a log that
 * has no name yet, so its instant stands for one: `20261126T103000123Z`, which no name of a log can be taken for.
 */
export const originOf = ({ revision, knownAt }: KnownAt): Origin =>
  isOf({ log: SEED, number: revision }, { revision, knownAt })
    ? { log: SEED, number: revision }
    : { log: knownAt.replace(/[-:.]/g, ''), number: revision }

/** Whether a revision of this store is that of an origin. */
export function isOf({ log, number }: Origin, { revision, knownAt }: KnownAt): boolean {
  return number === revision && (log === SEED ? SEED_INSTANTS[number - 1] : instantOf(log)) === knownAt
}

/** The instant that stands for a log without a name; null where a log has a name. */
export function instantOf(log: string): string | null {
  const [, year, month, day, hour, minute, second, ms] =
    /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z$/.exec(log) ?? []
  return year === undefined ? null : `${year}-${month}-${day}T${hour}:${minute}:${second}.${ms}Z`
}

/** `s3` for the seed's third revision; one of another log as `<its name, or its instant>_7`. */
export const spellOrigin = ({ log, number }: Origin): string =>
  log === SEED ? `s${number}` : `${spellId(log)}_${number}`

/** The origin that a piece spells; null where it spells none. */
export function readOrigin(piece: string): Origin | null {
  const [, log, number] = /^(?:s|(.+)_)([1-9]\d{0,14})$/.exec(piece) ?? []
  if (number === undefined) return null
  const name = log === undefined ? SEED : readId(log)
  return name === null ? null : { log: name, number: Number(number) }
}
