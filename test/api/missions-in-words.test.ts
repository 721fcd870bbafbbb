import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordMissions } from '../fixtures/missions/missions.ts'
import { type Api, openSeededApi } from './api.ts'
import { listening } from './listening.ts'

// Another owner's ladder is spoken of in its own words: it counts missions, and nobody calls them partners.

let api: Api
let url: string
let stop: () => Promise<void>

beforeAll(async () => {
  api = await openSeededApi()
  await recordMissions(api.store.log)
  ;({ url, stop } = await listening(api.store))
})
afterAll(async () => {
  await stop()
  await api.close()
})

const ask = async (query: string) => {
  const { data, errors } = await api.ask(query)
  expect(errors).toBeUndefined()
  return data
}

describe('a ladder of missions', () => {
  it('is counted in missions, with the form that its number wants', async () => {
    const { many, one, none, definitions } = await ask(`{
      many: partnerCount(of: "USA", definition: "embassies", validAt: "2015-12-31") { footnote vi: footnote(language: vi) }
      one: partnerCount(of: "USA", definition: "embassies", validAt: "1980-05-02") { footnote }
      none: partnerCount(of: "USA", definition: "embassies", validAt: "1995-08-15") { footnote vi: footnote(language: vi) }
      definitions: countingDefinitions(of: "USA") { id label noun vi: noun(language: vi) }
    }`)
    expect(many.footnote).toMatch(
      /^4 missions of United States on 31 December 2015\. States in which there is an embassy/,
    )
    expect(many.vi).toMatch(/^4 cơ quan đại diện của /)
    expect(one.footnote).toMatch(/^1 mission of /)
    expect(none.footnote).toMatch(/^2 to 3 missions of .* Undecided: Viet Nam \(no source gives the exact day\)\. /)
    expect(none.vi).toMatch(/^Từ 2 đến 3 cơ quan đại diện của /)
    expect(definitions).toMatchObject([
      { id: 'embassies', label: 'embassy', noun: 'missions', vi: 'cơ quan đại diện' },
      { id: 'resident-missions', noun: 'missions' },
    ])
  })

  it('is compared in missions', async () => {
    const { between, still } = await ask(`{
      between: networkDiff(of: "USA", from: "1980-05-01", to: "1980-05-02") { sentences vi: sentences(language: vi) }
      still: networkDiff(of: "USA", from: "2014-01-01", to: "2014-01-02") { sentences }
    }`)
    expect(between.sentences.join(' ')).toMatch(/missions? (is|are) unchanged\./)
    expect(between.vi.join(' ')).toContain('cơ quan đại diện không đổi.')
    expect(still.sentences.join(' ')).toContain('no mission entered, moved or left.')
    for (const sentence of [...between.sentences, ...still.sentences]) expect(sentence).not.toContain('partner')
  })

  it('is taken away as missions', async () => {
    const { networkDiff } = await ask('{ networkDiff(of: "USA", from: "1980-05-01", to: "2015-12-31") { permalink } }')
    const [count, series, diff] = await Promise.all(
      [
        '/counts/USA/embassies.md?validAt=2015-12-31',
        '/counts/USA/embassies.md?from=2010&to=2015&language=vi',
        `${networkDiff.permalink}.csv`,
      ].map(async (path) => (await fetch(new URL(path, url))).text()),
    )
    expect(count).toContain('# Missions of United States on 31 December 2015')
    expect(series).toMatch(/^# Cơ quan đại diện của .*, từ năm 2010 đến năm 2015$/m)
    expect(diff).toContain('Change,Mission,From,To,On,At this level since,Why open,Sources')
  })
})
