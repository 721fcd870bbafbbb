import type { Revision } from '../../schema/revision.ts'
import { AskError } from '../errors.ts'
import { canonicalJson } from '../store/canonical-json.ts'
import type { Store } from '../store/store.ts'
import { type Answer, dataOf } from './answer.ts'
import { BEARING, type Change, changesBetween } from './changes.ts'
import { askOrRefusal, type Frozen } from './frozen.ts'

/** A revision after which a frozen answer was another than before it, with the statements that made the difference. */
export interface Notice {
  readonly revision: Revision
  readonly answer: Answer
  readonly changes: readonly Change[]
  /** Why the question cannot be asked from this revision on, where what it names was withdrawn by it. */
  readonly unaskable: string | null
}

/**
 * The revisions since an answer was given that changed it, newest first; a revision that does not change the answer makes no notice. The question is
 * asked again only at revisions that touched a kind of statement that answers rest on.
 */
export async function noticesOf(frozen: Frozen, { graph, log }: Pick<Store, 'graph' | 'log'>): Promise<Notice[]> {
  const notices: Notice[] = []
  let answer = frozen.asGiven
  for (const revision of await bearingRevisions(log, frozen.question.revision)) {
    const next = await askOrRefusal(graph, frozen.question, {
      revision: revision.number,
      knownAt: revision.recordedAt,
    })
    if (next instanceof AskError) {
      notices.unshift({ revision, answer, changes: [], unaskable: next.message })
      continue
    }
    if (canonicalJson(dataOf(next)) !== canonicalJson(dataOf(answer))) {
      notices.unshift({
        revision,
        answer: next,
        changes: changesBetween(frozen.question, answer, next).map((change) => ({ ...change, revision })),
        unaskable: null,
      })
    }
    answer = next
  }
  return notices
}

async function bearingRevisions(log: Store['log'], since: number): Promise<Revision[]> {
  const bearing = new Set<Revision>()
  let revision: Revision | undefined
  for await (const entry of log.read(since)) {
    if (entry.op === 'revision') revision = entry.revision
    // A retraction does not say the kind of what it withdraws; it may bear.
    else if (revision !== undefined && (entry.op === 'retract' || BEARING.has(entry.statement.kind)))
      bearing.add(revision)
  }
  return [...bearing]
}
