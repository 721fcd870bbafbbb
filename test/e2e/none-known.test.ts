import { expect, it } from 'vitest'
import { recordOtherOwners } from '../fixtures/other-owners/other-owners.ts'
import { drawn } from './browser.ts'
import { says } from './report-page.ts'
import { journeys } from './seen.ts'

/** What a page says at a place of it, in order of the pages. */
const NONE_KNOWN: readonly (readonly [path: string, where: string, text: string])[] = [
  // A sample: on no day is what is not recorded known not to be.
  ['/?of=CHN&lang=en', '.legend', 'No level known on this day'],
  ['/?of=CHN&lang=vi', '.legend', 'Chưa biết có mức nào vào ngày này'],
  ['/?of=CHN&lang=en', '.time-said', 'No change is known on this day.'],
  ['/?of=CHN&lang=vi', '.time-said', 'Chưa biết có thay đổi nào vào ngày này.'],
  ['/?of=CHN&on=1950-01-01&lang=en', '.transitions-none', 'Nothing is known to have changed by this day.'],
  ['/?of=CHN&on=1950-01-01&lang=en&names', '.panel', 'Nobody is known to be counted on this day.'],
  ['/?of=CHN&on=1950-01-01&lang=vi&names', '.panel', 'Chưa biết có đối tác nào được tính vào ngày này.'],
  ['/?of=CHN&on=1997-01-01&view=table&lang=en', '.table', 'no level known'],
  ['/?of=CHN&on=1997-01-01&lang=en', '.walk', 'no level is known on this day.'],
  ['/counts?of=CHN&on=1950-01-01&lang=en', '#members', 'Nobody is known to be counted on this day.'],
  ['/counts?of=CHN&lang=en', '#between', 'none is known'],
  ['/counts?of=CHN&lang=vi', '#between', 'chưa biết có ai'],
  ['/counts?of=CHN&on=1950-01-01&lang=en', '#definitions', 'the same names, as far as is known'],
  // After the last day gone through.
  ['/?of=VNM&on=2026-06-01&lang=en', '.legend', 'No level known on this day'],
  ['/?of=VNM&on=2026-06-01&lang=en', '.time-said', 'No change is known on this day.'],
  ['/?of=VNM&on=2026-06-01&lang=vi', '.time-said', 'Chưa biết có thay đổi nào vào ngày này.'],
  ['/?of=CHN&on=1997-01-01&view=table&lang=vi', '.table', 'chưa biết có mức nào'],
  ['/counts?of=VNM&on=2026-06-01&since=2025-12-31&lang=en', '#between', 'none is known'],
  // A day that has been gone through: there no means no.
  ['/?of=VNM&on=2025-12-30&lang=en', '.legend', 'No level on this day'],
  ['/?of=VNM&on=2025-12-30&lang=en', '.time-said', 'No change on this day.'],
  ['/?of=VNM&on=1960-01-01&lang=en&names', '.panel', 'Nobody is counted on this day.'],
  ['/?of=VNM&on=2005-01-01&view=table&lang=en', '.table', 'no level'],
  ['/counts?of=VNM&on=2025-12-31&since=2025-12-01&lang=en', '#between', 'nobody'],
]

journeys(
  'What the page says of what is not recorded',
  ({ open }) => {
    it('is no more than that none is known, where facts may be missing', async () => {
      const { page, complaints, close } = await open('/?of=CHN&lang=en')
      for (const [path, where, text] of NONE_KNOWN) {
        await page.goto(new URL(path, page.url()).href)
        await says(page, where, text).catch(async () =>
          expect(await page.locator(where).allTextContents(), `${path} ${where}`).toContain(text),
        )
      }
      expect(complaints).toEqual([])
      await close()
    })
  },
  recordOtherOwners,
)

journeys('What the page says', ({ open }) => {
  it('goes on in small letters after a colon', async () => {
    const { page, close } = await open('/?of=VNM&lang=en&on=2026-06-01&within=g20&count=strategic-or-higher')
    await drawn(page)
    await says(page, '.number', 'G20: at least 14 of 21 members')
    await page.goto(new URL('/?of=VNM&on=2099-01-01&lang=en', page.url()).href)
    await says(page, '.number', 'As things stand: at least 42 partners')
    await page.goto(new URL('/?of=VNM&on=2099-01-01&lang=vi', page.url()).href)
    await says(page, '.number', 'Theo những gì đã có: ít nhất 42 đối tác')
    await page.goto(new URL('/?of=VNM&on=2026-06-01&lang=en', page.url()).href)
    await says(page, '.number', 'At least 42 partners')
    await close()
  })

  it('calls a page that is cited at two places one source', async () => {
    const { page, close } = await open('/counts?of=VNM&on=2025-12-31&lang=en')
    const sources = page.locator('#members tr:has-text("Brazil") .sources')
    await sources.waitFor()
    const listed = await sources.locator('li').count()
    expect(await sources.locator('summary').textContent()).toBe(`${listed} source${listed === 1 ? '' : 's'}`)
    const addresses = await sources
      .locator('li a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
    expect(new Set(addresses).size).toBe(addresses.length)
    await close()
  })

  it('says of a first step beside the rungs that it was taken up, and of later ones that they deepened', async () => {
    const { page, close } = await open('/?of=VNM&on=2025-12-31&with=SWE&lang=en')
    await says(page, '.step', 'Took up sectoral strategic partnership')
    await page.goto(new URL('/?of=VNM&on=2025-12-31&with=LAO&lang=en', page.url()).href)
    const steps = page.locator('.step strong')
    await steps.first().waitFor()
    const said = await steps.allTextContents()
    expect(said[0]).toMatch(/^Took up special relationship/)
    expect(said.slice(1).every((step) => !step.startsWith('Took up'))).toBe(true)
    await page.goto(new URL('/?of=VNM&on=2025-12-31&with=SWE&lang=vi', page.url()).href)
    await says(page, '.step', 'Thiết lập đối tác chiến lược theo lĩnh vực')
    await close()
  })

  it('asks whether a name was meant that is one slip away, and never of one that holds the text', async () => {
    const { page, complaints, close } = await open('/?of=VNM&on=2025-12-31&lang=en')
    await drawn(page)
    await page.fill('.search input', 'Laoss')
    await says(page, '.search-found li', 'did you mean Laos?')
    await page.fill('.search input', 'Laos')
    await page.waitForFunction(() => {
      const found = document.querySelector('.search-found li')?.textContent ?? ''
      return found.includes('Laos') && !found.includes('mean')
    })
    await page.fill('.search input', '')
    await page.click('button[lang=vi]')
    await page.waitForSelector('html[lang=vi]')
    await page.fill('.search input', 'Ausralia')
    await says(page, '.search-found li', 'có phải là Australia?')
    expect(complaints).toEqual([])
    await close()
  })
})
