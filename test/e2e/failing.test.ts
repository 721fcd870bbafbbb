import { expect, it } from 'vitest'
import { drawn } from './browser.ts'
import { journeys } from './seen.ts'

journeys('When something is wrong', ({ open, server }) => {
  it.each([
    ['/?of=VNM&on=2025-02-30', '“2025-02-30” is not a day.', 'Show today'],
    ['/?of=XYZ&on=2025-12-31', 'Nobody is called “XYZ” here.', 'Viet Nam'],
    ['/?of=FRA&on=2025-12-31', 'France keeps no ladder of partnerships here', 'Viet Nam'],
    ['/?of=VNM&on=1950-01-01', 'No relation of Viet Nam is certain on 1 January 1950', 'Go to the first relation'],
    ['/?of=VNM&on=2025-12-31&levels=', 'The filter hides every partner.', 'Show all levels'],
    [
      '/?of=VNM&on=2025-12-31&known=2999-01-01T00:00:00Z',
      '“2999-01-01T00:00:00Z” is no moment at which something was known: it lies before the first revision, names one that is not there, or is no instant.',
      'Show as known now',
    ],
  ])('the page says so at %s, and shows a way on', async (path, sentence, way) => {
    const { page, close } = await open(path)
    await page.waitForSelector('.empty')
    const said = page.locator('.empty')
    expect(await said.textContent()).toContain(sentence)
    await said.locator('button, a', { hasText: way }).click()
    await drawn(page)
    await close()
  })

  it.each(['/?of=VNM&known=2020-01-01T00:00:00Z&lang=en', '/counts?of=VNM&known=2020-01-01T00:00:00Z&lang=en'])(
    'a moment before the first revision is named at %s, and no day is said to be wrong',
    async (path) => {
      const { page, close } = await open(path)
      await page.waitForFunction(() =>
        document.querySelector('main')?.textContent?.includes('it lies before the first revision'),
      )
      expect(await page.textContent('body')).not.toContain('is not a day')
      await close()
    },
  )

  it('a day that is none stays in its field with a sentence, and the picture stays', async () => {
    const { page, close } = await open('/?of=VNM&on=2025-12-31')
    await drawn(page)
    await page.fill('.day-field input', '2025-13')
    expect(await page.textContent('.field-wrong')).toContain('“2025-13” is not a day.')
    expect(await page.textContent('.number')).toContain('31 December 2025')
    await page.fill('.day-field input', '2025-08')
    await page.press('.day-field input', 'Enter')
    await page.waitForFunction(
      () =>
        document.querySelector('.number')?.textContent?.includes('on August 2025') ||
        document.querySelector('.number')?.textContent?.includes('August 2025'),
    )
    await close()
  })

  it('an unknown partner is named, and the picture stays', async () => {
    const { page, close } = await open('/?of=VNM&on=2025-12-31&with=nobody')
    await drawn(page)
    await page.waitForFunction(() =>
      document.querySelector('.panel-body')?.textContent?.includes('Nobody is called “nobody” here.'),
    )
    await page.goto(page.url().replace('with=nobody', 'with=Germny'))
    await page.waitForFunction(() =>
      document.querySelector('.panel-body')?.textContent?.includes('Do you mean Germany (DEU)?'),
    )
    await close()
  })

  it('a server that goes away leaves the last answer with a word on it, and the page recovers by itself', async () => {
    const { page, close } = await open('/?of=VNM&on=2025-12-31')
    await drawn(page)
    await server().kill()
    await page.focus('.slider')
    await page.keyboard.press('ArrowDown')
    await page.waitForSelector('.banner-stale')
    expect(await page.textContent('.banner-stale')).toContain('The server does not answer.')
    expect(await page.textContent('.number')).toContain('31 December 2025')
    await server().revive()
    await page.waitForFunction(
      () => document.querySelector('.number')?.textContent?.includes('31 December 2024'),
      null,
      { timeout: 30_000 },
    )
    await page.waitForSelector('.banner-stale', { state: 'detached' })
    await close()
  })

  it('a server that is not there from the start is said too', async () => {
    const { page, close } = await open('/?of=VNM&on=2025-12-31')
    await drawn(page)
    await page.route('**/graphql', (route) => route.abort())
    await page.reload()
    await page.waitForSelector('.failed')
    expect(await page.textContent('.failed')).toContain('The server does not answer.')
    await page.unroute('**/graphql')
    await page.click('.failed button')
    await drawn(page)
    await close()
  })

  it('an unknown counting definition is named, and the picture stays', async () => {
    const { page, close } = await open('/?of=VNM&on=2025-12-31&definition=nonsense')
    await page.waitForSelector('.plate-canvas')
    // What was refused is said in words that come after the picture.
    await page.waitForSelector('.count .failed:has-text("nonsense")')
    await close()
  })

  it('a part that cannot be loaded leaves the rest standing, and Cytoscape too', async () => {
    const { page, close } = await open('/?of=VNM&on=2025-12-31')
    await drawn(page)
    await page.route(/PartnerPanel|GraphCanvas/, (route) => route.abort())
    await page.reload()
    await page.waitForSelector('.number a')
    await page.click('.name:has-text("United Kingdom")')
    await page.waitForSelector('.aside [role=alert]')
    expect(await page.textContent('.aside')).toContain('A part of the page could not be loaded.')
    expect(await page.locator('.sketch-link').count()).toBeGreaterThan(40)
    await close()
  })
})
