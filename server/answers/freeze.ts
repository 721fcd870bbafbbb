import { AskError } from '../errors.ts'
import type { AllAsks } from '../queries/asks.ts'
import type { KnownAt } from '../queries/moment.ts'
import { GivenUp, type Meter } from '../work/meter.ts'
import { hashOf } from './canonical-data.ts'
import type { Cited } from './citable.ts'
import type { HeldQuestion } from './held-question.ts'
import { instantOf, isOf, type Origin, SEED } from './origin.ts'
import { answerId, isSpelledAs, readAnswerId } from './permalink.ts'
import { withoutCitations } from './without-citations.ts'

/** An answer given once, and what it would be now. */
export interface Frozen {
  readonly id: string
  readonly edition: number
  readonly asGiven: Cited
  readonly now: Cited
  /** Whether the two say something different; that they rest on other citations alone is none. */
  readonly changed: boolean
  /** Whether the two say the same and rest on other places in sources. */
  readonly sourcesOnly: boolean
  /** Why the question cannot be asked any more, where what it names has been withdrawn since; `now` is then the last answer there was: the one given. */
  readonly unaskable: AskError | null
}

/** What thawing an answer needs of its surroundings: the store's questions, and how an instant and a revision are known in its log. */
export interface Thawing {
  readonly graph: AllAsks
  readonly known: (knownAt: string | null) => Promise<KnownAt>
  /** Null where the log has no such revision. */
  readonly revision: (number: number) => Promise<KnownAt | null>
}

/**
 * Gives a frozen answer again, and what it would be at the head. Throws `BAD_PERMALINK` where the id was altered, or is of a revision that
 * this store's log lacks.
 */
export async function thaw(id: string, { graph, known, revision }: Thawing): Promise<Frozen> {
  const held = readAnswerId(id)
  // Each id has one spelling: another is refused before anything is asked.
  if (!isSpelledAs(id, held)) throw new AskError('altered')
  const [then, head] = await Promise.all([knownThen(held, { known, revision }), known(null)])
  const [asGiven, now] = await Promise.all([askFrozen(graph, held, then), askOrRefusal(graph, held, head)])
  // Whatever was altered, question or check or only how they are written, makes another id. The origin is spelled as it was: who wrote it may not have
  // known yet that the revision is the seed's.
  const origin = 'origin' in held.at ? held.at.origin : undefined
  if (answerId(asGiven, held.edition, origin) !== id) {
    throw new AskError('altered')
  }
  const frozen = { id, edition: held.edition, asGiven }
  if (now instanceof AskError) return { ...frozen, now: asGiven, changed: true, sourcesOnly: false, unaskable: now }
  const other = difference(asGiven, now, held.edition)
  return { ...frozen, now, changed: other === 'said', sourcesOnly: other === 'sources', unaskable: null }
}

/** In what two answers to one question differ, of what an edition has of them: in what they say, only in where it is said, or in nothing. */
export function difference(a: Cited, b: Cited, edition: number): 'said' | 'sources' | 'nothing' {
  const [inA, inB] = [a.data(edition), b.data(edition)]
  const { meter } = a.world
  if (isSame(inA, inB, meter)) return 'nothing'
  return isSame(withoutCitations(inA), withoutCitations(inB), meter) ? 'sources' : 'said'
}

/** By their hashes: the text of a long series is never put together. */
const isSame = (a: unknown, b: unknown, meter: Meter): boolean => hashOf(a, meter).equals(hashOf(b, meter))

/** Asks a question as known at a later revision, where it may meet a refusal: what it names may have been withdrawn. */
export const askOrRefusal = (
  graph: AllAsks,
  { kind, asked }: Pick<HeldQuestion, 'kind' | 'asked'>,
  known: KnownAt,
): Promise<Cited | AskError> =>
  kind.ask(graph, asked, known).catch((error: unknown) => {
    if (error instanceof AskError && !(error instanceof GivenUp)) return error
    throw error
  })

async function knownThen({ at }: HeldQuestion, { known, revision }: Omit<Thawing, 'graph'>): Promise<KnownAt> {
  if ('origin' in at) {
    const then = await revision(at.origin.number)
    if (then === null || !isOf(at.origin, then)) throw lacking(at.origin)
    return then
  }
  const { revision: number, knownAt: instant } = at.known
  const then = await known(instant).catch((error: unknown) => {
    throw error instanceof AskError ? new AskError('lacking', { number, instant }) : error
  })
  if (then.revision !== number || then.knownAt !== instant) throw new AskError('lacking', { number, instant })
  return then
}

function lacking({ log, number }: Origin): AskError {
  const instant = instantOf(log)
  if (log === SEED) return new AskError('lackingSeed', { number })
  return instant === null ? new AskError('lackingLog', { number, log }) : new AskError('lacking', { number, instant })
}

/** What a question that was never asked comes to is an altered permalink, not a bad question. */
async function askFrozen(graph: AllAsks, { kind, asked }: HeldQuestion, known: KnownAt): Promise<Cited> {
  try {
    return await kind.ask(graph, asked, known)
  } catch (error) {
    if (error instanceof GivenUp || !(error instanceof AskError || error instanceof RangeError)) throw error
    throw new AskError('alteredQuestion')
  }
}
