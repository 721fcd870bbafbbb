import type { Revision } from '../../schema/revision.ts'
import type { Statement } from '../../schema/statement.ts'
import type { StatementLog } from '../store/statement-log.ts'
import { bearingOn, whatBears } from './bearing.ts'
import type { Cited } from './citable.ts'
import type { Frozen } from './freeze.ts'
import { partsByActor } from './parts-by-actor.ts'
import { withoutCitations } from './without-citations.ts'

/** One statement that made an answer another: what it said then, what it says now (one of them may be absent), and the revisions that made this difference, oldest first. */
export interface Change {
  readonly id: string
  readonly before: Statement | undefined
  readonly after: Statement | undefined
  /** Those that stated it, withdrew it or changed what it says, and none that only cites it anew. Empty where that does not follow from who touched it. */
  readonly revisions: readonly Revision[]
  /** The actor whose part of the answer it changed; undefined where it bears on the whole answer. */
  readonly actor: string | undefined
}

/**
 * The statements that made the difference between an answer as given and as it would be now; none where the two are the same. One question to the log, which tells who touched a
 * statement and not how: where several revisions did, which of them made the change is told only where it follows.
 */
export async function changesOf(frozen: Frozen, log: Pick<StatementLog, 'touching'>): Promise<Change[]> {
  if (!frozen.changed) return []
  const changes = changesBetween(frozen.asGiven, frozen.now, frozen.edition)
  const ids = changes.map((change) => change.id)
  const { known: since } = frozen.asGiven
  const touches = await log.touching({ since: since.revision, upTo: frozen.now.known.revision, ids })
  const touched = new Map<string, Revision[]>(ids.map((id) => [id, []]))
  for (const { revision, ids } of touches) for (const id of ids) touched.get(id)?.push(revision)
  return changes.map((change) => ({ ...change, revisions: madeBy(change, touched.get(change.id) ?? []) }))
}

/**
 * Of the revisions that touched a statement, oldest first, those that made the change that is told of it: the last withdrew what is not held now, the first stated what is new, and one alone
 * did it. Empty where one of several may only have cited it anew.
 */
function madeBy({ before, after }: Omit<Change, 'revisions'>, touched: readonly Revision[]): readonly Revision[] {
  if (after === undefined) return touched.slice(-1)
  return touched.length === 1 || before === undefined ? touched.slice(0, 1) : []
}

/**
 * The statements that differ between two readings of one question, of those that the answers rest on, and are about an actor whose part in the answer
 * differs, or about the whole of it. An answer that tells nothing of each actor by itself, such as that a claim about the members of a group is right, is one whole: all that it rests on
 * is about that. By id.
 */
export function changesBetween(earlier: Cited, later: Cited, edition: number): Omit<Change, 'revisions'>[] {
  const actors = changedActors(withoutCitations(earlier.data(edition)), withoutCitations(later.data(edition)))
  const [then, now] = [bearingOn(earlier), bearingOn(later)]
  const changes: Omit<Change, 'revisions'>[] = []
  for (const id of [...new Set([...then.keys(), ...now.keys()])].sort()) {
    const [before, after] = [then.get(id)?.statement, now.get(id)?.statement]
    if (before !== undefined && after !== undefined && whatBears(before) === whatBears(after)) continue
    const { actor } = now.get(id) ?? then.get(id) ?? {}
    if (actor === undefined || actors === null || actors.has(actor)) changes.push({ id, before, after, actor })
  }
  return changes
}

/** The actors of whom an answer's data says something else than another's; null where neither says anything of any. */
function changedActors(a: unknown, b: unknown): Set<string> | null {
  const [inA, inB] = [partsByActor(a), partsByActor(b)]
  if (inA.size + inB.size === 0) return null
  return new Set([...new Set([...inA.keys(), ...inB.keys()])].filter((actor) => inA.get(actor) !== inB.get(actor)))
}
