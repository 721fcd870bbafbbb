import { expect, it } from 'vitest'
import { recordOtherOwners } from '../fixtures/other-owners/other-owners.ts'
import { journeys } from './seen.ts'

journeys(
  'With other owners beside the first',
  ({ open }) => {
    const ownerAt = async (address: string): Promise<string | null> => {
      const { page, close } = await open(address)
      await page.waitForFunction(() => new URL(location.href).searchParams.has('of'))
      const of = new URL(page.url()).searchParams.get('of')
      await close()
      return of
    }

    it('the front page stays the first one’s, and a definition leads to the owner of its ladder', async () => {
      expect(await ownerAt('/?lang=en')).toBe('VNM')
      expect(await ownerAt('/?definition=CHN/partnership/strategic-or-higher&lang=en')).toBe('CHN')
    })

    it('every way from a page names its owner: its own, else the front page’s', async () => {
      const { page: counts, close: closeCounts } = await open('/counts?of=CHN&lang=en')
      const cited = await counts.waitForSelector('.cite a.long')
      const permalink = new URL((await cited.getAttribute('href')) ?? '', counts.url()).pathname
      await closeCounts()
      for (const [address, owner] of [
        ['/claims?lang=en', 'VNM'],
        ['/claims?of=CHN&lang=en', 'CHN'],
        ['/contradictions?lang=en', 'VNM'],
        ['/answers/claim.claim_minister-2025_p5-network.s3', 'VNM'],
        [permalink, 'CHN'],
      ] as const) {
        const { page, close } = await open(address)
        await page.waitForSelector('.sections a[href*="of="]')
        await page.waitForSelector('.report article, .report-side, .refused, .empty')
        const ways = await page.$$eval('.brand a, .sections a, .report a, .ways a', (links) =>
          links
            .map((link) => new URL((link as HTMLAnchorElement).href))
            .filter(
              ({ origin, pathname }) =>
                origin === location.origin && /^\/(counts|claims|contradictions)?$/.test(pathname),
            )
            .map(({ pathname, searchParams }) => [pathname, searchParams.get('of'), searchParams.has('kind')]),
        )
        expect(ways.length, address).toBeGreaterThan(3)
        // The list of all owners, of one kind, stays that of all.
        const named = ways.filter(
          ([path, , isOfKind]) => !(path === '/contradictions' && (isOfKind || !address.includes('of='))),
        )
        expect(new Set(named.map(([, of]) => of)), address).toEqual(new Set([owner]))
        await close()
      }
    })

    it('the panel of a group says its members and how many of them are counted', async () => {
      const { page, close } = await open('/?of=VNM&with=g20&on=2026-06-30&lang=en')
      await page.waitForSelector('.group-members')
      expect(await page.textContent('.group-members')).toMatch(
        /^\d+ members; of them counted for Viet Nam: at least \d+\. Its members in the table$/,
      )
      expect(await page.textContent('.aside')).not.toContain('No relation')
      await close()
    })

    it('a headline beyond the day gone through is at least so many, and says who may come to it', async () => {
      const { page, close } = await open('/counts?of=VNM&on=2026-06-30&lang=en')
      await page.waitForSelector('.number-says')
      expect(await page.textContent('.number-says')).toMatch(
        /, and Slovakia if its one weak source is right; facts gone through to 31 December 2025\.$/,
      )
      await close()
    })
  },
  recordOtherOwners,
)
