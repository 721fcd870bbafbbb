import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { drawn } from './browser.ts'
import { journeys } from './seen.ts'

/** Where the focus is, and whether it can be seen there: on the screen, with a ring or, in a list that is walked, on what it names. */
const focus = (page: Page): Promise<{ readonly at: string; readonly seen: boolean }> =>
  page.evaluate(() => {
    const element = document.activeElement
    if (element === null || element === document.body) return { at: 'nowhere', seen: false }
    const { outlineStyle, boxShadow } = getComputedStyle(element)
    const box = element.getBoundingClientRect()
    const onScreen = box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth
    const name = element.getAttribute('aria-label') ?? element.textContent ?? ''
    return {
      at: `${element.tagName.toLowerCase()} ${name.trim().slice(0, 40)}`,
      // A heading that takes the focus of a panel is where the reading goes on; the ring is for what can be acted on.
      seen: onScreen && (outlineStyle !== 'none' || boxShadow !== 'none' || element.getAttribute('tabindex') === '-1'),
    }
  })

/** Goes on with Tab until the focus is where `where` says, and looks at each stop on the way. */
async function tabTo(page: Page, where: string, most = 60): Promise<void> {
  for (let i = 0; i < most; i += 1) {
    if (await page.evaluate((selector) => document.activeElement?.matches(selector) ?? false, where)) return
    await page.keyboard.press('Tab')
    const { at, seen } = await focus(page)
    // Past the last stop the focus is the browser’s own for one step.
    if (at !== 'nowhere') expect({ at, seen }, where).toEqual({ at, seen: true })
  }
  throw new Error(`Tab never came to ${where}`)
}

journeys('With the keyboard alone', ({ open }) => {
  it('a reader passes over the header, searches, opens a partner, closes it, changes the day and reads the table, and sees where the focus is', async () => {
    const { page, complaints, close } = await open('/?of=VNM&on=2025-12-31&lang=en')
    await drawn(page)
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip')
    expect((await focus(page)).seen).toBe(true)

    await tabTo(page, '.search input')
    await page.keyboard.type('laos')
    await page.waitForSelector('.search-found [role=option]')
    await page.keyboard.press('Enter')
    await page.waitForSelector('.step')
    expect(await focus(page)).toEqual({ at: 'h2 Laos', seen: true })

    // Its close button is the next stop, and gives the focus back to where it came from.
    await page.keyboard.press('Tab')
    expect((await focus(page)).at).toBe('button Close')
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => !location.search.includes('with='))
    await page.waitForFunction(() => document.activeElement !== document.body)
    expect(await page.evaluate(() => document.activeElement?.matches('.search input'))).toBe(true)

    await tabTo(page, '.level-toggle')
    await page.keyboard.press('Space')
    await page.waitForURL(/levels=/)
    expect((await focus(page)).seen).toBe(true)
    await page.keyboard.press('Space')
    await page.waitForURL((url) => !url.searchParams.has('levels'))

    await tabTo(page, '.slider', 150)
    await page.keyboard.press('ArrowLeft')
    await page.waitForURL(/on=2025-12-30/)
    expect(await focus(page)).toEqual({ at: 'input Day', seen: true })

    await page.keyboard.press('2')
    await page.waitForSelector('.table tbody tr')
    expect((await focus(page)).at).toBe('input Day')
    await page.keyboard.press('n')
    await page.waitForSelector('.members')
    expect((await focus(page)).at).toBe('h2 The names behind the number')
    await page.keyboard.press('Escape')
    await page.waitForFunction(() => !location.search.includes('names'))
    await page.waitForFunction(() => document.activeElement !== document.body)
    expect(await focus(page)).toEqual({ at: 'input Day', seen: true })
    expect(complaints).toEqual([])
    await close()
  })
})
