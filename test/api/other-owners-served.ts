import { afterAll, beforeAll, expect } from 'vitest'
import { recordOtherOwners } from '../fixtures/other-owners/other-owners.ts'
import { type Api, openSeededApi } from './api.ts'
import { listening } from './listening.ts'

/** The seed with two owners more, asked through the API and over HTTP; opened before the tests of a file and closed after them. */
export function otherOwnersServed() {
  let api: Api
  let server: Awaited<ReturnType<typeof listening>>
  beforeAll(async () => {
    api = await openSeededApi()
    await recordOtherOwners(api.store.log)
    server = await listening(api.store)
  }, 60_000)
  afterAll(async () => {
    await server.stop()
    await api.close()
  })
  return {
    /** What is answered, without an error. */
    ask: async (query: string) => {
      const { data, errors } = await api.ask(query)
      expect(errors).toBeUndefined()
      return data
    },
    textOf: async (path: string): Promise<string> => (await fetch(`${server.url}${path}`)).text(),
  }
}
