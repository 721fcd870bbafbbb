import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Statement } from '../../schema/statement.ts'
import { partialDate } from '../../schema/time/partial-date.ts'
import { thaw } from '../../server/answers/freeze.ts'
import { noticesOf } from '../../server/answers/notices.ts'
import { requestContext } from '../../server/asking/request-context.ts'
import { UNMETERED } from '../../server/work/meter.ts'
import { type Api, openSeededApi } from '../api/api.ts'
import { counting } from '../api/counting.ts'

let api: Api
let counted: ReturnType<typeof counting>
let id: string

const append = (why: string, ...statements: Statement[]) =>
  api.store.log.append(
    { by: 'a test', why },
    statements.map((statement) => ({ op: 'assert', statement }) as const),
  )

const notices = async () => {
  const { graph, known, revision } = requestContext(counted.store, () => new Date(), UNMETERED)
  const frozen = await thaw(id, { graph, known, revision })
  return noticesOf(frozen, { graph, log: counted.store.log })
}

const held = async (kind: 'designation' | 'partnership' | 'membership', of: (statement: Statement) => boolean) => {
  const facts = await api.store.graph.network({ of: 'VNM', within: 'g20', revision: await headNumber() })
  return facts[kind]?.find(of) as Statement
}

const headNumber = async (): Promise<number> => (await api.store.log.head())?.number ?? 0

beforeAll(async () => {
  api = await openSeededApi()
  counted = counting(api.store)
  const { data } = await api.ask(
    '{ partnerCount(of: "VNM", definition: "comprehensive-or-higher", validAt: "2025-12-31", within: "g20") { permalink } }',
  )
  id = data.partnerCount.permalink.replace('/answers/', '')
})
afterAll(() => api.close())

describe('the feed of an answer', () => {
  it('asks at most three questions after revisions that did not touch it, and reads no log', async () => {
    await append('A group that nobody asked about', {
      ...(await groupLike()),
      id: 'a-club-of-a-test',
    } as Statement)
    counted.asked()
    expect(await notices()).toEqual([])
    const { lookUps, questions, touched, others } = counted.asked()
    expect([lookUps, others]).toEqual([1, []])
    expect(questions + touched).toBeLessThanOrEqual(3)
  })

  it('announces what changed it: a membership that ended, and a designation of a partnership that was added first', async () => {
    const korea = (await held(
      'membership',
      (statement) => statement.kind === 'membership' && statement.group === 'g20' && statement.member === 'KOR',
    )) as Extract<Statement, { kind: 'membership' }>
    await append('A member leaves', { ...korea, to: partialDate('2020-01-01') })
    const [notice, ...more] = await notices()
    expect(more).toEqual([])
    expect(notice?.revision.reason).toBe('A member leaves')
    expect(notice?.changes.map((change) => [change.id, change.actor])).toEqual([[korea.id, 'KOR']])
  })

  it('misses nothing that came by way of what is neither in the answer then nor now', async () => {
    const japan = (await held(
      'designation',
      (statement) => statement.kind === 'designation' && statement.partnership === 'VNM-JPN',
    )) as Extract<Statement, { kind: 'designation' }>
    const partnership = (await held('partnership', ({ id }) => id === 'VNM-JPN')) as Extract<
      Statement,
      { kind: 'partnership' }
    >
    const added = { ...partnership, id: 'VNM-SAU-of-a-test', partner: 'SAU' }
    await append('A relation is entered', added)
    await append('It is named', {
      ...japan,
      id: 'of-a-test',
      partnership: added.id,
      side: 'VNM',
      from: partialDate('2020-01-01'),
    })
    await api.store.log.append({ by: 'a test', why: 'Both are taken back' }, [
      { op: 'retract', id: 'of-a-test' },
      { op: 'retract', id: added.id },
    ])
    expect((await notices()).map(({ revision }) => revision.reason)).toEqual([
      'Both are taken back',
      'It is named',
      'A member leaves',
    ])
  })
})

async function groupLike(): Promise<Statement> {
  const { group } = await api.store.graph.actors({ ids: ['g20'], revision: await headNumber() })
  return group?.[0] as Statement
}
