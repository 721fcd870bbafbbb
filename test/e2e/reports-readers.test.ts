import { expect, it } from 'vitest'
import { faults } from './faults.ts'
import { COUNT, permalinkAt, says } from './report-page.ts'
import { journeys } from './seen.ts'

journeys('Every reader of a report', ({ open }) => {
  const PAGES = [
    ['/counts?of=VNM&on=2026-05-01', '.definitions-table'],
    ['/claims?verdict=impossible,differs', '.claim'],
    ['/contradictions', '.contradiction'],
  ] as const

  it.each([
    ['light', 'en', 1440],
    ['dark', 'vi', 1440],
    ['light', 'vi', 390],
    ['dark', 'en', 390],
  ] as const)(
    'can use the pages in %s colours in %s at %i pixels: axe finds nothing, and nothing runs over the edge',
    async (theme, language, width) => {
      for (const [path, last] of PAGES) {
        const { page, complaints, close } = await open(
          `${path}${path.includes('?') ? '&' : '?'}lang=${language}&theme=${theme}`,
          { viewport: { width, height: 844 } },
        )
        await page.waitForSelector(last)
        expect(await faults(page), path).toEqual([])
        expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(width)
        expect(await page.getAttribute('html', 'lang')).toBe(language)
        expect(complaints).toEqual([])
        await close()
      }
      const { page, close } = await open(COUNT, { viewport: { width, height: 844 } })
      const permalink = await permalinkAt(page, 1, '2001-03-15')
      for (const path of [permalink, `${permalink}x`]) {
        await page.goto(`${new URL(page.url()).origin}${path}?lang=${language}&theme=${theme}`)
        await page.waitForSelector('.as-now .members-table, .refused')
        expect(await faults(page), path).toEqual([])
        expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(width)
      }
      await close()
    },
  )

  it('goes from page to page with the same owner, day and language', async () => {
    const { page, complaints, close } = await open('/?of=VNM&on=2025-08-22&lang=vi')
    await page.click('.sections a:has-text("Phép đếm")')
    await page.waitForSelector('.big-number')
    expect(await page.textContent('.big-number strong')).toBe('38')
    await page.click('.personal button:has-text("EN")')
    await says(page, '.number-says', 'on 22 August 2025')
    await page.click('.sections a:has-text("Network")')
    await page.waitForSelector('.number a')
    await says(page, '.number', '38 partners')
    expect(complaints).toEqual([])
    await close()
  })
})
