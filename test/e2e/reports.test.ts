import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { COUNT, says } from './report-page.ts'
import { journeys } from './seen.ts'

/** Types a day into a field and waits for the number. */
async function countOn(page: Page, day: string, number: string): Promise<void> {
  await page.fill('.report-asked .day-field input', day)
  await page.press('.report-asked .day-field input', 'Enter')
  await page.waitForFunction(
    ([wanted]) => document.querySelector('.big-number strong')?.textContent === wanted,
    [number],
  )
}

journeys('The writer of a report, counting', ({ open }) => {
  it('is told of a day to come how things stand, and of whom is perhaps counted never that it is not', async () => {
    const { page, complaints, close } = await open('/counts?of=VNM&on=2027-01-01&lang=en')
    await says(page, '.big-number', 'As things stand: at least 42')
    await page.goto(new URL('/counts?of=VNM&on=2025-12-31&lang=en', page.url()).href)
    await says(page, '#definitions tr', '39 to 42')
    const theirs = page.locator('#definitions tr', { hasText: '39 to 42' })
    expect(await theirs.textContent()).toContain('? 3 perhaps: Chile, Netherlands, Venezuela')
    expect(await theirs.textContent()).not.toContain('not counted')
    expect(complaints).toEqual([])
    await close()
  })

  it('reads 42 with its names, levels, definition and footnotes, and 38 and 32 on their days', async () => {
    const { page, complaints, close } = await open(COUNT)
    await page.waitForSelector('.big-number')
    expect(await page.textContent('.big-number strong')).toBe('42')
    expect(await page.textContent('.number-says')).toBe('at comprehensive partnership or higher, on 31 December 2025.')
    expect(await page.locator('#members tbody tr').count()).toBe(42)
    await page.waitForSelector('#levels tbody tr')
    expect(await page.locator('#levels tbody tr').allTextContents()).toEqual([
      'Comprehensive Strategic Partnership1414',
      'Strategic Partnership1428',
      'Comprehensive Partnership1442',
      'Special Relationship3–',
      'Sectoral Strategic Partnership5–',
    ])
    const footnotes = await page.locator('.report-side .cite blockquote').allTextContents()
    expect(footnotes[0]).toMatch(/^42 partners of Viet Nam on 31 December 2025\..*http:\/\/127[^ ]*\/answers\//s)
    expect(footnotes[1]).toMatch(/^42 đối tác của Việt Nam/)
    await page.click('#members tbody tr:first-child summary')
    expect(await page.locator('#members tbody tr:first-child .sources a').first().getAttribute('href')).toMatch(
      /^https?:/,
    )
    await countOn(page, '2025-08-22', '38')
    await countOn(page, '2024-12-31', '32')
    expect(new URL(page.url()).searchParams.get('on')).toBe('2024-12-31')
    await page.goBack()
    await page.waitForFunction(() => document.querySelector('.big-number strong')?.textContent === '38')
    expect(complaints).toEqual([])
    await close()
  })

  it('copies the footnote with its permalink, and takes the answer away in every format', async () => {
    const { page, complaints, close } = await open(COUNT, { permissions: ['clipboard-read', 'clipboard-write'] })
    await page.click('.big-number button')
    await says(page, '[role=status]', 'The footnote with its permalink is copied.')
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toMatch(/^42 partners of Viet Nam on 31 December 2025\./)
    const permalink = copied.split('\n').at(-1) ?? ''
    expect(permalink).toBe(await page.locator('.report-side .cite a.long').first().textContent())
    const files = await page
      .locator('.report-side .formats a')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href))
    expect(files.map((file) => file.slice(permalink.length))).toEqual([
      '.csv',
      '.zip',
      '.xlsx',
      '.md',
      '.json',
      '.jsonld',
      '.atom',
    ])
    for (const file of [...files, await page.locator('.report-side .cite a.long').last().getAttribute('href')]) {
      const { status } = await page.evaluate(async (address) => ({ status: (await fetch(address ?? '')).status }), file)
      expect(status, file ?? '').toBe(200)
    }
    expect(complaints).toEqual([])
    await close()
  })

  it('reads the least there are where not all facts are known, and who leaves it open, why, and how far the facts go', async () => {
    const { page, close } = await open('/counts?of=VNM&on=2026-05-01&lang=en')
    await page.waitForSelector('.big-number')
    expect(await page.textContent('.big-number strong')).toBe('at least 42')
    expect(await page.textContent('.number-says')).toContain(
      ', and Slovakia if its one weak source is right; facts gone through to 31 December 2025.',
    )
    expect(await page.textContent('.warning')).toContain('gone through to 31 December 2025')
    expect(await page.textContent('#open tbody tr')).toContain('It rests on a source of low confidence.')
    await page.waitForSelector('.sum')
    expect(await page.textContent('.sum')).toContain('42at least, on 1 May 2026')
    await countOn(page, '2003-06', '3')
    expect(await page.locator('.number-says').last().textContent()).toContain(
      '2 to 3 on 1 June, 3 on 30 June 2003: 1 came in',
    )
    await close()
  })

  it('reads the sum between two days by names, and beside it who was deepened', async () => {
    const { page, close } = await open(COUNT)
    await page.waitForSelector('.sum')
    expect(await page.textContent('.sum')).toBe('32on 31 December 2024+10came in−0went out=42on 31 December 2025')
    const terms = (await page.textContent('#between .terms')) ?? ''
    expect(terms).toContain('Moved up within the rungs: 6')
    expect(terms).toMatch(/Deepened on or beside the rungs: 2Laos.*Sweden/s)
    await page.fill('#between input', '2026-12-31')
    await page.press('#between input', 'Enter')
    await says(page, '#between', 'The first day is after the last')
    await close()
  })

  it('walks the chart by keys, sees the same as a table, and goes to a day of it', async () => {
    const { page, complaints, close } = await open(`${COUNT}&from=1998&to=2006`)
    await page.waitForSelector('.series')
    await page.focus('.series-walk')
    for (let i = 0; i < 2; i += 1) await page.keyboard.press('ArrowLeft')
    expect(await page.getAttribute('.series-walk', 'aria-valuetext')).toBe('31 December 2004: 4')
    await page.click('.series summary')
    expect(await page.locator('.series tbody tr').count()).toBe(9)
    await page.selectOption('#over-time select', 'month')
    await page.waitForFunction(() => document.querySelectorAll('.series tbody tr').length === 108)
    // What is open there is open by a weak source, beyond the day gone through: the least there are is said, and the rest drawn.
    await page.goto(`${new URL(page.url()).origin}${COUNT}&from=2026-01&to=2026-06&step=month`)
    await page.waitForSelector('.series-band')
    await page.click('.series summary')
    expect(await page.locator('.series tbody tr', { hasText: '31 May 2026' }).textContent()).toContain('at least 42')
    await page.fill('#over-time input >> nth=0', '1900')
    await page.press('#over-time input >> nth=0', 'Enter')
    await says(page, '#over-time', 'That is too many points')
    await page.goto(`${new URL(page.url()).origin}${COUNT}&from=2020`)
    await page.click('.series figcaption a')
    await page.waitForURL(/on=2025-12-31/)
    expect(complaints).toEqual([])
    await close()
  })

  it('counts within a group, says so where nobody is called that, and counts all again', async () => {
    const { page, close } = await open(COUNT)
    await page.waitForSelector('.big-number')
    await page.fill('.group-field input', 'g20')
    await page.waitForSelector('.group-field option', { state: 'attached' })
    await page.press('.group-field input', 'Enter')
    await page.waitForFunction(() => document.querySelector('.big-number strong')?.textContent === '16')
    await says(page, '.number-says', 'within G20')
    expect(await page.locator('.report-side .cite a.long').last().textContent()).toContain('within=g20')
    await page.fill('.group-field input', 'xyzzyx')
    await says(page, '.field-wrong', '“xyzzyx”')
    await page.fill('.group-field input', '')
    await page.press('.group-field input', 'Tab')
    await page.waitForFunction(() => document.querySelector('.big-number strong')?.textContent === '42')
    await close()
  })

  it('sorts the names, and compares every definition with the one chosen', async () => {
    const { page, close } = await open(COUNT)
    await page.click('#members thead button:has-text("Counted since")')
    await page.waitForURL(/sort=since/)
    expect(await page.locator('#members tbody th').first().textContent()).toBe('Russia')
    await page.waitForSelector('.definitions-table')
    const row = (label: string): Promise<string | null> =>
      page.locator('.definitions-table tr', { has: page.getByText(label, { exact: true }) }).textContent()
    expect(await row('comprehensive partnership or higher, organizations too')).toContain(
      '+ 1 counted besides: European Union',
    )
    expect(await row('comprehensive partnership or higher, by the partner’s own words (2)')).toContain('39 to 42')
    await page.click('.definitions-table a:has-text("comprehensive partnership or higher, special relations too")')
    await page.waitForFunction(() => document.querySelector('.big-number strong')?.textContent === '45')
    await page.waitForSelector('.definitions-table')
    expect(await row('comprehensive partnership or higher')).toContain('− 3 not counted: Cambodia, Cuba, Laos')
    await close()
  })

  it.each([
    ['/counts?of=VNM&on=2025-02-30', '“2025-02-30” is not a day.'],
    ['/counts?of=XYZ&on=2025-12-31', '“XYZ” names nobody here who keeps a ladder of relations.'],
    ['/counts?of=FRA&on=2025-12-31', '“FRA” names nobody here who keeps a ladder of relations.'],
    ['/counts?of=VNM&on=2025-12-31&definition=everybody', '“everybody” is no counting definition here'],
    ['/counts?of=VNM&on=2025-12-31&within=nowhere', 'No group or organization is called “nowhere” here.'],
    [
      '/counts?of=VNM&on=2025-12-31&known=2999-01-01T00:00:00Z',
      '“2999-01-01T00:00:00Z” is no moment at which something was known',
    ],
  ])('reads what is wrong at %s, and finds a way on', async (path, sentence) => {
    const { page, close } = await open(`${path}&lang=en`)
    await says(page, '.failed', sentence)
    await page.click('.failed button')
    await page.waitForSelector('.big-number')
    await close()
  })

  it('keeps the last answer with a word on it while the server is away, and asks again by itself', async () => {
    const { page, close } = await open(COUNT)
    await page.waitForSelector('.definitions-table')
    await page.route('**/graphql', (route) => route.abort())
    await page.fill('.report-asked .day-field input', '2024-12-31')
    await page.press('.report-asked .day-field input', 'Enter')
    await says(page, '.banner-stale', 'What you see is the last answer.')
    expect(await page.textContent('.number-says')).toContain('on 31 December 2025')
    await page.unroute('**/graphql')
    await page.waitForFunction(() => document.querySelector('.big-number strong')?.textContent === '32')
    expect(await page.locator('.banner-stale').count()).toBe(0)
    await close()
  })

  it('reads that the server is away, and the number when it is back', async () => {
    const { page, close } = await open(COUNT)
    await page.waitForSelector('.big-number')
    await page.route('**/graphql', (route) => route.abort())
    await page.reload()
    await says(page, '.failed', 'The server does not answer.')
    await page.unroute('**/graphql')
    await page.click('.failed button')
    await page.waitForSelector('.big-number')
    await close()
  })
})
