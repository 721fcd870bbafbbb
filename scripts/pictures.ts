import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { chromiumPath, drawn, openBrowser, visit } from '../test/e2e/browser.ts'
import { startServer } from '../test/e2e/server.ts'
import { type Pixels, palettePng } from './palette-png.ts'

/** One picture of the README: what is opened, how large, and what is done before it is taken. */
interface Picture {
  readonly name: string
  readonly path: string
  readonly width: number
  readonly height: number
  readonly options?: BrowserContextOptions
  readonly before?: (page: Page) => Promise<unknown>
}

const PICTURES: readonly Picture[] = [
  {
    name: 'network',
    path: '/?of=VNM&on=2025-12-31&with=GBR&lang=en',
    width: 1280,
    height: 800,
    before: (page) => page.waitForSelector('.step'),
  },
  {
    name: 'network-vi-dark',
    path: '/?of=VNM&on=2026-05-01&lang=vi&theme=dark',
    width: 1280,
    height: 800,
    before: (page) => page.waitForSelector('.transitions'),
  },
  {
    name: 'names',
    path: '/?of=VNM&on=2026-05-01&names&lang=en',
    width: 1280,
    height: 800,
    before: (page) => page.waitForSelector('.members'),
  },
  {
    name: 'table',
    path: '/?of=VNM&on=2025-12-31&view=table&sort=-since&lang=en',
    width: 1280,
    height: 800,
    before: (page) => page.waitForSelector('.sentences li'),
  },
  {
    name: 'counts',
    path: '/counts?of=VNM&on=2026-05-01&lang=en',
    width: 1280,
    height: 900,
    before: (page) => page.waitForSelector('.big-number'),
  },
  {
    name: 'narrow',
    path: '/?of=VNM&on=2025-12-31&lang=en',
    width: 390,
    height: 844,
    options: { isMobile: true, hasTouch: true },
  },
]

/** Makes the pictures of the README from the page as it is built now, with the seed: `npm run pictures`. */
async function main(): Promise<void> {
  if (chromiumPath === null) {
    console.error(
      'There is no Chromium here: install the package chromium, or name one in CHROMIUM, to make the pictures.',
    )
    process.exitCode = 1
    return
  }
  const folder = fileURLToPath(new URL('../docs/pictures/', import.meta.url))
  mkdirSync(folder, { recursive: true })
  const server = await startServer()
  const browser = await openBrowser()
  try {
    for (const picture of PICTURES) {
      await take(browser, server.address, picture, `${folder}${picture.name}.png`)
      console.log(`docs/pictures/${picture.name}.png`)
    }
  } finally {
    await browser.close()
    await server.close()
  }
}

async function take(browser: Browser, address: string, picture: Picture, path: string): Promise<void> {
  const { width, height } = picture
  // Nothing moves and nothing blinks, so that the same page makes the same picture.
  const { page, close } = await visit(browser, `${address}${picture.path}`, {
    viewport: { width, height },
    reducedMotion: 'reduce',
    ...picture.options,
  })
  if (picture.path.includes('view=table')) await page.waitForSelector('.table tbody tr')
  // The other pages draw no network: what they wait for is their own.
  else if (picture.path.startsWith('/?')) await drawn(page)
  await picture.before?.(page)
  await page.evaluate(() => (document.activeElement instanceof HTMLElement ? document.activeElement.blur() : undefined))
  await page.waitForTimeout(600)
  const whole = await page.screenshot({ scale: 'css', animations: 'disabled', caret: 'hide' })
  writeFileSync(path, palettePng(await pixelsOf(page, whole)))
  await close()
}

/** The pixels of a PNG, read by the browser that made it. */
async function pixelsOf(page: Page, png: Buffer): Promise<Pixels> {
  const { width, height, base64 } = await page.evaluate(async (text) => {
    const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    const canvas = new OffscreenCanvas(image.width, image.height)
    const context = canvas.getContext('2d')
    context?.drawImage(image, 0, 0)
    const data = context?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray()
    let binary = ''
    for (let at = 0; at < data.length; at += 32768) binary += String.fromCharCode(...data.subarray(at, at + 32768))
    return { width: image.width, height: image.height, base64: btoa(binary) }
  }, png.toString('base64'))
  return { width, height, data: Buffer.from(base64, 'base64') }
}

await main()
