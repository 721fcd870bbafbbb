import { AskError } from '../errors.ts'
import type { KnownAt } from '../queries/moment.ts'
import { canonicalJson } from '../store/canonical-json.ts'
import type { Graph } from '../store/graph.ts'
import { type Answer, askAgain, dataOf } from './answer.ts'
import { answerId, readAnswerId } from './permalink.ts'
import type { FrozenQuestion } from './question.ts'

/** An answer given once, and what it would be now. */
export interface Frozen {
  readonly id: string
  readonly question: FrozenQuestion
  readonly asGiven: Answer
  readonly now: Answer
  readonly changed: boolean
  /** Why the question cannot be asked any more, where what it names has been withdrawn since; `now` is then the last answer there was: the one given. */
  readonly unaskable: string | null
}

/** What thawing an answer needs of its surroundings: the store's questions, and how an instant is known in its log. */
export interface Thawing {
  readonly graph: Pick<Graph, 'network' | 'claims'>
  readonly known: (knownAt: string | null) => Promise<KnownAt>
}

/**
 * Gives a frozen answer again, and what it would be at the head. Throws `BAD_PERMALINK` where the id was altered, or is of a revision that
 * this store's log lacks.
 */
export async function thaw(id: string, { graph, known }: Thawing): Promise<Frozen> {
  const question = readAnswerId(id)
  const [then, head] = await Promise.all([knownThen(question, known), known(null)])
  const [asGiven, now] = await Promise.all([askFrozen(graph, question, then), askOrRefusal(graph, question, head)])
  const given = dataOf(asGiven)
  // Whatever was altered, question or hash or only how they are written, makes another id.
  if (answerId(question, given) !== id) {
    throw new AskError(
      'BAD_PERMALINK',
      'this permalink was altered: its hash is not that of the answer to its question; copy it whole from where it was cited',
    )
  }
  if (now instanceof AskError) return { id, question, asGiven, now: asGiven, changed: true, unaskable: now.message }
  return { id, question, asGiven, now, changed: canonicalJson(given) !== canonicalJson(dataOf(now)), unaskable: null }
}

/** Asks a question as known at a later revision, where it may meet a refusal: what it names may have been withdrawn. */
export const askOrRefusal = (
  graph: Thawing['graph'],
  question: FrozenQuestion,
  known: KnownAt,
): Promise<Answer | AskError> =>
  askAgain(graph, question, known).catch((error: unknown) => {
    if (error instanceof AskError) return error
    throw error
  })

async function knownThen(question: FrozenQuestion, known: Thawing['known']): Promise<KnownAt> {
  const lacking = new AskError(
    'BAD_PERMALINK',
    `this permalink is of revision ${question.revision} of ${question.knownAt}, which this store's log lacks: ask a store that holds the same log`,
  )
  const then = await known(question.knownAt).catch((error: unknown) => {
    throw error instanceof AskError ? lacking : error
  })
  if (then.revision !== question.revision || then.knownAt !== question.knownAt) throw lacking
  return then
}

/** What a question that was never asked comes to is an altered permalink, not a bad question. */
async function askFrozen(graph: Thawing['graph'], question: FrozenQuestion, known: KnownAt): Promise<Answer> {
  try {
    return await askAgain(graph, question, known)
  } catch (error) {
    if (!(error instanceof AskError || error instanceof RangeError)) throw error
    throw new AskError('BAD_PERMALINK', `this permalink was altered: ${error.message}`)
  }
}
