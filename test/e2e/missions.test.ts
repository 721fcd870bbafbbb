import { expect, it } from 'vitest'
import { recordMissions } from '../fixtures/missions/missions.ts'
import { drawing, drawn } from './browser.ts'
import { faults } from './faults.ts'
import { says } from './report-page.ts'
import { journeys } from './seen.ts'

const AT = 'of=USA&on=2016-06-01&lang=en'

// Eight statuses, a special one and one beside them, and definitions under any names: facts alone, and not a line of code.
journeys(
  'An owner with another ladder',
  ({ open }) => {
    it('is drawn on its own rings, counted, labelled and spoken of in its own words', async () => {
      const { page, complaints, close } = await open(`/?${AT}`)
      await drawn(page)
      expect(await page.locator('.ring-rung').count()).toBe(6)
      const placed = await drawing(page)
      expect(placed.get('CHN')?.classes).toContain('rung')
      expect(placed.get('eu')?.classes).toContain('special')
      expect(placed.get('CHN')!.distance).toBeLessThan(placed.get('CUB')!.distance)
      expect(placed.get('IRN')?.classes).toContain('none')
      expect(await page.textContent('.number')).toMatch(/^\d+ missions at /)
      expect(await page.textContent('.legend')).toContain('Embassy under a chargé d’affaires'.replace('’', "'"))
      await page.click('.number a')
      await page.waitForSelector('.members li')
      expect(await page.locator('.panel select option').allTextContents()).toEqual(
        expect.arrayContaining(['embassy', expect.stringContaining('interests section or higher')]),
      )
      await page.selectOption('.panel select', 'embassies')
      await page.waitForFunction(() =>
        document.querySelector('.number')?.textContent?.startsWith('4 missions at embassy '),
      )
      // The number is taken from what the page holds of all days; the names come with their own answer, and never under another definition's.
      await says(page, '.footnote blockquote', '4 missions of United States on 1 June 2016.')
      expect(await page.locator('.members > li').count()).toBe(4)
      expect(await page.textContent('body')).not.toMatch(/\d partners?\b/)
      expect(complaints).toEqual([])
      await close()
    })

    it('says "mission" of one, in Vietnamese too', async () => {
      const { page, close } = await open('/?of=USA&on=1985-01-01&definition=embassies&lang=en')
      await drawn(page)
      expect(await page.textContent('.number')).toMatch(/^1 mission at embassy on 1 January 1985\.$/)
      await page.click('button[lang=vi]')
      await page.waitForFunction(() => document.querySelector('.number')?.textContent?.startsWith('1 cơ quan đại diện'))
      // A status without Vietnamese words is in English, and is said to be.
      await page.waitForSelector('.level-name[lang=vi]')
      const names = await page
        .locator('.level-name')
        .evaluateAll((all) => all.map((one) => [one.textContent, one.getAttribute('lang')]))
      expect(names).toContainEqual(["Embassy under a chargé d'affaires", 'en'])
      expect(names).toContainEqual(['Công sứ quán', 'vi'])
      await close()
    })

    it('ends with the text that is no status, and begins again, on its own line', async () => {
      const { page, close } = await open('/?of=USA&on=1980-05-01&lang=en')
      await drawn(page)
      expect((await drawing(page)).get('LBY')?.classes).toContain('rung')
      await page.focus('.slider')
      await page.keyboard.press('ArrowRight')
      await page.waitForFunction(
        () => document.querySelector('.number time')?.getAttribute('datetime') === '1980-05-02',
      )
      expect((await drawing(page)).get('LBY')?.classes).toContain('none')
      await close()
    })

    it('has a table, a relation, counts over time, a claim and a cited answer like any other', async () => {
      const { page, complaints, close } = await open(`/?${AT}&view=table&with=CUB`)
      await page.waitForSelector('.table tbody tr')
      await says(page, '.table', 'Embassy under a chargé')
      await page.waitForSelector('.step')
      const { origin } = new URL(page.url())
      await page.goto(`${origin}/counts?${AT}&definition=embassies`)
      await page.waitForSelector('.big-number')
      expect(await page.textContent('.big-number')).toContain('4 missions of United States')
      expect(await page.textContent('.number-says')).toContain('at embassy, on 1 June 2016')
      expect(await faults(page)).toEqual([])
      await page.click('.report-side .cite a.long >> nth=0')
      await page.waitForURL(/\/answers\//)
      await says(page, '.unchanged', 'Unchanged')
      expect(await page.textContent('.big-number')).toContain('4 missions')
      await page.goto(`${origin}/claims?lang=en&text=embassies`)
      const claim = page.locator('.claim', { hasText: 'Four embassies at the end of 2015.' })
      await claim.locator('.evidence > summary').click()
      await says(page, '.evidence li', '4 embassy, 31 December 2015')
      await claim.locator('.evidence li a').first().click()
      await page.waitForURL(/\/counts\?of=USA&definition=embassies@1&on=2015-12-31/)
      expect(complaints).toEqual([])
      await close()
    })
  },
  recordMissions,
)
