import type { Revision } from '../../schema/revision.ts'
import type { Statement } from '../../schema/statement.ts'
import { AskError } from '../errors.ts'
import type { AllAsks } from '../queries/asks.ts'
import type { StatementLog, Touch } from '../store/statement-log.ts'
import { UNMETERED } from '../work/meter.ts'
import { bearingOn, whatBears } from './bearing.ts'
import type { Cited } from './citable.ts'
import { askOrRefusal, type Frozen } from './freeze.ts'
import { partsByActor } from './parts-by-actor.ts'
import { withoutCitations } from './without-citations.ts'

/** One statement that made an answer another: what it said then, what it says now (one of them may be absent), and the revisions that made this difference, oldest first. */
export interface Change {
  readonly id: string
  readonly before: Statement | undefined
  readonly after: Statement | undefined
  /** Those that stated it, withdrew it or changed what it says, and none that only cites it anew. Empty where that cannot be told within the budget of the asker. */
  readonly revisions: readonly Revision[]
  /** The actor whose part of the answer it changed; undefined where it bears on the whole answer. */
  readonly actor: string | undefined
}

/** The part of a budget that may be spent before answers in between are asked for no more. */
const SHARE = 0.6

/**
 * The statements that made the difference between an answer as given and as it would be now; none where the two are the same. One question to the log; and where several revisions touched a
 * statement, the answer is asked for once more at those of them that are not the newest, to see which changed what it says.
 */
export async function changesOf(
  frozen: Frozen,
  { graph, log }: { readonly graph: AllAsks; readonly log: Pick<StatementLog, 'touching'> },
): Promise<Change[]> {
  if (!frozen.changed) return []
  const changes = changesBetween(frozen.asGiven, frozen.now, frozen.edition)
  const ids = changes.map((change) => change.id)
  const { known: since } = frozen.asGiven
  const touches = await log.touching({ since: since.revision, upTo: frozen.now.known.revision, ids })
  const open = changes.filter((change) => !isPlain(change, touchesOf(change.id, touches)))
  const between = await statementsBetween(frozen, graph, open, touches)
  return changes.map((change) => ({ ...change, revisions: madeBy(change, touchesOf(change.id, touches), between) }))
}

const touchesOf = (id: string, touches: readonly Touch[]): Revision[] =>
  touches.flatMap(({ revision, ids }) => (ids.includes(id) ? [revision] : []))

/** Whether it can be told without asking which revisions made a change: what one alone touched, what is not held now (the last withdrew it), and what was stated and then corrected at most once. */
const isPlain = ({ before, after }: Omit<Change, 'revisions'>, touched: readonly Revision[]): boolean =>
  touched.length < 2 || after === undefined || (before === undefined && touched.length === 2)

/** What stood under some ids, as far as it bore on an answer, at the revisions that touched them; a revision at which that is not known is absent. */
type Between = ReadonlyMap<number, ReadonlyMap<string, { readonly statement: Statement }>>

async function statementsBetween(
  { asGiven }: Frozen,
  graph: AllAsks,
  open: readonly Omit<Change, 'revisions'>[],
  touches: readonly Touch[],
): Promise<Between> {
  const between = new Map<number, ReadonlyMap<string, { readonly statement: Statement }>>()
  // The last of those that touched a statement left it as it is now.
  const wanted = new Set(
    open.flatMap(({ id }) =>
      touchesOf(id, touches)
        .slice(0, -1)
        .map(({ number }) => number),
    ),
  )
  const { meter = UNMETERED } = graph
  for (const { revision } of touches) {
    if (!wanted.has(revision.number)) continue
    if (meter.spent > meter.most * SHARE) break
    const then = await askOrRefusal(graph, asGiven, { revision: revision.number, knownAt: revision.recordedAt })
    if (!(then instanceof AskError)) between.set(revision.number, bearingOn(then))
  }
  return between
}

/** Of the revisions that touched a statement, those that made the change that is told of it. */
function madeBy(change: Omit<Change, 'revisions'>, touched: readonly Revision[], between: Between): Revision[] {
  const { id, before, after } = change
  if (after === undefined) return touched.slice(-1)
  if (isPlain(change, touched)) return touched.slice(0, 1)
  if (touched.slice(0, -1).some(({ number }) => !between.has(number))) return []
  const made: Revision[] = []
  let held = before
  for (const [i, revision] of touched.entries()) {
    const now = i === touched.length - 1 ? after : between.get(revision.number)?.get(id)?.statement
    // What was withdrawn in between was stated anew afterwards: what came before that made nothing of what is told.
    if (held === undefined && before === undefined) made.length = 0
    if (meaning(held) !== meaning(now)) made.push(revision)
    held = now
  }
  // What is newly stated is told as that, and not with its later corrections.
  return before === undefined ? made.slice(0, 1) : made
}

const meaning = (statement: Statement | undefined): string => (statement === undefined ? '' : whatBears(statement))

/**
 * The statements that differ between two readings of one question, of those that the answers rest on, and are about an actor whose part in the answer
 * differs, or about the whole of it. By id.
 */
export function changesBetween(earlier: Cited, later: Cited, edition: number): Omit<Change, 'revisions'>[] {
  const actors = changedActors(withoutCitations(earlier.data(edition)), withoutCitations(later.data(edition)))
  const [then, now] = [bearingOn(earlier), bearingOn(later)]
  const changes: Omit<Change, 'revisions'>[] = []
  for (const id of [...new Set([...then.keys(), ...now.keys()])].sort()) {
    const [before, after] = [then.get(id)?.statement, now.get(id)?.statement]
    if (before !== undefined && after !== undefined && whatBears(before) === whatBears(after)) continue
    const { actor } = now.get(id) ?? then.get(id) ?? {}
    if (actor === undefined || actors.has(actor)) changes.push({ id, before, after, actor })
  }
  return changes
}

/** The actors of whom an answer's data says something else than another's. */
function changedActors(a: unknown, b: unknown): Set<string> {
  const [inA, inB] = [partsByActor(a), partsByActor(b)]
  return new Set([...new Set([...inA.keys(), ...inB.keys()])].filter((actor) => inA.get(actor) !== inB.get(actor)))
}
