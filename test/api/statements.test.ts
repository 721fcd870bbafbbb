import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { schema } from '../../server/graphql/schema.ts'
import { type Api, apiOver, openSeededApi } from './api.ts'
import { BUDGETS, permalinkThatChanged, ROOT_BUDGETS } from './budgets.ts'
import { counting } from './counting.ts'

let api: Api
let asked: ReturnType<typeof counting>['asked']
let changed: string

beforeAll(async () => {
  const seeded = await openSeededApi()
  const counted = counting(seeded.store)
  asked = counted.asked
  api = apiOver(counted.store, seeded.close)
  changed = await permalinkThatChanged(api)
})
afterAll(() => api.close())

describe('what one request asks of the store', () => {
  it('has a budget for every field of the root', () => {
    expect(Object.keys(ROOT_BUDGETS).sort()).toEqual(Object.keys(schema.getQueryType()?.getFields() ?? {}).sort())
  })

  it.each(Object.entries(ROOT_BUDGETS))(
    '%s stays within its budget',
    async (field, { query, questions, derives = 0, touched = 0 }) => {
      asked()
      // Twice: what is executed as it is and what is compiled ask alike.
      for (let i = 0; i < 2; i++) {
        const { errors } = await api.ask(query, field === 'answer' ? { id: changed } : {})
        expect(errors).toBeUndefined()
        const seen = asked()
        expect(seen).toEqual({ lookUps: 1, questions: expect.any(Number), touched, others: [] })
        if (derives === 0 || i > 0) expect(seen.questions).toBe(questions)
        // Another case may have derived it before.
        else expect(seen.questions).toBeLessThanOrEqual(questions + derives)
      }
    },
  )

  it.each(BUDGETS)(
    '$name: at most one look-up of the head, then one question for each root field',
    async ({ query, rootFields, derives = 0 }) => {
      asked()
      expect((await api.ask(query)).errors).toBeUndefined()
      const { lookUps, questions, touched, others } = asked()
      expect([lookUps, touched, others]).toEqual([1, 0, []])
      expect(questions).toBeLessThanOrEqual(rootFields + derives)
    },
  )
})
