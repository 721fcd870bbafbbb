import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { createApi } from '../server/graphql/api.ts'
import { createHttpServer } from '../server/http/server.ts'
import { openStore } from '../server/store/open-store.ts'
import { nextName } from './next-name.ts'
import type { Measured } from './pairs.ts'
import { withSeededStore } from './seeded-store.ts'

const CHECKS = 10_000

/** How many of ten thousand answers, each asked for after a revision was written through another store on the same file, do not know that revision. There may be none. */
export function staleAnswers(): Promise<Measured> {
  return withSeededStore(async (writer, folder) => {
    const store = await openStore({ kind: 'embedded', folder })
    const clock = (): Date => new Date()
    const nothing = async (): Promise<never> => {
      throw new Error('only questions are asked')
    }
    const api = createApi({ store, clock, report: (_id, error) => console.error(error) })
    const server = createHttpServer({
      store,
      clock,
      api: async () => api,
      pages: nothing,
      answers: nothing,
      report: console.error,
    })
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`
    const body = JSON.stringify({ query: '{ revisions(first: 1) { totalCount } }' })
    const ask = async (): Promise<number> => {
      const response = await fetch(url, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body })
      const { data } = (await response.json()) as { data: { revisions: { totalCount: number } } }
      return data.revisions.totalCount
    }
    try {
      const already = await ask()
      let stale = 0
      for (let i = 1; i <= CHECKS; i++) {
        await writer.log.append({ by: 'bench', why: `no. ${i}` }, [nextName(i)])
        if ((await ask()) !== already + i) stale++
        // What was asked is known now, and is asked again in the same words.
        if ((await ask()) !== already + i) stale++
      }
      return {
        what: `stale answers in ${CHECKS} revisions of another process, of all that were asked`,
        ours: stale,
        ground: 2 * CHECKS,
        ratio: stale / (2 * CHECKS),
        goal: 0,
        unit: '',
      }
    } finally {
      server.closeAllConnections()
      server.close()
      await store.close()
    }
  })
}
