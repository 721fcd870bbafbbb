import { existsSync } from 'node:fs'
import type { Browser, BrowserContextOptions, ConsoleMessage, Page } from 'playwright-core'
import { chromium } from 'playwright-core'

const PLACES = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Where this machine has Chromium; null where it has none. `CHROMIUM` names another place. */
export const chromiumPath: string | null = PLACES.find((path) => path !== undefined && existsSync(path)) ?? null

if (chromiumPath === null) {
  const sentence =
    'There is no Chromium here: install the package chromium, or name one in CHROMIUM, to try the page in a browser.'
  // Where every check must run, a missing browser is a failure.
  if (process.env.CI) throw new Error(sentence)
  console.warn(`${sentence} The journeys are skipped.`)
}

/** Opens the browser. Nothing of it asks other hosts by itself. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: chromiumPath ?? '',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  })

/** A page that remembers what no reader should ever cause: requests to other hosts, errors, and violations of the content security policy. */
export interface Visit {
  readonly page: Page
  readonly complaints: string[]
  close(): Promise<void>
}

/** Opens an address in a browser of its own, with nothing remembered from before. */
export async function visit(browser: Browser, address: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    colorScheme: 'light',
    ...options,
  })
  const page = await context.newPage()
  page.setDefaultTimeout(10_000)
  const complaints: string[] = []
  const { origin } = new URL(address)
  page.on('request', (request) => {
    if (!request.url().startsWith(origin) && !request.url().startsWith('data:'))
      complaints.push(`asked another host: ${request.url()}`)
  })
  page.on('console', (message: ConsoleMessage) => {
    if (message.type() === 'error' || message.type() === 'warning')
      complaints.push(`${message.type()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`))
  await page.goto(address)
  return { page, complaints, close: () => context.close() }
}

/** Waits until Cytoscape has drawn the network and the number stands beside it. */
export async function drawn(page: Page): Promise<void> {
  await page.waitForSelector('.number a')
  await page.waitForFunction(() => {
    const container = document.querySelector('.plate-canvas') as {
      _cyreg?: { cy?: { nodes(): { length: number } } }
    } | null
    return (container?._cyreg?.cy?.nodes().length ?? 0) > 1
  })
}

/** Where a partner is drawn, seen from the owner: its direction in radians, its distance in pixels, and its classes. */
export interface Drawn {
  readonly angle: number
  readonly distance: number
  readonly classes: string
}

/** Where Cytoscape draws every partner now. */
export async function drawing(page: Page): Promise<ReadonlyMap<string, Drawn>> {
  const entries = await page.evaluate(() => {
    interface Node {
      id(): string
      position(): { x: number; y: number }
      classes(): string[]
    }
    const container = document.querySelector('.plate-canvas') as unknown as {
      _cyreg: { cy: { nodes(selector: string): Node[] & { map<T>(f: (node: Node) => T): T[] } } }
    }
    const { cy } = container._cyreg
    const [owner] = cy.nodes('.owner').map((node) => node.position())
    const middle = owner ?? { x: 0, y: 0 }
    return cy.nodes('[kind = "partner"]').map((node) => {
      const { x, y } = node.position()
      return [
        node.id(),
        {
          angle: Math.atan2(y - middle.y, x - middle.x),
          distance: Math.hypot(x - middle.x, y - middle.y),
          classes: node.classes().join(' '),
        },
      ] as const
    })
  })
  return new Map(entries)
}
