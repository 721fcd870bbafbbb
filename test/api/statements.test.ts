import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Api, openSeededApi } from './api.ts'
import { BUDGETS } from './budgets.ts'

let api: Api
beforeAll(async () => {
  api = await openSeededApi()
})
afterAll(() => api.close())

describe('statements to the embedded store for one request', () => {
  it.each(BUDGETS)(
    '$name: at most one look-up of the head, then one for each root field',
    async ({ query, rootFields }) => {
      const before = api.store.statementsSent()
      const { errors } = await api.ask(query)
      expect(errors).toBeUndefined()
      expect(api.store.statementsSent() - before).toBeLessThanOrEqual(1 + rootFields)
    },
  )
})
