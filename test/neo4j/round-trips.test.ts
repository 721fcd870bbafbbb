import { afterAll, beforeAll, expect, it } from 'vitest'
import { sharedHead } from '../../server/asking/shared-head.ts'
import type { Store } from '../../server/store/store.ts'
import { assert, source } from '../contract/statements.ts'
import { EVERY_KIND } from './every-kind.ts'
import { describeOnNeo4j, openTestStore, wipeTestDatabase } from './test-database.ts'

const editor = { by: 'an editor', why: 'a reason' }

describeOnNeo4j('what a request costs', () => {
  let store: Store
  let another: Store

  beforeAll(async () => {
    await wipeTestDatabase()
    store = await openTestStore()
    another = await openTestStore()
    await store.log.append(
      editor,
      EVERY_KIND.map((statement) => ({ op: 'assert', statement }) as const),
    )
  })
  afterAll(async () => {
    await store?.close()
    await another?.close()
  })

  const sent = async (ask: () => Promise<unknown>): Promise<number> => {
    const before = store.statementsSent()
    await ask()
    return store.statementsSent() - before
  }

  it('is one statement for each question of the port, whatever is given and whatever is found', async () => {
    const { graph, log } = store
    const revision = 1
    const questions: readonly (() => Promise<unknown>)[] = [
      () => graph.network({ of: 'VNM', revision }),
      () => graph.network({ of: 'VNM', partner: 'USA', within: 'asean', revision }),
      () => graph.network({ of: 'nobody', revision }),
      () => graph.actors({ ids: ['VNM', 'USA', 'nobody'], revision }),
      () => graph.searchActors({ text: 'v n', page: { first: 5 }, revision }),
      () => graph.countingDefinitions({ revision }),
      () => graph.countingDefinitions({ of: 'VNM', revision }),
      () => graph.attributionsPage({ page: { first: 1 }, revision }),
      () => graph.decisionsPage({ page: { first: 1 }, revision }),
      () => graph.contradicting({ claims: ['claim/1'], attributions: ['a'], decisions: [], revision }),
      () => graph.claimsPage({ page: { first: 1 }, revision }),
      () => graph.claimsPage({ about: 'VNM', page: { first: 50, after: 'a' }, revision }),
      () => graph.claim({ id: 'nothing', revision }),
      () =>
        log.touching({ since: 0, ids: ['VNM'], kinds: ['name'], about: [{ ref: 'partnership.owner', target: 'VNM' }] }),
      () => log.resolve(['2026-01-01T00:00:00.000Z', '2025-01-01T00:00:00.000Z']),
      () => log.head(),
      () => log.revisions({ upTo: 1, limit: 10 }),
    ]
    const counts: number[] = []
    for (const question of questions) counts.push(await sent(question))
    expect(counts).toEqual(questions.map(() => 1))
  })

  it('is one look-up of the head for all requests that come while another is under way', async () => {
    const head = sharedHead(store.log)
    // The first goes at once, and the others came after it was sent.
    expect(await sent(() => Promise.all(Array.from({ length: 16 }, () => head())))).toBe(2)
  })

  it('never sees less than was there when it came: each revision of another process, while look-ups never cease', async () => {
    const head = sharedHead(store.log)
    let going = true
    const busy = Promise.all(
      Array.from({ length: 4 }, async () => {
        while (going) await head()
      }),
    )
    for (let i = 0; i < 25; i++) {
      const { number } = await another.log.append(editor, assert(source(`written-${i}`)))
      expect((await head())?.number).toBe(number)
    }
    going = false
    await busy
  }, 60_000)
})
