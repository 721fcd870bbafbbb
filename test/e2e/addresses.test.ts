import { expect, it } from 'vitest'
import { drawing, drawn } from './browser.ts'
import { journeys } from './seen.ts'

journeys('One question on every page', ({ open }) => {
  it('leads addresses in old names to those of today, with nothing lost', async () => {
    const { page, complaints, close } = await open(
      '/?of=VNM&on=2025-12-31&levels=none,strategic&count=strategic-or-higher&partner=GBR&lang=en#step-2010-09-08-entry',
    )
    await page.waitForSelector('.step')
    await drawn(page)
    await page.waitForURL(
      (url) =>
        url.search ===
        '?of=VNM&definition=strategic-or-higher&on=2025-12-31&levels=VNM/partnership/strategic,none&with=GBR&lang=en',
    )
    expect(new URL(page.url()).hash).toBe('#step-2010-09-08-entry')
    expect(await page.textContent('.number')).toContain('28 partners at strategic partnership or higher')
    const shown = [...(await drawing(page)).values()].filter(({ classes }) => !classes.includes('filtered'))
    expect(shown.every(({ classes }) => /rung|none/.test(classes))).toBe(true)
    expect(complaints).toEqual([])
    await close()
  })

  it('means the same on every page: owner, day, definition and group go along, and are called the same', async () => {
    const { page, close } = await open('/counts?of=VNM&definition=strategic-or-higher&on=2025-08-22&lang=en')
    await page.waitForSelector('.big-number')
    const number = await page.textContent('.big-number strong')
    await page.click('.sections a:has-text("Network")')
    await drawn(page)
    expect(await page.textContent('.number')).toMatch(
      new RegExp(`^${number} partners at strategic partnership or higher`),
    )
    expect(new URL(page.url()).search).toBe('?of=VNM&definition=strategic-or-higher&on=2025-08-22&lang=en')
    await page.goto(`${page.url()}&within=g20`)
    await drawn(page)
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('.asked .group-field input')?.value === 'G20',
    )
    // Everybody keeps a seat; seen are the members.
    const within = [...(await drawing(page)).values()].filter(
      ({ classes }) => /rung|special|sectoral/.test(classes) && !classes.includes('filtered'),
    )
    expect(within.length).toBeGreaterThan(10)
    expect(within.length).toBeLessThan(25)
    await page.fill('.asked .group-field input', '')
    await page.waitForFunction(() => !location.search.includes('within'))
    await close()
  })

  it('rests a row of the table on the words that hold on a day on which later ones only may', async () => {
    const { page, close } = await open('/?of=VNM&on=2017-01-15&view=table&lang=en')
    await page.waitForSelector('tr[data-rests-on]')
    const row = page.locator('.table tbody tr', { has: page.getByRole('link', { name: 'United States', exact: true }) })
    expect(await row.getAttribute('data-rests-on')).toBe('VNM-USA/VNM/2013-comprehensive')
    expect(await row.locator('.cell-formula').textContent()).not.toContain('nhanced')
    await close()
  })

  it('follows time without asking for the picture of each day', async () => {
    const { page, close } = await open('/?of=VNM&on=2025-10-28&lang=en')
    await drawn(page)
    await page.waitForSelector('.transitions')
    const before = (await drawing(page)).get('GBR')!.distance
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.postData() ?? ''))
    await page.focus('.slider')
    await page.keyboard.press('ArrowRight')
    await page.waitForFunction(() => document.querySelector('.number time')?.getAttribute('datetime') === '2025-10-29')
    await page.waitForTimeout(400)
    expect((await drawing(page)).get('GBR')!.distance).toBeLessThan(before)
    expect(asked.filter((text) => /links|nodes/.test(text))).toEqual([])
    await close()
  })
})
