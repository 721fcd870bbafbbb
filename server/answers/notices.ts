import type { Revision } from '../../schema/revision.ts'
import { AskError } from '../errors.ts'
import type { AllAsks } from '../queries/asks.ts'
import type { StatementLog } from '../store/statement-log.ts'
import { UNMETERED } from '../work/meter.ts'
import { watchedBy } from './bearing.ts'
import { type Change, changesBetween } from './changes.ts'
import type { Cited } from './citable.ts'
import { askOrRefusal, difference, type Frozen } from './freeze.ts'

/** A revision after which a frozen answer was another than before it, with the statements that made the difference. */
export interface Notice {
  readonly revision: Revision
  readonly answer: Cited
  readonly changes: readonly Omit<Change, 'revisions'>[]
  /** Whether the change may be an earlier revision's: what came before this one was not asked for one by one. */
  readonly atLatest: boolean
  /** Why the question cannot be asked from this revision on, where what it names was withdrawn by it. */
  readonly unaskable: AskError | null
}

/** The part of a budget that asking again may take; the rest is for what follows, such as the sentences of a feed. */
const SHARE = 0.6

/**
 * The revisions since an answer was given that changed it, newest first; a revision that does not change the answer makes no notice. The question is
 * asked again only at revisions that touched something that the answer rests on, from the newest back for as long as the budget of the asker lets it: where there have been
 * more, what they changed together is one notice, of the last of them.
 */
export async function noticesOf(
  frozen: Frozen,
  { graph, log }: { readonly graph: AllAsks; readonly log: Pick<StatementLog, 'touching'> },
): Promise<Notice[]> {
  const later: (readonly [Revision, Cited | AskError])[] = []
  const { meter = UNMETERED } = graph
  let isWhole = true
  for (const revision of (await bearingRevisions(log, frozen)).reverse()) {
    if (later.length > 1 && meter.spent > meter.most * SHARE) {
      isWhole = false
      break
    }
    const known = { revision: revision.number, knownAt: revision.recordedAt }
    later.unshift([revision, await askOrRefusal(graph, frozen.asGiven, known)])
  }
  const notices: Notice[] = []
  let answer = frozen.asGiven
  for (const [i, [revision, next]] of later.entries()) {
    const atLatest = !isWhole && i === 0
    if (next instanceof AskError) {
      notices.unshift({ revision, answer, changes: [], unaskable: next, atLatest })
      continue
    }
    if (difference(answer, next, frozen.edition) === 'said') {
      notices.unshift({
        revision,
        answer: next,
        changes: changesBetween(answer, next, frozen.edition),
        unaskable: null,
        atLatest,
      })
    }
    answer = next
  }
  return notices
}

/**
 * The revisions since an answer was given that touched what it rests on, then or now. What a revision in between stated and a later one withdrew is in
 * neither; the first of them was found by what it refers to, and then whatever refers to it is watched as well, until nothing more is found.
 */
async function bearingRevisions(log: Pick<StatementLog, 'touching'>, { asGiven, now }: Frozen): Promise<Revision[]> {
  const answers = asGiven === now ? [asGiven] : [asGiven, now]
  const since = asGiven.known.revision
  const more: string[] = []
  for (;;) {
    const watched = watchedBy(answers, more)
    const touches = await log.touching({ since, ...watched })
    const known = new Set(watched.ids)
    const found = touches.flatMap(({ ids }) => ids).filter((id) => !known.has(id))
    if (found.length === 0) return touches.map(({ revision }) => revision)
    more.push(...new Set(found))
  }
}
