import { expect, it } from 'vitest'
import { drawing, drawn } from './browser.ts'
import { faults } from './faults.ts'
import { journeys } from './seen.ts'

const VIEWS = ['', '&with=GBR', '&names', '&view=table'] as const

journeys('Every reader', ({ open }) => {
  it.each([
    ['light', 'en'],
    ['dark', 'vi'],
  ] as const)('can use the page in %s colours in %s: axe finds nothing', async (theme, language) => {
    for (const view of VIEWS) {
      const { page, close } = await open(`/?of=VNM&on=2026-05-01${view}&lang=${language}&theme=${theme}`)
      if (view === '&view=table') await page.waitForSelector('.table tbody tr')
      else await drawn(page)
      if (view !== '')
        await page.waitForSelector(view === '&with=GBR' ? '.step' : view === '&names' ? '.members' : '.sentences li')
      else await page.waitForSelector('.transitions')
      expect(await faults(page), view).toEqual([])
      await close()
    }
  })

  it('reads Vietnamese names and words', async () => {
    const { page, complaints, close } = await open('/?of=VNM&on=2025-12-31')
    await drawn(page)
    await page.click('button[lang=vi]')
    await page.waitForFunction(() => document.querySelector('.number')?.textContent?.startsWith('42 đối tác'))
    expect(await page.getAttribute('html', 'lang')).toBe('vi')
    const names = await page.locator('.name text').allTextContents()
    expect(names).toEqual(expect.arrayContaining(['Ấn Độ', 'Thụy Sĩ', 'Pháp']))
    expect(complaints).toEqual([])
    await close()
  })

  it('follows the browser’s language and the system’s colours until told otherwise', async () => {
    const { page, close } = await open('/', { locale: 'vi-VN', colorScheme: 'dark' })
    await drawn(page)
    expect(await page.getAttribute('html', 'data-theme')).toBe('dark')
    expect(await page.textContent('.number')).toContain('đối tác')
    await page.click('.personal .quiet')
    await page.waitForURL(/theme=light/)
    expect(await page.getAttribute('html', 'data-theme')).toBe('light')
    await close()
  })

  it('walks the network, opens a partner, and comes back, by keyboard alone', async () => {
    const { page, complaints, close } = await open('/?of=VNM&on=2025-12-31')
    await drawn(page)
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip')
    await page.keyboard.press('Enter')
    for (let i = 0; i < 4 && (await page.evaluate(() => document.activeElement?.className)) !== 'walk'; i += 1)
      await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('walk')
    const active = (): Promise<string> =>
      page.evaluate(() => {
        const id = document.activeElement?.getAttribute('aria-activedescendant')
        return (id ? document.getElementById(id)?.textContent : null) ?? ''
      })
    const first = await active()
    expect(first).not.toBe('')
    await page.keyboard.press('ArrowRight')
    expect(await active()).not.toBe(first)
    await page.keyboard.press('Home')
    expect(await active()).toBe(first)
    await page.keyboard.press('Enter')
    await page.waitForSelector('.step')
    await page.keyboard.press('Escape')
    await page.waitForFunction(() => !location.search.includes('with='))
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('walk')
    await page.keyboard.press('?')
    await page.waitForSelector('dialog[open]')
    await page.keyboard.press('Escape')
    await page.waitForSelector('dialog', { state: 'detached' })
    await page.keyboard.press('2')
    await page.waitForSelector('.table tbody tr')
    await page.keyboard.press('1')
    await page.waitForSelector('.plate')
    expect(complaints).toEqual([])
    await close()
  })

  it('can use it on a small screen', async () => {
    const { page, complaints, close } = await open('/?of=VNM&on=2025-12-31', {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    })
    await drawn(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    const { angle, distance } = (await drawing(page)).get('RUS')!
    await page.locator('.plate').scrollIntoViewIfNeeded()
    const box = (await page.locator('.plate').boundingBox())!
    await page.touchscreen.tap(
      box.x + box.width / 2 + Math.cos(angle) * distance,
      box.y + box.height / 2 + Math.sin(angle) * distance,
    )
    await page.waitForSelector('.step')
    expect(
      await page.locator('.aside').evaluate((panel) => panel.getBoundingClientRect().bottom <= innerHeight + 1),
    ).toBe(true)
    await page.click('.panel button[aria-label="Close"]')
    await page.waitForFunction(() => !location.search.includes('with='))
    expect(await faults(page)).toEqual([])
    expect(complaints).toEqual([])
    await close()
  })

  it('may ask in GraphiQL, which opens with a question for each of the three', async () => {
    const { page, complaints, close } = await open('/graphiql')
    // Before its editors are there GraphiQL has nothing to put a question into.
    await page.waitForFunction(() => document.querySelectorAll('.CodeMirror').length >= 4)
    expect(await page.locator('.graphiql-tab-button').allTextContents()).toEqual([
      'NetworkOnADay',
      'HistoryOfARelation',
      'CountWithNames',
      'CountThroughTime',
    ])
    for (const [tab, answer] of [
      ['NetworkOnADay', '"exactly": 14'],
      ['CountWithNames', '"value": 42'],
      ['HistoryOfARelation', '"ENTRY"'],
      ['CountThroughTime', '"0000-01-01"'],
    ] as const) {
      await page.click(`.graphiql-tab-button:has-text("${tab}")`)
      // GraphiQL reads the name of the operation a moment after the tab has changed.
      await page.waitForTimeout(700)
      await page.click('.graphiql-execute-button')
      await page.waitForFunction(
        (text) => document.querySelector('.result-window')?.textContent?.includes(text),
        answer,
      )
    }
    expect(complaints).toEqual([])
    await close()
  })
})
