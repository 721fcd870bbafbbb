import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chromiumPath, drawn, openBrowser, visit } from './browser.ts'
import { type Running, startServer } from './server.ts'

describe.skipIf(chromiumPath === null)('The page under a path', () => {
  let server: Running
  let browser: Browser
  beforeAll(async () => {
    server = await startServer(undefined, { ENTENTE_PUBLIC_URL: 'https://relations.example.org/entente' })
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })

  it.each(['/entente', ''])('is whole, and its ways stay below it, at "%s"', async (path) => {
    const { page, complaints, close } = await visit(browser, `${server.address}${path}/?of=VNM&on=2025-12-31&lang=en`)
    await drawn(page)
    const ways = await page.$$eval('nav.sections a, .brand a', (links) =>
      links.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
    )
    expect(ways).toContain(`${path}/counts`)
    for (const way of ways) expect(way.startsWith(`${path}/`)).toBe(true)
    await page.click('nav.sections a[href*="/counts"]')
    await page.waitForSelector('#members')
    expect(new URL(page.url()).pathname).toBe(`${path}/counts`)
    expect(complaints).toEqual([])
    await close()
  })

  it.each(['/entente', ''])(
    'writes no address but the public one on paper and where one is copied, as read at "%s"',
    async (path) => {
      const { page, close } = await visit(
        browser,
        `${server.address}${path}/counts?of=VNM&definition=comprehensive-or-higher&on=2025-12-31&lang=en`,
      )
      await page.waitForFunction(() => document.querySelectorAll('.cite a.long').length > 1)
      const copied = await page.$$eval('.cite a.long', (links) => links.map((link) => link.textContent))
      expect(copied.map((address) => address?.split('/').slice(0, 5).join('/'))).toEqual([
        'https://relations.example.org/entente/answers',
        'https://relations.example.org/entente/counts',
      ])
      await page.emulateMedia({ media: 'print' })
      await page.waitForSelector('.on-paper')
      const paper = await page.textContent('.on-paper .long')
      expect(paper).toMatch(/^https:\/\/relations\.example\.org\/entente\/counts\?of=VNM&/)
      await close()
    },
  )

  it('has its name, the way home and a sentence before any script', async () => {
    const { page, close } = await visit(browser, `${server.address}/entente/?of=VNM&on=2025-12-31`, {
      javaScriptEnabled: false,
    })
    expect(await page.locator('h1').textContent()).toBe('Entente')
    expect(await page.locator('h1 a').getAttribute('href')).toBe('/entente/')
    expect(await page.locator('.network-shape').isVisible()).toBe(true)
    const sentence = page.locator('noscript')
    expect(await sentence.isVisible()).toBe(true)
    expect(await sentence.textContent()).toContain('Entente draws in the browser: it needs JavaScript.')
    await close()
  })
})
