import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { journeys } from './seen.ts'

interface Asked {
  readonly on: string
  readonly count: string
  readonly known?: string
}

/** What the API says of every seat: counted, open and by what, or neither. */
const standingsBy = (page: Page, { on, count, known }: Asked): Promise<Record<string, string>> =>
  page.evaluate(
    async ([day, definition, instant]) => {
      const at = instant === undefined ? '' : `, knownAt: "${instant}"`
      const query = `{
        network(of: "VNM", validAt: "${day}"${at}) { nodes { actor { ... on Actor { id } } } }
        partnerCount(of: "VNM", definition: "${definition}", validAt: "${day}"${at}) { members { actor { ... on Actor { id } } } undecided { openBecause actor { ... on Actor { id } } } }
      }`
      const response = await fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      })
      const { data } = await response.json()
      const said: Record<string, string> = {}
      for (const { actor } of data.network.nodes) said[actor.id] = 'no'
      for (const { actor } of data.partnerCount.members) said[actor.id] = 'yes'
      for (const { actor, openBecause } of data.partnerCount.undecided) said[actor.id] = openBecause
      return said
    },
    [on, count, known] as const,
  )

/** Leads the page to a partner as its own links do, without loading it anew, and gives what its panel says of the count. */
const panelOf = async (page: Page, { on, count, known }: Asked, id: string, language: string) => {
  const address = `/?of=VNM&on=${on}&count=${encodeURIComponent(count)}&with=${id}&lang=${language}${known === undefined ? '' : `&known=${known}`}`
  await page.evaluate((to) => {
    history.pushState(null, '', to)
    window.dispatchEvent(new PopStateEvent('popstate'))
  }, address)
  const counted = page.locator(`.counted[data-partner="${id}"]`)
  await counted.waitFor()
  return {
    how: (await counted.getAttribute('data-counted')) ?? '',
    said: (await counted.textContent()) ?? '',
  }
}

const OPEN = {
  CONFIDENCE: 'its source is weak.',
  DATE: 'its date is not known to the day.',
  OTHER_SIDE_UNKNOWN: 'the words of the other side are not known.',
} as const

journeys('Every partner’s panel', ({ open }) => {
  it.each<[string, Asked, readonly string[]]>([
    ['on the last day gone through', { on: '2025-12-31', count: 'comprehensive-or-higher' }, ['yes', 'no']],
    [
      'beyond it, where a weak source leaves one open',
      { on: '2026-05-01', count: 'comprehensive-or-higher' },
      ['CONFIDENCE'],
    ],
    [
      'by the partner’s own words',
      { on: '2025-12-31', count: 'comprehensive-or-higher-by-partner' },
      ['OTHER_SIDE_UNKNOWN'],
    ],
    [
      'where a day was not known yet',
      { on: '2001-03-15', count: 'strategic-or-higher', known: '2026-11-24T15:38:18.154Z' },
      ['DATE'],
    ],
  ])('says whether it is counted and why not: %s', async (_, asked, expected) => {
    const { page, complaints, close } = await open(`/?of=VNM&on=${asked.on}&lang=en`)
    const seats = Object.entries(await standingsBy(page, asked))
    expect(seats.length).toBeGreaterThan(40)
    for (const how of expected) expect(seats.map(([, one]) => one)).toContain(how)
    for (const [id, how] of seats) {
      const panel = await panelOf(page, asked, id, 'en')
      if (how === 'yes') expect(panel, id).toEqual({ how: 'yes', said: expect.stringMatching(/^Counted among /) })
      else if (how === 'no')
        expect(panel, id).toEqual({ how: 'no', said: expect.stringMatching(/^Not counted among .+: .+\. Which ones/) })
      else {
        expect(panel.how, id).toBe('open')
        expect(panel.said, id).toContain(OPEN[how as keyof typeof OPEN])
      }
    }
    expect(complaints).toEqual([])
    await close()
  })

  it('names the reason that is true of it, in either language', async () => {
    const asked: Asked = { on: '2025-12-31', count: 'strategic-or-higher' }
    const { page, close } = await open('/?of=VNM&on=2025-12-31&lang=en')
    for (const [id, en, vi] of [
      ['eu', 'it is an organization', 'đây là một tổ chức'],
      ['LAO', 'a special relationship is left out', 'không tính quan hệ đặc biệt'],
      ['SWE', 'a sectoral partnership alone is left out', 'không tính quan hệ chỉ theo lĩnh vực'],
      ['CAN', 'its level is below the threshold, strategic partnership', 'thấp hơn ngưỡng đối tác chiến lược'],
    ] as const) {
      expect((await panelOf(page, asked, id, 'en')).said, id).toContain(en)
      await page.click('button[lang=vi]')
      await page.waitForSelector('html[lang=vi]')
      expect((await panelOf(page, asked, id, 'vi')).said, id).toContain(vi)
      await page.click('button[lang=en]')
      await page.waitForSelector('html[lang=en]')
    }
    await close()
  })

  it('does not say of whom it is not known that there was no level', async () => {
    const { page, complaints, close } = await open('/?of=VNM&on=1800-01-01&with=KHM&lang=en')
    await page.locator('.counted').waitFor()
    const said = (await page.textContent('.panel')) ?? ''
    expect(said).toContain('Whether it had a level on this day is not known.')
    expect(said).toContain('a special relationship is left out of this count.')
    expect(said).not.toContain('it has no level')
    await page.goto(new URL('/?of=VNM&on=2025-12-31&with=VNM&lang=en', page.url()).href)
    await page.waitForSelector('text=Viet Nam keeps this network: it is no partner of its own.')
    expect(await page.locator('.counted').count()).toBe(0)
    // What rests on a weak source says so among the changes too.
    await page.goto(new URL('/?of=VNM&on=2026-06-01&lang=en', page.url()).href)
    await page.locator('.transitions li', { hasText: 'Slovakia' }).waitFor()
    expect(await page.locator('.transitions li', { hasText: 'Slovakia' }).textContent()).toContain('low confidence')
    expect(await page.locator('.transitions li', { hasText: 'European Union' }).first().textContent()).not.toContain(
      'low confidence',
    )
    expect(complaints).toEqual([])
    await close()
  })

  it('says of a group how many of its members are counted, who is none, and whose membership is not certain', async () => {
    const { page, complaints, close } = await open('/?of=VNM&on=2017-11-15&within=quad&with=IND&lang=en')
    const counted = page.locator('.counted')
    const said = async (address: string): Promise<string | null> => {
      await page.goto(new URL(address, page.url()).href)
      await counted.waitFor()
      return counted.textContent()
    }
    // The Quad met again in November 2017, on a day that no source gives.
    expect(await said('/?of=VNM&on=2017-11-15&within=quad&with=IND&lang=en')).toBe(
      'It may be counted among the 0 partners in Quad at comprehensive partnership or higher, and may not: whether it is a member of the group is not certain. Which ones, counted how?',
    )
    expect(await counted.getAttribute('data-counted')).toBe('open')
    expect(await said('/?of=VNM&on=2025-12-31&within=quad&with=IND&lang=en')).toContain(
      'Counted among the 4 partners in Quad at',
    )
    expect(await said('/?of=VNM&on=2025-12-31&within=quad&with=GBR&lang=en')).toContain(
      'Not counted among the 4 partners in Quad at comprehensive partnership or higher: it is not recorded as a member of the group on this day.',
    )
    expect(await said('/?of=VNM&on=2025-12-31&within=quad&with=GBR&lang=vi')).toContain(
      'vào ngày này chưa được ghi nhận là thành viên của nhóm',
    )
    // Where in a source is noted in English and says so; that nobody noted it is said in the reader's language.
    await page.goto(new URL('/?of=VNM&on=2025-12-31&with=RUS&lang=vi', page.url()).href)
    await counted.waitFor()
    const papers = (await page.locator('.panel .sources').allTextContents()).join(' ')
    expect(papers).toContain('cả trang')
    expect(papers).not.toContain('whole page')
    expect(await page.locator('.panel .sources span[lang=en]').count()).toBeGreaterThan(0)
    // Behind the number each name that is open has its reason beside it.
    await page.goto(new URL('/?of=VNM&on=2017-11-15&within=quad&names&lang=en', page.url()).href)
    const open4 = page.locator('.panel ol.members > li')
    await open4.first().waitFor()
    expect(await open4.count()).toBe(4)
    for (const text of await open4.allTextContents()) expect(text).toContain('membership of the group then not settled')
    expect(await page.locator('.panel h3', { hasText: 'Not counted' }).count()).toBe(0)
    expect(complaints).toEqual([])
    await close()
  })
})
