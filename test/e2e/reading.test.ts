import { expect, it } from 'vitest'
import { drawing, drawn } from './browser.ts'
import { journeys } from './seen.ts'

journeys('Reading on from the network', ({ open }) => {
  it('says a partner in a sentence on hover and opens its paper trail on click', async () => {
    const { page, complaints, close } = await open('/?of=VNM&on=2025-12-31')
    await drawn(page)
    const { angle, distance } = (await drawing(page)).get('GBR')!
    const box = (await page.locator('.plate').boundingBox())!
    const [x, y] = [
      box.x + box.width / 2 + Math.cos(angle) * distance,
      box.y + box.height / 2 + Math.sin(angle) * distance,
    ]
    await page.mouse.move(x, y)
    await page.waitForSelector('.tip')
    expect(await page.textContent('.tip')).toBe(
      'United Kingdom: comprehensive strategic partnership since 29 October 2025.',
    )
    await page.mouse.click(x, y)
    await page.waitForSelector('.step')
    expect(new URL(page.url()).searchParams.get('with')).toBe('GBR')
    const steps = await page.locator('.step').allTextContents()
    expect(steps).toHaveLength(2)
    expect(steps[1]).toContain('Rose from strategic partnership to comprehensive strategic partnership')
    expect(steps[1]).toMatch(/Statement.*Comprehensive Strategic Partnership/)
    expect(steps[1]).toContain('London')
    const source = page.locator('.step .sources a').first()
    expect(await source.getAttribute('rel')).toBe('noreferrer')
    expect(await source.getAttribute('target')).toBe('_blank')
    expect(await page.textContent('.panel h2')).toBe('United Kingdom')
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2')
    await page.keyboard.press('Escape')
    await page.waitForFunction(() => !location.search.includes('with='))
    expect(complaints).toEqual([])
    await close()
  })

  it('shows both sides where they differ', async () => {
    const { page, close } = await open('/?of=VNM&on=2018-09-10&with=HUN')
    await page.waitForSelector('.side')
    const sides = await page.locator('.side').allTextContents()
    expect(sides.find((side) => side.startsWith('Hungary'))).toContain('strategic partnership')
    expect(sides.find((side) => side.startsWith('Viet Nam'))).toContain('comprehensive partnership')
    await close()
  })

  it('leads to one step by its own address', async () => {
    const { page, close } = await open('/?of=VNM&on=2025-12-31&with=USA')
    await page.waitForSelector('.step')
    const anchor = await page.locator('.step .anchor').last().getAttribute('href')
    expect(anchor).toMatch(/^#step-2023-09-1\d-upgrade$/)
    await close()
  })

  it('finds France as "phap", by keyboard, and opens it', async () => {
    const { page, complaints, close } = await open('/?of=VNM&on=2025-12-31')
    await drawn(page)
    await page.keyboard.press('/')
    await page.keyboard.type('phap')
    await page.waitForSelector('.search-found [role=option]')
    expect(await page.locator('.search-found [role=option]').first().textContent()).toContain('France')
    await page.keyboard.press('Enter')
    await page.waitForSelector('.step')
    expect(new URL(page.url()).searchParams.get('with')).toBe('FRA')
    expect(complaints).toEqual([])
    await close()
  })

  it('says so where nothing is found, and where somebody is no partner', async () => {
    const { page, close } = await open('/?of=VNM&on=2025-12-31')
    await drawn(page)
    await page.fill('[role=combobox]', 'xyzzyx')
    await page.waitForSelector('.search-nothing')
    expect(await page.textContent('.search-nothing')).toContain('“xyzzyx”')
    await close()
    const other = await open('/?of=VNM&on=2025-12-31&with=MEX')
    await other.page.waitForSelector('.panel-body p')
    await other.page.waitForFunction(() =>
      document.querySelector('.panel-body')?.textContent?.includes('No relation between'),
    )
    await other.close()
  })

  it('goes from the number to its names, since when, their sources and the footnote', async () => {
    const { page, complaints, close } = await open('/?of=VNM&on=2025-12-31')
    await drawn(page)
    await page.click('.number a')
    await page.waitForSelector('.members li')
    expect(await page.locator('.members > li').count()).toBe(42)
    expect(await page.textContent('.footnote blockquote')).toMatch(
      /^42 partners of Viet Nam on 31 December 2025\..*comprehensive-or-higher/s,
    )
    expect(await page.locator('.members > li', { hasText: 'United Kingdom' }).textContent()).toContain(
      'since 8 September 2010',
    )
    await page.selectOption('.panel select', 'comprehensive-strategic')
    await page.waitForFunction(() => document.querySelector('.number')?.textContent?.startsWith('14 partners'))
    await page.waitForFunction(() => document.querySelectorAll('.members > li').length === 14)
    expect(complaints).toEqual([])
    await close()
  })

  it('is a table too, sorted by any column, with the sums in sentences', async () => {
    const { page, complaints, close } = await open('/?of=VNM&on=2025-12-31&view=table')
    await page.waitForSelector('.table tbody tr')
    const first = (): Promise<string | null> => page.locator('.table tbody tr').first().locator('th').textContent()
    await page.click('.table thead button:has-text("Partner")')
    await page.waitForURL(/sort=name/)
    expect(await first()).toBe('Algeria')
    await page.click('.table thead button:has-text("Partner")')
    await page.waitForURL(/sort=-name/)
    expect(await page.getAttribute('.table th[aria-sort]', 'aria-sort')).toBe('descending')
    expect(await first()).toBe('Venezuela')
    await page.waitForSelector('.sentences li')
    expect((await page.locator('.sentences li').allTextContents()).join(' ')).toContain('32 + 10 − 0 = 42')
    await page.reload()
    await page.waitForSelector('.table tbody tr')
    expect(await first()).toBe('Venezuela')
    expect(complaints).toEqual([])
    await close()
  })

  it('shows what was known at an earlier revision', async () => {
    const { page, close } = await open('/?of=VNM&on=2001-03-15')
    await drawn(page)
    expect((await drawing(page)).get('RUS')?.classes).not.toContain('uncertain')
    await page.waitForSelector('.known-field option:has-text("revision 1")', { state: 'attached' })
    const first = await page.locator('.known-field option', { hasText: 'revision 1 (' }).getAttribute('value')
    await page.selectOption('.known-field select', first)
    await page.waitForURL(/known=/)
    await page.waitForFunction(() => {
      const container = document.querySelector('.plate-canvas') as unknown as {
        _cyreg: { cy: { getElementById(id: string): { hasClass(name: string): boolean } } }
      }
      return container._cyreg.cy.getElementById('RUS').hasClass('uncertain')
    })
    await close()
  })
})
