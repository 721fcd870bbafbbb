import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { drawing, drawn } from './browser.ts'
import { journeys } from './seen.ts'

/** What is asked from now on: of the API the question by its name, of anything else its path. */
function asked(page: Page): string[] {
  const list: string[] = []
  page.on('request', (request) => {
    const query = (request.postDataJSON() as { query?: string } | null)?.query
    list.push(query === undefined ? new URL(request.url()).pathname : (/query\s+(\w+)/.exec(query)?.[1] ?? query))
  })
  return list
}

journeys('The strip of time, dragged', ({ open }) => {
  it.each([
    ['the network', ''],
    ['the table', '&view=table'],
    ['the names behind the number', '&names'],
    ['one partner', '&with=AUS'],
    ['a group', '&within=g20'],
  ])('asks nothing while a pointer has the day, and what the day needs once it is let go: %s', async (_what, part) => {
    const { page, complaints, close } = await open(`/?of=VNM&on=2025-12-31&lang=en${part}`)
    await page.waitForSelector('.number a')
    if (part !== '&view=table') await drawn(page)
    await page.waitForLoadState('networkidle')
    const requests = asked(page)
    const strip = (await page.locator('.strip').boundingBox())!
    const x = (share: number): number => strip.x + share * strip.width
    const y = strip.y + strip.height / 2
    const read = () =>
      page.evaluate(() => ({
        day: document.querySelector('.number time')?.getAttribute('datetime') ?? '',
        number: Number(/\b\d+/.exec(document.querySelector('.number strong')?.textContent ?? '')?.[0]),
      }))
    const before = await read()
    await page.mouse.move(x(0.98), y)
    await page.mouse.down()
    const seen: Awaited<ReturnType<typeof read>>[] = []
    for (let share = 0.98; share > 0.6; share -= 0.005) {
      await page.mouse.move(x(share), y)
      seen.push(await read())
    }
    // Held still for longer than a drag rests: whoever looks at a day with the handle in hand has not chosen it yet.
    await page.waitForTimeout(700)
    const held = await read()
    expect(requests).toEqual([])
    // The day and its number go along meanwhile, and so does the picture.
    expect(new Set(seen.map(({ day }) => day)).size).toBeGreaterThan(50)
    expect(held.day < '2008').toBe(true)
    expect(held.number).toBeLessThan(before.number)
    if (part === '') {
      const placed = await drawing(page)
      expect(placed.get('GBR')?.classes).toContain('none')
      expect(placed.get('RUS')?.classes).toContain('rung')
    }
    const first = page.waitForRequest('**/graphql')
    await page.mouse.up()
    await first
    await page.waitForURL((url) => url.searchParams.get('on') === held.day)
    await page.waitForTimeout(500)
    expect(requests.length, requests.join(', ')).toBeLessThanOrEqual(4)
    expect(requests).toEqual([...new Set(requests)])
    expect(await read()).toEqual(held)
    expect(complaints).toEqual([])
    await close()
  })
})
