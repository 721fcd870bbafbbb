import { expect, it } from 'vitest'
import { drawing, drawn } from './browser.ts'
import { says } from './report-page.ts'
import { journeys } from './seen.ts'

const AT = '/?of=VNM&definition=strategic-or-higher&on=2025-12-31&lang=en'

journeys('A group as a lens on the network', ({ open }) => {
  it('is chosen beside the day, says how many of its members are counted, who they are, and what the others are instead', async () => {
    const { page, complaints, close } = await open(AT)
    await drawn(page)
    await page.fill('.group-field input', 'g20')
    await page.press('.group-field input', 'Enter')
    await page.waitForURL(/within=g20/)
    await says(page, '.number', 'G20: 14 of 21 members at strategic partnership or higher on 31 December 2025')
    await says(page, '.panel h3', 'Counted for certain: 14')
    const counted = await page.locator('.panel ol.members > li > a').allTextContents()
    expect(counted).toHaveLength(14)
    expect(counted).toEqual(expect.arrayContaining(['Japan', 'South Africa', 'Brazil']))
    await says(page, '.panel h3', 'Not counted: 7')
    expect((await page.locator('.others li').allTextContents()).map((text) => text.replace(/\s+/g, ' '))).toEqual([
      'African Union no State; no relation recorded',
      'Argentina comprehensive partnership',
      'Canada comprehensive partnership',
      'European Union no State; comprehensive partnership',
      'Mexico no relation recorded',
      'Saudi Arabia no relation recorded',
      'Türkiye no relation recorded',
    ])
    expect(complaints).toEqual([])
    await close()
  })

  it('holds of the table and of the picture alike, and is left again', async () => {
    const { page, complaints, close } = await open(`${AT}&within=g20&view=table&names`)
    await says(page, '.number', 'G20: 14 of 21 members')
    await page.waitForSelector('.table tbody tr')
    await says(page, '.panel h3', 'Not counted: 7')
    expect(await page.inputValue('.group-field input')).toBe('G20')
    await page.click('.views a:has-text("Network")')
    await drawn(page)
    await says(page, '.number', 'G20: 14 of 21 members')
    await page.click('.panel a:has-text("Show all partners")')
    await page.waitForURL((url) => !url.searchParams.has('within'))
    await page.waitForFunction(() => !document.querySelector('.number')?.textContent?.includes('members'))
    expect(await page.inputValue('.group-field input')).toBe('')
    expect(complaints).toEqual([])
    await close()
  })

  it('says how many members there are at least where sources dispute who is one, and of whom', async () => {
    const { page, complaints, close } = await open(`${AT}&within=brics&names`)
    await says(page, '.number', 'BRICS: 6 of 10 to 11 members at strategic partnership or higher')
    await says(page, '.others li', 'Saudi Arabia no relation recorded; whether it is a member is not certain')
    await says(page, '.others li', 'Iran no relation recorded')
    await page.goto(page.url().replace('lang=en', 'lang=vi'))
    await says(page, '.number', 'BRICS: 6 trong 10 đến 11 thành viên')
    await page.goto(new URL('/?of=VNM&on=2025-12-31&with=brics&lang=en', page.url()).href)
    await says(page, '.group-members', '10 to 11 members; of them counted for Viet Nam: 8.')
    expect(complaints).toEqual([])
    await close()
  })

  it('narrows legend, picture, table and what changed to its members, and says so', async () => {
    const { page, complaints, close } = await open(`${AT}&within=g20`)
    await drawn(page)
    await says(page, '.legend .remark', 'Of the members of G20 alone.')
    await page.waitForFunction(() => document.querySelector('.legend tbody td')?.textContent !== '')
    const rows = await page
      .locator('.legend tbody tr')
      .evaluateAll((list) =>
        list.map((row) => [...row.querySelectorAll('.level-name, td')].map((cell) => cell.textContent)),
      )
    expect(rows).toEqual([
      ['Comprehensive Strategic Partnership', '10', '10'],
      ['Strategic Partnership', '4', '14'],
      ['Comprehensive Partnership', '2', '16'],
      ['Special Relationship', '0', ''],
      ['Sectoral Strategic Partnership', '0', ''],
      ['No level on this day', '4', ''],
    ])
    // In the picture the others are out, and whoever is in has its own level.
    const placed = await drawing(page)
    const seen = [...placed].filter(([, { classes }]) => !classes.includes('filtered')).map(([id]) => id)
    expect(seen).toEqual(expect.arrayContaining(['JPN', 'CAN', 'eu', 'BRA']))
    expect(seen).not.toContain('LAO')
    expect(placed.get('LAO')?.classes).toContain('special')
    // What changed: of members alone, each while it was one.
    const names = await page.locator('.transitions li a:not(.transition-day)').allTextContents()
    expect(names).toEqual(expect.arrayContaining(['United Kingdom', 'Brazil']))
    for (const other of ['Laos', 'Switzerland', 'Singapore', 'Bulgaria']) expect(names).not.toContain(other)
    await says(page, '.aside', 'Only changes of members of G20, while they were members.')
    // The table has the members and nobody else, those of no relation too: as many as the headline says.
    await page.click('.views a:has-text("Table")')
    await page.waitForSelector('.table tbody tr')
    await page.waitForFunction(() => document.querySelectorAll('.table tbody tr').length === 21)
    const listed = await page.locator('.table tbody th').allTextContents()
    expect(listed).toEqual(expect.arrayContaining(['Mexico', 'Türkiye', 'Japan', 'European Union']))
    expect(listed).not.toContain('Laos')
    await says(page, '.sentences', 'These sums are of the whole network, not of the group alone.')
    // Whoever is no member and is opened all the same is what it is: no lens changes that.
    await page.goto(`${new URL(page.url()).origin}${AT}&within=g20&with=LAO`)
    await says(page, '.standing-now', 'Special Relationship since')
    expect(complaints).toEqual([])
    await close()
  })

  it('lists a member among changes from the day on which it became one', async () => {
    // The African Union came to the G20 in 2023; Indonesia to BRICS in 2025.
    const { page, close } = await open('/?of=VNM&on=2025-12-31&within=brics&lang=en')
    await drawn(page)
    await page.waitForSelector('.transitions li')
    const of = (name: string) => page.locator('.transitions li', { hasText: name }).allTextContents()
    expect((await of('Indonesia')).length).toBe(1)
    expect((await of('Russia')).length).toBeGreaterThan(0)
    await close()
  })

  it('says of the owner that it is one of the group itself, in the language of the page', async () => {
    const { page, close } = await open('/?of=VNM&on=2025-12-31&within=asean&names&lang=vi')
    await page.waitForSelector('.others li')
    expect(await page.textContent('.number')).toMatch(/^ASEAN: \d+ trong 11 thành viên/)
    expect(await page.textContent('.others')).toContain('chính chủ thể')
    await close()
  })
})
