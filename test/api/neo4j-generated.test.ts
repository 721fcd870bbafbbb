import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { loadSeed } from '../../seed/load.ts'
import { projectRoot } from '../../server/project-root.ts'
import type { Store } from '../../server/store/store.ts'
import { assert, fact, retract } from '../contract/statements.ts'
import { missions } from '../fixtures/missions/missions.ts'
import { describeOnNeo4j, openTestStore, wipeTestDatabase } from '../neo4j/test-database.ts'
import { openSeededApi } from './api.ts'
import { type GeneratedQuestion, generatedQuestions } from './generated-questions.ts'
import { listening } from './listening.ts'

const ASKED = 330
/** Another for each run, so that what was not asked today is asked tomorrow; what fails prints it. */
const SEED = Number(process.env.QUESTIONS_SEED ?? Date.now() % 2 ** 31)

/** The two servers' clocks are of the same day and never of the same instant: an answer that quotes the present one is not the same from both. */
const CLOCKS = ['2026-12-01T08:00:00.000Z', '2026-12-01T19:30:00.123Z'].map((instant) => () => new Date(instant))

/** What the seed has nothing of, after it: another owner, names that no index is fond of, a withdrawal. */
async function writeMore({ log, graph }: Store): Promise<void> {
  const at = (day: string) => ({ by: 'a test', why: 'what the seed lacks', recordedAt: `${day}T00:00:00.000Z` })
  await log.append(at('2026-11-28'), await missions())
  const name = (id: string, text: string) =>
    fact('name', {
      id,
      actor: 'JPN',
      language: 'ja',
      use: 'short',
      text,
      citations: [{ source: 'missions/guide', locator: 'p. 1' }],
    })
  const { partnership = [] } = await graph.network({ of: 'VNM', partner: 'JPN', revision: 3 })
  await log.append(at('2026-11-29'), [
    ...assert(name('odd/cjk', '日本'), name('odd/nul', 'a\u0000b'), name('odd/lucene', '+a -b (c OR "d") ~2 /e.*/')),
    ...retract(...partnership.map(({ id }) => id)),
  ])
}

describeOnNeo4j('questions that nobody thought of', () => {
  const closing: (() => Promise<unknown>)[] = []
  const urls: string[] = []
  const reported: unknown[] = []
  let instants: string[] = []

  beforeAll(async () => {
    await wipeTestDatabase()
    const neo4j = await openTestStore({ batchSize: 700 })
    await loadSeed(neo4j.log, { folder: join(projectRoot(), 'seed', 'log') })
    const embedded = await openSeededApi()
    closing.push(
      () => neo4j.close(),
      () => embedded.close(),
      wipeTestDatabase,
    )
    for (const [i, store] of [neo4j, embedded.store].entries()) {
      await writeMore(store)
      const { url, stop } = await listening(store, (error) => reported.push(error), CLOCKS[i])
      urls.push(url)
      closing.unshift(stop)
    }
    const { revisions } = await neo4j.log.revisions({ upTo: 9, limit: 9 })
    instants = revisions.map(({ recordedAt }) => recordedAt)
  }, 240_000)
  afterAll(async () => {
    for (const close of closing) await close()
  })

  /** Status and body of a question, as they come over the wire. */
  const answerOf = async (url: string, question: object): Promise<string> => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(question),
    })
    return `${response.status} ${await response.text()}`
  }

  it(`have the same answer from both stores, byte for byte: ${ASKED} of them`, async () => {
    const questions = fc.sample(
      generatedQuestions({
        owners: ['VNM', 'USA', 'JPN', 'RUS'],
        others: ['AUS', 'SUHH', 'eu', 'missions/guide', 'vnm'],
        groups: ['g20', 'asean', 'unsc-p5', 'eu'],
        definitions: ['comprehensive-or-higher', 'strategic-or-higher', 'comprehensive-strategic'],
        ladders: ['VNM/partnership', 'USA/missions'],
        instants,
      }),
      { numRuns: ASKED, seed: SEED },
    )
    let answered = 0
    const sameFrom = async (question: GeneratedQuestion, place: string): Promise<string> => {
      const [ours = '', theirs = ''] = await Promise.all(urls.map((url) => answerOf(url, question)))
      expect(ours, `${place} of QUESTIONS_SEED=${SEED}: ${JSON.stringify(question)}`).toBe(theirs)
      if (!ours.includes('"errors"')) answered++
      return ours
    }
    for (const [i, question] of questions.entries()) {
      const page = await sameFrom(question, `question ${i}`)
      const [, cursor] = /"endCursor":"([^"]+)","hasNextPage":true/.exec(page) ?? []
      if (cursor === undefined) continue
      await sameFrom(
        { ...question, variables: { ...question.variables, after: cursor } },
        `the page after question ${i}`,
      )
    }
    // Not only refusals were compared.
    expect(answered, `QUESTIONS_SEED=${SEED}`).toBeGreaterThan(ASKED / 3)
    expect(reported).toEqual([])
  }, 600_000)
})
