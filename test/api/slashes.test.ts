import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordOtherOwners } from '../fixtures/other-owners/other-owners.ts'
import { type Api, openSeededApi } from './api.ts'
import { listening } from './listening.ts'

let api: Api
let server: Awaited<ReturnType<typeof listening>>
let definition: string
beforeAll(async () => {
  api = await openSeededApi()
  await recordOtherOwners(api.store.log)
  server = await listening(api.store)
  const { data } = await api.ask('{ countingDefinitions(of: "CHN") { id } }')
  const found = data.countingDefinitions.find(({ id }: { id: string }) => id.includes('/'))
  definition = found.id.replace(/@.*/, '')
}, 60_000)
afterAll(async () => {
  await server.stop()
  await api.close()
})

describe('a definition with slashes in its id', () => {
  const asked = (written: string, ending = 'csv') =>
    fetch(`${server.url}/counts/CHN/${written}.${ending}?validAt=2025-06-30`)

  it('is counted by at an address that needs no escapes, and at one that has them', async () => {
    expect(definition).toMatch(/^CHN\/partnership\//)
    const [plain, escaped] = [await asked(definition), await asked(encodeURIComponent(definition))]
    expect([plain.status, escaped.status]).toEqual([200, 200])
    expect(await plain.text()).toBe(await escaped.text())
  })

  it.each(['csv', 'xlsx', 'zip'])(
    'gives its .%s a name that is one file’s everywhere, with owner and definition in it',
    async (ending) => {
      const name = /filename="([^"]+)"/.exec(
        (await asked(definition, ending)).headers.get('content-disposition') ?? '',
      )?.[1]
      expect(name).toMatch(/^[\w.~-]+$/)
      expect(name).toContain(definition.replaceAll('/', '-'))
    },
  )
})
