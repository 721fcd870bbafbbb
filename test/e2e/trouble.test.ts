import { expect, it } from 'vitest'
import { drawn } from './browser.ts'
import { journeys } from './seen.ts'

const NOW = '/?of=VNM&on=2025-12-31&lang=en'

journeys('In trouble the page', ({ open, server }) => {
  it('brings the parts that could not be loaded, as soon as the server is there again', async () => {
    const { page, close } = await open('/claims?lang=en')
    await page.waitForSelector('.claim')
    await page.route('**/assets/**', (route) => route.abort())
    // Another page of the same file: its part is not there yet.
    await page.evaluate(() => {
      history.pushState(null, '', '/counts?lang=en')
      window.dispatchEvent(new PopStateEvent('popstate'))
    })
    await page.waitForSelector('text=A part of the page could not be loaded.')
    await page.unroute('**/assets/**')
    await page.waitForSelector('.big-number', { timeout: 20_000 })
    expect(await page.locator('text=A part of the page could not be loaded.').count()).toBe(0)
    await close()
  })

  it.each(['WithinField', 'SearchBox', 'Personal', 'Handles', 'Aside'])(
    'stands without a part that was lost on its way, and has it a little later: %s',
    async (part) => {
      const { page, close } = await open('/claims?lang=en')
      await page.waitForSelector('.claim')
      let lost = 0
      await page.route(`**/assets/${part}-*.js`, (route) => (lost++ === 0 ? route.abort() : route.continue()))
      await page.goto(new URL(NOW, page.url()).href)
      await page.waitForSelector('.number a', { timeout: 20_000 })
      await drawn(page)
      // What is brought together with something else has no file of its own, and is not lost by itself.
      if (lost > 0) await expect.poll(() => lost, { timeout: 20_000 }).toBeGreaterThan(1)
      for (const selector of [
        '.group-field input',
        '.search input',
        '.personal button',
        '.strip',
        '.legend',
        '.footer a',
      ])
        await page.waitForSelector(selector, { timeout: 20_000 })
      await close()
    },
  )

  it('has what a key opens before anybody asks for it, so that a server that is away is not missed', async () => {
    const { page, close } = await open(NOW)
    await drawn(page)
    await page.waitForLoadState('networkidle')
    await page.route('**/assets/**', (route) => route.abort())
    await page.keyboard.press('2')
    await page.waitForSelector('.table tbody tr')
    await page.keyboard.press('n')
    await page.waitForSelector('.members')
    expect(await page.locator('text=A part of the page could not be loaded.').count()).toBe(0)
    await close()
  })

  it('leaves a server alone for as long as it asks to be, and asks again then', async () => {
    const { page, close } = await open(NOW)
    await drawn(page)
    const asked: number[] = []
    let refusing = true
    await page.route('**/graphql', async (route) => {
      asked.push(Date.now())
      if (!refusing) return route.continue()
      await route.fulfill({ status: 429, headers: { 'retry-after': '4' }, body: 'too many' })
    })
    await page.keyboard.press('n')
    await page.waitForSelector('.failed:has-text("asks to be left alone")', { timeout: 30_000 })
    expect(await page.locator('.failed button').count()).toBe(0)
    refusing = false
    await page.waitForSelector('.members', { timeout: 20_000 })
    const [first = 0, second = 0] = asked
    expect(second - first).toBeGreaterThanOrEqual(3900)
    await close()
  })

  it('says what of an address is not there, and what is', async () => {
    const { page, close } = await open(`${NOW}&view=map&levels=foo&zap=1`)
    await page.waitForSelector('.banner')
    await page.waitForFunction(() => document.querySelectorAll('.banner').length === 2)
    const said = (await page.locator('.banner').allTextContents()).join(' ')
    for (const sentence of [
      '“map” is no view here.',
      'There are: Network, Table.',
      'The address asks for “zap=1”. This page knows no “zap” and leaves it out.',
      '“foo” is no level of this ladder. There are: Comprehensive Strategic Partnership,',
    ])
      expect(said).toContain(sentence)
    await page.click('.banner button >> nth=0')
    if ((await page.locator('.banner').count()) > 0) await page.click('.banner button')
    await page.waitForFunction(() => document.querySelector('.banner') === null)
    expect(new URL(page.url()).search).toBe('?of=VNM&on=2025-12-31&lang=en')
    await close()
  })

  it.each([
    ['/?of=VNM&on=2025-12-31&lang=fr', 'This page does not speak “fr”. There are: English, Tiếng Việt.'],
    ['/?of=VNM&on=2025-12-31&lang=en&within=nowhere', 'No group or organization is called “nowhere” here.'],
    ['/?of=VNM&on=2025-12-31&lang=en&view=table&sort=foo', 'Nothing here is sorted by “foo”.'],
    [
      '/claims?lang=en&verdict=bogus',
      '“bogus” is no verdict. There are: impossible, differs, agrees, cannot be checked.',
    ],
    ['/contradictions?lang=en&kind=bogus', '“bogus” is no kind of contradiction.'],
  ])('says at %s what is not there', async (path, sentence) => {
    const { page, close } = await open(path)
    await page.waitForSelector(`text=${sentence.slice(0, 40)}`)
    expect(await page.textContent('body')).toContain(sentence)
    await close()
  })

  it('opens the revision that an entry of the feed of revisions leads to', async () => {
    const { page, close } = await open('/')
    const feed = await (await page.request.get(`${server().address}/revisions.atom`)).text()
    const [, first] = /<link[^>]*href="([^"]*known(?:At)?=[^"]*)"/.exec(feed.slice(feed.lastIndexOf('<entry>'))) ?? []
    await page.goto(new URL((first ?? '').replaceAll('&amp;', '&'), server().address).href)
    await page.waitForFunction(() => document.querySelector('.footer')?.textContent?.includes('Revision 1,'))
    await close()
  })

  it('names its owner on every page that has one, whichever owners come to be', async () => {
    for (const path of ['/', '/counts', '/counts?definition=comprehensive-or-higher-any-actor']) {
      const { page, close } = await open(path)
      await page.waitForURL(/[?&]of=VNM(&|$)/)
      await close()
    }
  })

  it('has its shape in the first bytes, before any script', async () => {
    const { page, close } = await open('/')
    await page.route('**/assets/*.js', (route) => route.abort())
    await page.goto(page.url())
    await page.waitForSelector('.network-shape')
    expect(await page.locator('.brand').isVisible()).toBe(true)
    expect((await page.locator('.network-shape').boundingBox())!.width).toBeGreaterThan(100)
    await close()
  })

  it('takes today from the reader’s own calendar, and says where the API reckons otherwise', async () => {
    const { page, close } = await open('/icon.svg', { timezoneId: 'Asia/Ho_Chi_Minh' })
    await page.clock.install({ time: new Date('2026-12-31T18:30:00Z') })
    await page.goto(`${server().address}/?of=VNM&on=2025-12-31&lang=en`)
    await drawn(page)
    await page.click('.time-said button')
    await page.waitForURL(/on=2027-01-01/)
    expect(await page.textContent('.time-said')).toContain(
      'Today is 1 January 2027 where you are and 31 December 2026 in UTC',
    )
    await close()
  })
})

journeys('At every width', ({ open }) => {
  it.each([
    [320, 256],
    [320, 640],
    [761, 900],
    [1024, 768],
    [1180, 800],
    [1440, 900],
    [1920, 1080],
  ])(
    'at %i by %i what changed is there, nothing is wider than the window, and a panel covers no partner',
    async (width, height) => {
      const { page, close } = await open(NOW, { viewport: { width, height } })
      await drawn(page)
      await page.waitForSelector('.transitions li')
      await page.locator('.transitions li').first().scrollIntoViewIfNeeded()
      expect(await page.locator('.transitions li').first().isVisible()).toBe(true)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      await page.goto(page.url().replace('&lang', '&with=NZL&lang'))
      await drawn(page)
      await page.waitForSelector('.step')
      const covered = () =>
        page.evaluate(() => {
          const spot = document.querySelector('.chosen-spot')!.getBoundingClientRect()
          const there = document.elementFromPoint(spot.left, spot.top)
          return there === null ? 'out of sight' : there.closest('.plate') === null ? there.className : ''
        })
      // In the lowest windows panel and picture stand one after the other.
      if (height > 300) await expect.poll(covered, { timeout: 10_000 }).toBe('')
      await close()
    },
  )
})
