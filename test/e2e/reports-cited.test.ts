import { expect, it } from 'vitest'
import { COUNT, permalinkAt, says } from './report-page.ts'
import { journeys } from './seen.ts'

journeys('The writer of a report, opening what was cited', ({ open }) => {
  it('reads the answer as given and that nothing changed', async () => {
    const { page, complaints, close } = await open(COUNT)
    await page.waitForSelector('.big-number')
    await page.click('.report-side .cite a.long >> nth=0')
    await page.waitForURL(/\/answers\//)
    await says(page, '.unchanged', 'Unchanged')
    expect(await page.textContent('.report-intro h2')).toBe(
      'Partners of Viet Nam on 31 December 2025: comprehensive partnership or higher',
    )
    expect(await page.textContent('.big-number strong')).toBe('42')
    expect(await page.locator('.as-now').count()).toBe(0)
    expect(complaints).toEqual([])
    await close()
  })

  it('reads beside it what it would be now, who stands differently and which statements made the difference', async () => {
    const { page, complaints, close } = await open(COUNT)
    const permalink = await permalinkAt(page, 1, '2001-03-15')
    await page.goto(`${new URL(page.url()).origin}${permalink}?lang=en`)
    await page.waitForSelector('.as-now')
    expect(await page.textContent('.as-given .big-number strong')).toBe('0 to 2')
    // Russia's day was settled since, and South Korea's, which came later.
    expect(await page.textContent('.as-now .big-number strong')).toBe('1')
    expect(await page.locator('.as-given tr', { hasText: 'Russia' }).textContent()).toContain('open here')
    expect(await page.locator('.as-now tr', { hasText: 'Russia' }).textContent()).toContain('certain here')
    expect(await page.textContent('.whole-width')).toContain('the day is 1 March 2001 instead of March 2001')
    await page.click('.ways a >> nth=0')
    await page.waitForURL(/\/counts\?of=VNM&definition=comprehensive-or-higher@1&on=2001-03-15/)
    await page.waitForFunction(() => document.querySelector('.big-number strong')?.textContent === '1')
    expect(complaints).toEqual([])
    await close()
  })

  it('reads who is open and why, in the headline and beside the name', async () => {
    const { page, complaints, close } = await open('/counts?of=VNM&on=2026-05-01&lang=en')
    await page.waitForSelector('.big-number')
    await page.click('.report-side .cite a.long >> nth=0')
    await page.waitForURL(/\/answers\//)
    await says(page, '.big-number', 'at least 42 partners, and Slovakia if its one weak source is right')
    await says(page, '.members-table tr', 'source of low confidence')
    expect(complaints).toEqual([])
    await close()
  })

  it('reads the sums of two years by their last days, as everywhere, and never those of the whole years', async () => {
    const { page, complaints, close } = await open(COUNT)
    const permalink = await page.evaluate(async () => {
      const response = await fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: '{ networkDiff(of: "VNM", from: "2016", to: "2025") { permalink } }' }),
      })
      return (await response.json()).data.networkDiff.permalink as string
    })
    await page.goto(new URL(`${new URL(permalink, page.url()).pathname}?lang=en`, page.url()).href)
    await says(page, '.changes', 'Comprehensive partnership or higher: 25 + 17 − 0 = 42.')
    expect(await page.textContent('main')).not.toContain('= 32')
    expect(complaints).toEqual([])
    await close()
  })

  it('reads why an altered permalink is refused', async () => {
    const { page, close } = await open(COUNT)
    const permalink = await permalinkAt(page, 1, '2001-03-15')
    const response = await page.goto(`${new URL(page.url()).origin}${permalink.slice(0, -2)}xx?lang=en`)
    expect(response?.status()).toBe(404)
    await says(page, '.refused', 'this permalink was altered')
    await page.click('.refused a')
    await page.waitForSelector('.big-number')
    await close()
  })
})
