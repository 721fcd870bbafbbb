import { expect } from 'vitest'
import type { PartialDate } from '../../schema/time/partial-date.ts'
import type { Moment } from '../../server/queries/moment.ts'
import type { Graph } from '../../server/store/graph.ts'
import type { RevisionDigests, StatementLog } from '../../server/store/statement-log.ts'
import type { Store } from '../../server/store/store.ts'
import { digestsOfLines } from './digests-of-lines.ts'
import { ASKED, type History, LADDER } from './histories.ts'
import { NAMED_QUESTIONS, type NamedQuestion } from './named-questions.ts'
import { portQuestions } from './port-questions.ts'
import { referenceTouching, touchingQuestions } from './reference-touching.ts'
import { SettableClock, type StoresUnderTest } from './stores-under-test.ts'
import { exported, replay } from './written-log.ts'

const QUESTIONS = portQuestions(ASKED)

/** Writes a history, each revision at its own reading of the clock. */
export async function writeHistory(store: Store, clock: SettableClock, history: History): Promise<void> {
  for (const { clock: now, entries } of history.revisions) {
    clock.now = now
    await store.log.append({ by: 'an editor', why: `by ${entries.length} entries` }, entries)
  }
}

/** Holds that a graph answers every question of the port as another does, at some revisions. */
export async function compareGraphs(a: Graph, b: Graph, revisions: readonly number[]): Promise<void> {
  for (const revision of revisions) {
    await severalAtOnce(QUESTIONS, async ({ name, ask }) => {
      const [one, other] = await Promise.all([ask(a, revision), ask(b, revision)])
      expect(one, `${name} at revision ${revision}`).toEqual(other)
    })
  }
}

/** Holds that a log says what touched what as going through the history does. */
export async function compareTouching(log: StatementLog, { revisions }: History): Promise<void> {
  const entries = revisions.map((revision) => revision.entries)
  await severalAtOnce(touchingQuestions(entries.length, TARGETS), async (question) => {
    const touches = await log.touching(question)
    const told = touches.map(({ revision, ids }) => [revision.number, ...ids])
    expect(told, JSON.stringify(question)).toEqual(referenceTouching(entries, question))
  })
}

/** Of each sort of thing that statements refer to, one or two. */
const TARGETS = ['AAA', 'BBB', 'club', 'partnership/1', 'instrument/1', 'activity/1', LADDER, 'source/1', 'middle-up']

/** All revisions of a history, and the time before the first. */
export const allRevisions = ({ revisions }: History): number[] => [0, ...revisions.map((_, i) => i + 1)]

/** A store in another process answers several questions sooner at once than one by one. */
async function severalAtOnce<T>(items: readonly T[], each: (item: T) => Promise<void>): Promise<void> {
  for (let i = 0; i < items.length; i += 4) await Promise.all(items.slice(i, i + 4).map(each))
}

async function digestsOf({ log }: Store): Promise<RevisionDigests[]> {
  const digests: RevisionDigests[] = []
  for await (const one of log.digests(0)) digests.push(one)
  return digests
}

/** Holds that two logs say the same: entries, heads, pages, and what each instant around a revision resolves to. */
async function compareLogs(a: Store, b: Store): Promise<void> {
  const lines = await exported(a.log)
  expect(await exported(b.log)).toEqual(lines)
  const digests = digestsOfLines(lines)
  expect([await digestsOf(a), await digestsOf(b)]).toEqual([digests, digests])
  const head = await a.log.head()
  expect(await b.log.head()).toEqual(head)
  const upTo = head?.number ?? 0
  const { revisions } = await a.log.revisions({ upTo, limit: upTo })
  const instants = revisions.flatMap(({ recordedAt }) =>
    [-1, 0, 1].map((ms) => new Date(Date.parse(recordedAt) + ms).toISOString()),
  )
  expect(await b.log.resolve(instants)).toEqual(await a.log.resolve(instants))
  for (const [before, limit] of [
    [undefined, 2],
    [2, 1],
    [upTo, 100],
  ] as const) {
    for (const last of [1, upTo, upTo + 1]) {
      const page = { upTo: last, before, limit }
      expect(await b.log.revisions(page)).toEqual(await a.log.revisions(page))
    }
  }
}

async function compareAnswers(
  a: Store,
  b: Store,
  days: readonly PartialDate[],
  questions: readonly NamedQuestion[],
): Promise<void> {
  const head = await a.log.head()
  const { revisions } = await a.log.revisions({ upTo: head?.number ?? 0, limit: head?.number ?? 0 })
  for (const { number, recordedAt } of revisions) {
    for (const validAt of days) {
      const moment: Moment = { revision: number, knownAt: recordedAt, validAt }
      await severalAtOnce(questions, async ({ name, ask }) => {
        const [one, other] = await Promise.all([outcome(ask(a, moment)), outcome(ask(b, moment))])
        expect(one, `${name} on ${validAt} at revision ${number}`).toEqual(other)
      })
    }
  }
}

/** An answer or a refusal as a value: a refusal is compared too. */
const outcome = (answer: Promise<unknown>): Promise<unknown> =>
  answer.then(
    (value) => ({ value }),
    (error: Error) => ({ refused: error.name, message: error.message }),
  )

/**
 * Writes one history into a store of each kind and holds that they are the same: logs byte for byte, every question of the ports at
 * every revision, the named questions at every revision and day; and that each one's log, loaded into the other, stays what it is.
 */
export async function compareStores(
  one: StoresUnderTest,
  other: StoresUnderTest,
  history: History,
  questions: readonly NamedQuestion[] = NAMED_QUESTIONS,
): Promise<void> {
  const clock = new SettableClock()
  const a = await one.openEmpty({ clock: clock.read })
  let b = await other.openEmpty({ clock: clock.read })
  try {
    await writeHistory(a, clock, history)
    await writeHistory(b, clock, history)
    await compareLogs(a, b)
    await compareTouching(a.log, history)
    await compareTouching(b.log, history)
    await compareGraphs(a.graph, b.graph, allRevisions(history))
    await compareAnswers(a, b, history.days, questions)
    await b.close()
    b = await other.openEmpty({ clock: clock.read })
    await replay(a.log.read(0), b.log)
    await compareLogs(a, b)
    // The same entries came in by the same door: two revisions are enough to see that they did.
    const head = history.revisions.length
    await compareGraphs(a.graph, b.graph, [Math.ceil(head / 2), head])
  } finally {
    await a.close()
    await b.close()
  }
}
