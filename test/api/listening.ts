import type { AddressInfo } from 'node:net'
import { createApi } from '../../server/graphql/api.ts'
import { createAnswers } from '../../server/http/answers.ts'
import { createPages } from '../../server/http/pages.ts'
import { createHttpServer } from '../../server/http/server.ts'
import type { Store } from '../../server/store/store.ts'
import type { Budget } from '../../server/work/meter.ts'

/** The real HTTP server over a store, on a free port, with a page that has not been built. */
export async function listening(
  store: Store,
  report: (error: unknown) => void = () => {},
  clock: () => Date = () => new Date(),
  budget?: Partial<Budget>,
  publicUrl: string | null = null,
): Promise<{ url: string; stop: () => Promise<void> }> {
  const pages = createPages('/nowhere')
  const server = createHttpServer({
    store,
    clock,
    budget,
    publicUrl,
    api: async () => createApi({ store, clock, publicUrl, report: (_id, error) => report(error) }),
    pages: async () => pages,
    answers: async () => createAnswers(store, pages, clock, { budget, publicUrl }),
    report,
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    stop: () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}
