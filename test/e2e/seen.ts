import type { Browser, BrowserContextOptions } from 'playwright-core'
import { afterAll, beforeAll, describe } from 'vitest'
import type { StatementLog } from '../../server/store/statement-log.ts'
import { chromiumPath, openBrowser, type Visit, visit } from './browser.ts'
import { type Running, startServer } from './server.ts'

/** What a journey has: the server, and a way to open one of its addresses in a fresh browser. */
export interface Seen {
  readonly server: () => Running
  readonly open: (path: string, options?: BrowserContextOptions) => Promise<Visit>
}

/**
 * Journeys through the page in a real browser, against a server of their own, which holds the seed and what `record` appends to it. Skipped where there is no
 * browser.
 */
export function journeys(
  name: string,
  tell: (seen: Seen) => void,
  record?: (log: StatementLog) => Promise<void>,
): void {
  describe.skipIf(chromiumPath === null)(name, () => {
    let server: Running
    let browser: Browser
    beforeAll(async () => {
      server = await startServer(record)
      browser = await openBrowser()
    })
    afterAll(async () => {
      await browser?.close()
      await server?.close()
    })
    tell({ server: () => server, open: (path, options) => visit(browser, `${server.address}${path}`, options) })
  })
}
