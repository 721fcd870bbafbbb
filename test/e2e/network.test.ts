import { expect, it } from 'vitest'
import { drawing, drawn } from './browser.ts'
import { journeys } from './seen.ts'

journeys('The network of a day', ({ open }) => {
  it('is drawn with its number, asks no other host and keeps to the content security policy', async () => {
    const { page, complaints, close } = await open('/?of=VNM&on=2025-12-31')
    await drawn(page)
    expect(await page.textContent('.number')).toBe(
      '42 partners at comprehensive partnership or higher on 31 December 2025.',
    )
    const partners = await drawing(page)
    const on = (sign: string): number =>
      [...partners.values()].filter(({ classes }) => classes.split(' ').includes(sign)).length
    expect([on('rung'), on('special')]).toEqual([43, 3])
    expect(partners.get('EUE') ?? partners.get('eu')).toMatchObject({
      classes: expect.stringContaining('organization'),
    })
    expect(await page.title()).toBe('Viet Nam on 31 December 2025 · Entente')
    expect(complaints).toEqual([])
    const policy = (await page.request.get(page.url())).headers()['content-security-policy']
    expect(policy).toContain("default-src 'self'")
    await close()
  })

  it('puts the owner, the day and the language into the address, and shows the same again from there', async () => {
    const first = await open('/')
    await drawn(first.page)
    await first.page.waitForURL(/of=VNM&on=\d{4}-\d\d-\d\d&lang=en/)
    const address = `${new URL(first.page.url()).pathname}${new URL(first.page.url()).search}`
    const before = await drawing(first.page)
    const second = await open(address, { locale: 'vi-VN' })
    await drawn(second.page)
    expect(await drawing(second.page)).toEqual(before)
    expect(await second.page.textContent('.number')).toBe(await first.page.textContent('.number'))
    await first.close()
    await second.close()
  })

  it('moves only those who were upgraded, inwards along their own line, when the day changes by keys', async () => {
    const { page, complaints, close } = await open('/?of=VNM&on=2025-10-28')
    await drawn(page)
    const before = await drawing(page)
    await page.focus('.slider')
    await page.keyboard.press('ArrowRight')
    await page.waitForFunction(() => document.querySelector('.number time')?.getAttribute('datetime') === '2025-10-29')
    await page.waitForTimeout(400)
    const after = await drawing(page)
    const moved = [...after].filter(([id, { distance }]) => Math.abs(distance - (before.get(id)?.distance ?? 0)) > 0.01)
    expect(moved.map(([id]) => id)).toEqual(['GBR'])
    expect(after.get('GBR')!.distance).toBeLessThan(before.get('GBR')!.distance)
    for (const [id, { angle }] of after) expect(angle).toBeCloseTo(before.get(id)!.angle, 5)
    expect(await page.textContent('.time-said p')).toBe(
      'United Kingdom rose from strategic partnership to comprehensive strategic partnership (29 October 2025).',
    )
    expect(complaints).toEqual([])
    await close()
  })

  it('follows a drag through time, and the address follows when it rests', async () => {
    const { page, complaints, close } = await open('/?of=VNM&on=2025-12-31')
    await drawn(page)
    const angles = new Map([...(await drawing(page))].map(([id, { angle }]) => [id, angle]))
    const box = (await page.locator('.strip').boundingBox())!
    const x = (share: number): number => box.x + share * box.width
    await page.mouse.move(x(0.98), box.y + 20)
    await page.mouse.down()
    for (let share = 0.98; share > 0.5; share -= 0.02) await page.mouse.move(x(share), box.y + 20)
    await page.mouse.up()
    await page.waitForFunction(
      () => Number(/\d+/.exec(document.querySelector('.number')?.textContent ?? '99')?.[0]) < 10,
    )
    await page.waitForURL((url) => (url.searchParams.get('on') ?? '9') < '2004')
    const shown = await page.getAttribute('.number time', 'datetime')
    expect(shown).toBe(new URL(page.url()).searchParams.get('on'))
    for (const [id, { angle }] of await drawing(page)) expect(angle).toBeCloseTo(angles.get(id)!, 5)
    expect(complaints).toEqual([])
    await close()
  })

  it('steps from change to change, by buttons and by brackets', async () => {
    const { page, close } = await open('/?of=VNM&on=2025-10-25')
    await drawn(page)
    await page.click('button[aria-label="Next change"]')
    await page.waitForFunction(() => document.querySelector('.number time')?.getAttribute('datetime') === '2025-10-29')
    await page.keyboard.press('[')
    await page.waitForFunction(() => document.querySelector('.number time')?.getAttribute('datetime') === '2025-10-23')
    await page.keyboard.press(']')
    await page.waitForFunction(() => document.querySelector('.number time')?.getAttribute('datetime') === '2025-10-29')
    await close()
  })

  it('plays from change to change, and does not where the reader wants less motion', async () => {
    const { page, close } = await open('/?of=VNM&on=2025-10-25')
    await drawn(page)
    await page.click('button[aria-label="Play the changes"]')
    await page.waitForFunction(() => document.querySelector('.number time')?.getAttribute('datetime') === '2025-10-29')
    await page.click('button[aria-label="Pause"]')
    await close()
    const still = await open('/?of=VNM&on=2025-10-25', { reducedMotion: 'reduce' })
    await drawn(still.page)
    await still.page.waitForSelector('button[aria-label="Next change"]')
    expect(await still.page.locator('button[aria-label="Play the changes"]').count()).toBe(0)
    await still.close()
  })

  it('shows only the levels that the legend leaves, and all of them again', async () => {
    const { page, complaints, close } = await open('/?of=VNM&on=2025-12-31')
    await drawn(page)
    const hidden = async (): Promise<number> =>
      [...(await drawing(page)).values()].filter(({ classes }) => classes.includes('filtered')).length
    await page.click('.legend button:has-text("Special Relationship")')
    await page.waitForURL(/levels=/)
    expect(await hidden()).toBe(3)
    expect(await page.getAttribute('.legend button:has-text("Special Relationship")', 'aria-pressed')).toBe('false')
    await page.reload()
    await drawn(page)
    expect(await hidden()).toBe(3)
    await page.click('button:has-text("Show all levels")')
    await page.waitForFunction(() => !location.search.includes('levels'))
    expect(await hidden()).toBe(0)
    expect(complaints).toEqual([])
    await close()
  })

  it('marks what is uncertain and what rests on one low source, and says the least there are and who may come to it', async () => {
    const { page, close } = await open('/?of=VNM&on=2026-05-01')
    await drawn(page)
    expect((await drawing(page)).get('SVK')?.classes).toMatch(/uncertain.*doubtful/)
    expect(await page.textContent('.number')).toBe(
      'At least 42 partners at comprehensive partnership or higher on 1 May 2026, and Slovakia if its one weak source is right; facts gone through to 31 December 2025.',
    )
    expect(await page.textContent('.legend')).toContain('≥ 42')
    await page.click('.count a:has-text("The last day gone through")')
    await page.waitForURL(/on=2025-12-31/)
    await page.waitForSelector('.count:has-text("This is the last day up to which the facts have been gone through.")')
    await page.goto(page.url().replace('2025-12-31', '2030-01-01'))
    await page.waitForSelector('.number:has-text("As things stand: at least 42 partners")')
    await close()
  })

  it('says a year by its two ends and what came between, and calls nobody in it undecided', async () => {
    const { page, close } = await open('/?of=VNM&on=2025&names&lang=en')
    await drawn(page)
    await page.waitForSelector('.number-span')
    expect(await page.textContent('.number')).toBe(
      '42 partners at comprehensive partnership or higher at the end of 2025.',
    )
    expect(await page.textContent('.number-span')).toBe('32 on 1 January, 42 on 31 December 2025: 10 came in, 6 rose.')
    expect([...(await drawing(page)).values()].some(({ classes }) => classes.includes('uncertain'))).toBe(false)
    await page.waitForSelector('.members')
    const panel = (await page.textContent('.panel'))!
    expect(panel).toContain('Came in: 10Algeria, Azerbaijan, Belarus, Bulgaria, Czechia')
    expect(panel).not.toMatch(/Not certain/)
    const { page: vi, close: closeVi } = await open('/?of=VNM&on=2025&lang=vi')
    await vi.waitForSelector('.number-span')
    expect(await vi.textContent('.number-span')).toContain('32 vào ngày 1 tháng 1, 42 vào ngày 31 tháng 12 năm 2025')
    await closeVi()
    await close()
  })

  it('opens on the last day up to which the facts have been gone through, with the way to today beside it', async () => {
    const { page, close } = await open('/')
    await page.waitForURL(/on=2025-12-31/)
    await page.click('.count a:has-text("As things stand today")')
    await page.waitForURL((url) => (url.searchParams.get('on') ?? '') > '2026-11-01')
    await close()
  })

  it('never lays a name over another or cuts one off, wide or narrow, in either language', async () => {
    for (const [width, height, language] of [
      [1440, 900, 'en'],
      [1440, 900, 'vi'],
      [1024, 768, 'en'],
      [390, 844, 'vi'],
    ] as const) {
      const { page, close } = await open(`/?of=VNM&on=2025-12-31&lang=${language}`, { viewport: { width, height } })
      await drawn(page)
      const overlaps = await page.evaluate(() => {
        const boxes = [...document.querySelectorAll('.name text')].map((text) => ({
          name: text.textContent,
          box: text.getBoundingClientRect(),
        }))
        const plate = document.querySelector('.plate')?.getBoundingClientRect()
        const out = boxes.filter(
          ({ box }) =>
            plate === undefined ||
            box.left < plate.left - 1 ||
            box.right > plate.right + 1 ||
            box.top < plate.top - 3 ||
            box.bottom > plate.bottom + 3,
        )
        const over = boxes.flatMap((a, i) =>
          // Lines of text may touch: their boxes are taller than their letters.
          boxes
            .slice(i + 1)
            .filter(
              ({ box: b }) =>
                a.box.left < b.right && b.left < a.box.right && a.box.top + 3 < b.bottom && b.top + 3 < a.box.bottom,
            )
            .map((b) => `${a.name} / ${b.name}`),
        )
        return { names: boxes.length, over, out: out.map(({ name }) => name) }
      })
      expect(overlaps, `${width} ${language}`).toMatchObject({ over: [], out: [] })
      expect(overlaps.names).toBeGreaterThan(width > 1000 ? 45 : 20)
      await close()
    }
  })
})
