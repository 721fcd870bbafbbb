import { expect, it } from 'vitest'
import { drawn } from './browser.ts'
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

  it('says of the owner that it is one of the group itself, in the language of the page', async () => {
    const { page, close } = await open('/?of=VNM&on=2025-12-31&within=asean&names&lang=vi')
    await page.waitForSelector('.others li')
    expect(await page.textContent('.number')).toMatch(/^ASEAN: \d+ trong 11 thành viên/)
    expect(await page.textContent('.others')).toContain('chính chủ thể')
    await close()
  })
})
