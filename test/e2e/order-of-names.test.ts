import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { journeys } from './seen.ts'

/** Where names stand in a row, on which page: a table by name, members, the others of a group, the rows of a report, a way of counting against another. */
const LISTS: readonly (readonly [path: string, names: string])[] = [
  ['/?of=VNM&on=2025-12-31&view=table&sort=name', '.table tbody th a'],
  ['/?of=VNM&on=2025-12-31&names', '.members:not(.others) > li > a'],
  ['/?of=VNM&on=2025-12-31&within=g20&count=strategic-or-higher&names', '.members.others > li'],
  ['/counts?of=VNM&on=2025-12-31', '#members tbody th a'],
]

const namesAt = async (page: Page, where: string): Promise<string[]> => {
  await page.waitForSelector(where)
  return page
    .locator(where)
    .evaluateAll((all) =>
      all.map((one) => (one.querySelector(':scope > a') ?? one.firstChild ?? one).textContent ?? ''),
    )
}

journeys('Names stand in the order of the reader’s language', ({ open }) => {
  it.each(['vi', 'en'] as const)('in every list: %s', async (language) => {
    const { compare } = new Intl.Collator(language)
    const { page, complaints, close } = await open(`/?of=VNM&on=2025-12-31&lang=${language}`)
    const otherwise: string[] = []
    for (const [path, where] of LISTS) {
      await page.goto(new URL(`${path}&lang=${language}`, page.url()).href)
      await page.waitForSelector(`html[lang=${language}]`)
      const names = await namesAt(page, where)
      expect(names.length, path).toBeGreaterThan(3)
      expect(names, path).toEqual([...names].sort(compare))
      // Whoever sorts by letters’ numbers would have another order: what this holds can fail.
      if (names.join() !== [...names].sort().join()) otherwise.push(path)
    }
    if (language === 'vi') expect(otherwise).toHaveLength(LISTS.length)
    expect(complaints).toEqual([])
    await close()
  })
})
