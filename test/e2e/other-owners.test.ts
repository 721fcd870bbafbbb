import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { recordOtherOwners } from '../fixtures/other-owners/other-owners.ts'
import { drawn } from './browser.ts'
import { faults } from './faults.ts'
import { says } from './report-page.ts'
import { journeys } from './seen.ts'

/** What a page of an owner says; `never` what it must not, being of another owner or another kind of ladder. */
interface Said {
  readonly path: string
  readonly ready: string
  readonly says: Readonly<Record<string, string>>
}

const CHINA: readonly Said[] = [
  {
    path: '/?of=CHN&lang=en',
    ready: '.transitions li',
    says: {
      '.number':
        'At least 8 partners at cooperative partnership or higher on 30 June 2025, and Cambodia if its one weak source is right; the facts are a sample, gone through to 30 June 2025.',
      '.legend': 'All-Weather Partnership4≥ 4',
      '.aside': 'Russia strategic cooperative partnership → all-weather partnership',
    },
  },
  {
    path: '/?of=CHN&lang=vi&names',
    ready: '.footnote',
    says: {
      '.number':
        'Ít nhất 8 đối tác ở mức đối tác hợp tác trở lên vào 30/6/2025, và Campuchia nếu nguồn yếu duy nhất là đúng; dữ kiện chỉ là một phần, rà soát đến 30/6/2025.',
      '.footnote': 'Ít nhất 8 đối tác của Trung Quốc',
      '.panel': 'Chưa chắc chắn: 1',
    },
  },
  {
    path: '/?of=CHN&view=table&lang=en',
    ready: '.sentences li',
    says: {
      '.table': 'BelarusEastern EuropeAll-Weather Partnership15 September 202215 September 2022',
      '.sentences':
        'Cooperative partnership or higher: at least 8 + 0 known to have come in − 0 known to have gone out = at least 8',
    },
  },
  {
    path: '/?of=CHN&with=KHM&lang=en',
    ready: '.counted',
    says: { '.counted': 'It may be counted among at least 8 partners at cooperative partnership or higher' },
  },
  {
    path: '/?of=CHN&on=2012&lang=en',
    ready: '.number-span',
    says: { '.number-span': 'at least 4 on 1 January, at least 5 on 31 December 2012: 1 known to have come in.' },
  },
  {
    path: '/counts?of=CHN&lang=en',
    ready: '#between .sum',
    says: {
      '.big-number': 'at least 8 partners of China',
      '#levels': 'Strategic Cooperative Partnership3 knownat least 7',
      '#between': 'at least, on 31 December 2024',
      '#definitions': '− 4 not counted: Belgium, Mongolia, South Korea, Viet Nam',
    },
  },
  { path: '/claims?of=CHN&lang=en', ready: '.empty', says: { '.empty': 'No claim about this owner is recorded' } },
  {
    path: '/contradictions?of=CHN&lang=vi',
    ready: '.empty',
    says: { '.empty': 'Vào lúc đó chưa biết mâu thuẫn nào về chủ thể này.' },
  },
]

const ASEAN: readonly Said[] = [
  {
    path: '/?of=asean&on=2024-12-31&lang=en',
    ready: '.transitions li',
    says: {
      '.number':
        'At least 10 partners at development partner or higher, organizations too, on 31 December 2024; how far the facts have been gone through is not stated.',
      '.legend': 'Sectoral Dialogue Partner1≥ 8',
      '.aside': 'United Kingdom dialogue partner',
    },
  },
  {
    path: '/?of=asean&on=2024-12-31&lang=vi&names',
    ready: '.footnote',
    says: {
      '.number':
        'Ít nhất 10 đối tác ở mức đối tác phát triển trở lên, kể cả tổ chức, vào 31/12/2024; chưa có thông tin',
      '.panel': 'Liên minh châu Âu',
    },
  },
  {
    path: '/?of=asean&on=2024-12-31&view=table&lang=en',
    ready: '.sentences li',
    says: {
      '.table': 'European UnionStrategic Partner1 December 20201977',
      '.sentences': 'How far the facts about ASEAN have been gone through is not stated',
    },
  },
  {
    path: '/?of=asean&on=2024-12-31&with=eu&lang=en',
    ready: '.counted',
    says: { '.counted': 'Counted among at least 10 partners at development partner or higher, organizations too.' },
  },
  {
    path: '/?of=asean&on=1960-01-01&lang=en',
    ready: '.empty button',
    says: { '.empty': 'Go to the first relation, 1974' },
  },
  {
    path: '/counts?of=asean&on=2024&since=2020&lang=en',
    ready: '#between .sum',
    says: {
      '.big-number': 'at least 10 partners of ASEAN',
      '#between': 'at least, on 31 December 2020',
      '#definitions': '− 2 not counted: Germany, Norway',
    },
  },
  { path: '/counts?of=asean&on=1960-01-01&lang=en', ready: '.series', says: { '#over-time': 'at least 0' } },
  { path: '/claims?of=asean&lang=en', ready: '.claim', says: { '[role=status]': '1 claim' } },
  {
    path: '/contradictions?of=asean&lang=en',
    ready: '.empty',
    says: { '.empty': 'No contradiction about this owner' },
  },
]

journeys(
  'Every page of an owner that is facts alone',
  ({ open, server }) => {
    const walk = async (pages: readonly Said[], never: RegExp): Promise<void> => {
      for (const { path, ready, says } of pages) {
        const { page, complaints, close } = await open(path)
        await page.waitForSelector(ready)
        for (const [where, text] of Object.entries(says)) {
          await page
            .waitForFunction(
              ([where = '', text = '']) => {
                const plain = (it: string): string => it.replace(/\s+/g, ' ')
                return plain(document.querySelector(where)?.textContent ?? '').includes(plain(text))
              },
              [where, text],
            )
            .catch(async () => expect(await page.textContent(where), `${path} ${where}`).toContain(text))
        }
        expect(await page.textContent('#root'), path).not.toMatch(never)
        expect(complaints, path).toEqual([])
        await close()
      }
    }

    it('a State with three rungs, a sample of whose partners was gone through', async () => {
      await walk(CHINA, /of Viet Nam|của Việt Nam|Comprehensive Strategic|Sectoral beside|theo lĩnh vực|, facts gone/)
    })

    it('an organization with five, of whose facts nobody has said how far they go', async () => {
      await walk(
        ASEAN,
        /of Viet Nam|của Việt Nam|Sectoral beside its level|1 claims|\d to \d+ partners|exchange the two/,
      )
    })

    it('answers of both can be cited, opened and taken away in every file', async () => {
      for (const [address, number] of [
        ['/counts?of=CHN&lang=en', 'at least 8 partners'],
        ['/counts?of=asean&on=2024-12-31&lang=en', 'at least 10 partners'],
      ] as const) {
        const { page, complaints, close } = await open(address)
        await page.waitForSelector('.report-side .cite a.long')
        await page.waitForSelector('#over-time .cite a.long', { state: 'attached' })
        const files = await page
          .locator('.cite a')
          .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href))
        expect(files.length).toBeGreaterThan(15)
        for (const file of files) {
          const response = await page.request.get(file)
          expect(response.status(), file).toBe(200)
          const disposition = response.headers()['content-disposition'] ?? ''
          expect(/filename="([^"]*)"/.exec(disposition)?.[1] ?? '', file).not.toMatch(/[/\\]/)
        }
        await page.goto(files[0] ?? '')
        await says(page, '.unchanged', 'Unchanged')
        await says(page, '.big-number', number)
        expect(complaints).toEqual([])
        await close()
      }
      expect(server().address).toContain('127.0.0.1')
    })

    it('both are whole on paper, and axe finds nothing', async () => {
      const wide = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth)
      for (const path of [
        '/?of=CHN&lang=vi',
        '/?of=asean&on=2024-12-31&view=table&lang=en',
        '/counts?of=CHN&lang=en',
        '/counts?of=asean&lang=vi',
      ]) {
        const { page, close } = await open(path, { viewport: { width: 718, height: 1047 } })
        await page.waitForSelector('.table tbody tr, .big-number, .plate .name')
        if (path.startsWith('/?of=CHN')) await drawn(page)
        expect(await faults(page), path).toEqual([])
        await page.emulateMedia({ media: 'print' })
        await page.waitForSelector('.on-paper')
        expect(await wide(page), path).toBeLessThanOrEqual(719)
        await close()
      }
    })
  },
  recordOtherOwners,
)
