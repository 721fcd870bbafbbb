import { expect, it } from 'vitest'
import { says } from './report-page.ts'
import { journeys } from './seen.ts'

journeys('The writer of a report, checking what others say', ({ open }) => {
  it('reads why 18 of 21 is impossible, and goes from the claim to the names', async () => {
    const { page, complaints, close } = await open('/claims?lang=en')
    await says(page, '[role=status]', '149 claims')
    await page.click('.verdict-choice:has-text("impossible")')
    await page.waitForURL(/verdict=impossible/)
    await says(page, '[role=status]', '2 of 149 claims')
    const claim = page.locator('.claim').first()
    expect(await claim.textContent()).toContain('“18 of the 21”')
    expect(await claim.textContent()).toContain('by comprehensive-strategic@1 there are at most 14 in all')
    await claim.locator('.evidence > summary').click()
    await says(page, '.evidence li', 'comprehensive strategic partnership, within G20, 31 December 2025')
    await claim.locator('.evidence li').first().locator('summary').click()
    expect(await claim.locator('.evidence li').first().textContent()).toContain('Japan')
    await claim.locator('.evidence li a').first().click()
    await page.waitForURL(/\/counts\?of=VNM&definition=comprehensive-strategic@1&on=2025-12-31&within=g20/)
    await page.waitForSelector('.big-number')
    expect(await page.textContent('.big-number strong')).toBe('10')
    expect(complaints).toEqual([])
    await close()
  })

  it('finds claims by words without diacritics, by quantity and by speaker, and says so where there are none', async () => {
    const { page, close } = await open('/claims?lang=en')
    await page.waitForSelector('.claim')
    await page.fill('.filters input:not([type=checkbox])', 'nuoc 42')
    await page.waitForURL(/text=nuoc/)
    expect(await page.locator('.claim').count()).toBeGreaterThan(0)
    expect((await page.locator('.claim').allTextContents()).every((text) => text.includes('42'))).toBe(true)
    await page.fill('.filters input:not([type=checkbox])', 'xyzzyx')
    await page.waitForSelector('.claims .empty')
    await page.click('.claims .empty button')
    await page.selectOption('.filters select >> nth=0', 'upgrades')
    await says(page, '[role=status]', '10 of 149 claims')
    const upgrades = page.locator('.claim', { hasText: 'Le Hoai Trung' }).first()
    await upgrades.locator('.evidence > summary').click()
    expect(await upgrades.textContent()).toMatch(/Moves that may be meant too: 2.*Laos.*Sweden/s)
    await close()
  })

  it('reads what was known of claims before there were any', async () => {
    const { page, close } = await open('/claims?lang=en')
    await page.waitForSelector('.known-field option:has-text("revision 1")', { state: 'attached' })
    await page.selectOption(
      '.known-field select',
      await page.locator('.known-field option', { hasText: 'revision 1 ' }).getAttribute('value'),
    )
    await says(page, '.empty', 'No claims are recorded as known then.')
    await close()
  })

  it('reads contradictions by kind, with the sayings side by side, and goes to the claim', async () => {
    const { page, complaints, close } = await open('/contradictions?lang=en')
    await page.waitForSelector('.contradiction')
    expect(await page.locator('.contradiction').count()).toBe(13)
    await page.click('.kinds a:has-text("A date that cannot be")')
    await page.waitForURL(/kind=typo/)
    await page.waitForSelector('.contradiction')
    expect(await page.locator('.contradiction').count()).toBe(1)
    expect(await page.textContent('.sayings')).toContain('“December 10, 205”')
    await page.click('.kinds a:has-text("A figure that arithmetic forbids")')
    await page.waitForURL(/kind=impossible/)
    await page.click('.saying > a')
    await page.waitForURL(/\/claims\?lang=en#claim\//)
    await page.waitForSelector('.claim:target')
    expect(await page.textContent('.claim:target')).toContain('18 of the 21')
    expect(complaints).toEqual([])
    await close()
  })
})
