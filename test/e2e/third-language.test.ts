import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ThirdLanguage, withThirdLanguage } from '../words/third-language.ts'
import { chromiumPath, openBrowser, visit } from './browser.ts'

// The page in a language that was added by one file of messages and one line: English with accents, between ⟦ and ⟧.

let third: ThirdLanguage
let browser: Browser
let url: string
let stop: () => Promise<void>

describe.skipIf(chromiumPath === null)('a third language on the page', () => {
  beforeAll(async () => {
    third = withThirdLanguage()
    third.run('scripts/build-server.mjs')
    third.run('node_modules/vite/bin/vite.js', 'build', '--config', 'web/vite.config.ts', '--logLevel', 'error')
    ;({ url, stop } = await third.serve())
    browser = await openBrowser()
  }, 240_000)
  afterAll(async () => {
    await browser?.close()
    await stop?.()
    third?.remove()
  })

  it('needs no other change: the sources are typed with it as they are', () => {
    expect(third.run('node_modules/typescript/bin/tsc', '--noEmit', '-p', '.')).toBe('')
  }, 240_000)

  it.each([
    ['/?of=VNM&on=2025-10-29', '.number', '⟦40 ⟦pàrtñërs⟧⟧'],
    ['/?of=VNM&on=2025-10-29&view=table', 'thead', '⟦'],
    ['/counts?of=VNM&on=2025-10-29', '.big-number', '⟦'],
    ['/claims?of=VNM', 'main', 'Püblïshëd fïgürës'],
  ])('speaks at %s', async (path, where, said) => {
    const { page, complaints, close } = await visit(browser, `${url}${path}&lang=en-XA`)
    await page.waitForSelector(where)
    await page.waitForFunction(
      ([selector, text]) => document.querySelector(selector ?? '')?.textContent?.includes(text ?? ''),
      [where, said],
    )
    expect(await page.getAttribute('html', 'lang')).toBe('en-XA')
    expect(complaints).toEqual([])
    await close()
  })
})
