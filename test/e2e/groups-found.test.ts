import { expect, it } from 'vitest'
import { drawn } from './browser.ts'
import { journeys } from './seen.ts'

journeys('A group that is searched for', ({ open }) => {
  it('says how many members it has and how many are counted, and leads to them in the table', async () => {
    const { page, complaints, close } = await open('/?of=VNM&on=2025-12-31&lang=en')
    await drawn(page)
    await page.fill('.search input', 'G-20')
    const option = page.locator('.search-found [role=option]').first()
    await page.waitForFunction(() =>
      /21 members/.test(document.querySelector('.search-found [role=option]')?.textContent ?? ''),
    )
    expect(await option.textContent()).toMatch(/^G20\s*21 members; of them counted for Viet Nam: (at least )?\d+$/)
    expect(await page.textContent('.search-found')).not.toContain('recorded')
    await page.press('.search input', 'Enter')
    await page.waitForSelector('table')
    const { searchParams } = new URL(page.url())
    expect([searchParams.get('within'), searchParams.get('view'), searchParams.get('with')]).toEqual([
      'g20',
      'table',
      null,
    ])
    expect(complaints).toEqual([])
    await close()
  })
})
