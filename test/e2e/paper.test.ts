import { expect, it } from 'vitest'
import { drawn } from './browser.ts'
import { journeys } from './seen.ts'

/** How wide and high the room of a sheet of A4 is, less its margins, in pixels. */
const PORTRAIT = { width: 718, height: 1047 }
const LANDSCAPE = { width: 1047, height: 718 }

journeys('On paper', ({ open }) => {
  it.each([
    ['upright', PORTRAIT],
    ['across', LANDSCAPE],
  ])(
    'the network is whole on a sheet %s, light, with title, definition, source line and address',
    async (_way, viewport) => {
      const { page, close } = await open('/?of=VNM&on=2025-12-31&lang=en&theme=dark', { viewport, colorScheme: 'dark' })
      await drawn(page)
      await page.emulateMedia({ media: 'print' })
      await page.waitForSelector('.on-paper')
      const said = (await page.textContent('.on-paper'))!
      for (const part of [
        'Viet Nam on 31 December 2025',
        'States whose level, by the owner’s own designation, is comprehensive partnership or higher'.slice(0, 25),
        'Revision ',
        'facts gone through to 31 December 2025',
        'CC BY 4.0',
        'of=VNM&on=2025-12-31',
      ])
        expect(said).toContain(part)
      const paper = await page.evaluate(() => {
        const rgb = (element: Element | null): number[] =>
          (getComputedStyle(element ?? document.body).backgroundColor.match(/\d+/g) ?? []).map(Number)
        const box = document.querySelector('.plate')!.getBoundingClientRect()
        const inside = [...document.querySelectorAll('.plate .name text')].map((name) => name.getBoundingClientRect())
        return {
          ground: rgb(document.documentElement),
          width: document.documentElement.scrollWidth,
          height: box.height,
          names: inside.length,
          lost: inside.filter(
            (name) =>
              name.left < -1 || name.right > innerWidth + 1 || name.top < box.top - 1 || name.bottom > box.bottom + 1,
          ).length,
          cut: [...document.querySelectorAll('.plate .name text')].filter((name) => name.textContent?.includes('…'))
            .length,
          signs: document.querySelectorAll('.plate .sign-shape').length,
          header: getComputedStyle(document.querySelector('.header')!).display,
        }
      })
      expect(Math.min(...paper.ground)).toBeGreaterThan(200)
      expect(paper.width).toBeLessThanOrEqual(viewport.width)
      expect(paper.height).toBeGreaterThan(400)
      expect(paper).toMatchObject({ names: 50, lost: 0, cut: 0, signs: 50, header: 'none' })
      await close()
    },
  )

  it.each([
    ['upright', PORTRAIT],
    ['across', LANDSCAPE],
  ])('the table keeps all its columns on a sheet %s', async (_way, viewport) => {
    const { page, close } = await open('/?of=VNM&on=2025-12-31&view=table&lang=en', { viewport })
    await page.waitForSelector('.table tbody tr')
    await page.waitForSelector('.table .cell-counted time')
    await page.emulateMedia({ media: 'print' })
    await page.waitForSelector('.on-paper')
    const { right, heads, hidden } = await page.evaluate(() => ({
      right: Math.max(
        ...[...document.querySelectorAll('.table th, .table td')].map((cell) => cell.getBoundingClientRect().right),
      ),
      heads: [...document.querySelectorAll('.table thead th')].map((head) => head.textContent),
      hidden: [...document.querySelectorAll('.table-view, .table-scroll')].filter(
        (box) => getComputedStyle(box).overflow !== 'visible',
      ).length,
    }))
    expect(heads).toHaveLength(11)
    expect(heads).toEqual(expect.arrayContaining(['At this level since', 'Counted since', 'Sources']))
    expect(right).toBeLessThanOrEqual(viewport.width + 1)
    expect(hidden).toBe(0)
    await close()
  })

  it('every report is whole: all claims, and nothing wider than the sheet', async () => {
    for (const path of ['/counts?of=VNM&on=2025-12-31&lang=en', '/claims?lang=en', '/contradictions?lang=en']) {
      const { page, close } = await open(path, { viewport: PORTRAIT })
      await page.waitForSelector('.big-number, .claim, .contradiction')
      await page.emulateMedia({ media: 'print' })
      await page.waitForSelector('.on-paper')
      expect(await page.textContent('.on-paper')).toContain(path.split('?')[0])
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(718)
      if (path.startsWith('/claims')) expect(await page.locator('.claim').count()).toBeGreaterThan(140)
      await close()
    }
  })
})
