import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { textIn } from '../../schema/texts.ts'
import type { PartialDate } from '../../schema/time/partial-date.ts'
import { loadSeed } from '../../seed/load.ts'
import { checkPageOfClaims } from '../../server/claims/claims.ts'
import type { KnownAt } from '../../server/queries/moment.ts'
import { partnerCount } from '../../server/queries/partner-count.ts'
import type { Store } from '../../server/store/store.ts'
import { embeddedStores } from '../contract/embedded-stores.ts'
import { missions, recordMissions } from '../fixtures/missions/missions.ts'

/** Another owner's ladder, of other names, another number and other kinds of levels, is a file of facts and no line of code. */
describe('the missions of another owner', () => {
  const stores = embeddedStores()
  let store: Store
  let known: KnownAt
  beforeAll(async () => {
    store = await stores.openEmpty()
    await loadSeed(store.log, { folder: new URL('../../seed/log', import.meta.url).pathname })
    await recordMissions(store.log)
    const head = await store.log.head()
    if (head === null) throw new Error('nothing was loaded')
    known = { revision: head.number, knownAt: head.recordedAt }
  })
  afterAll(async () => {
    await store.close()
    stores.remove()
  })

  const counted = async (definition: string, validAt: string) => {
    const moment = { ...known, validAt: validAt as PartialDate }
    const { members, undecided } = await partnerCount(store.graph, { of: 'USA', definition }, moment)
    const partners = (list: typeof members) => list.map(({ relation }) => relation.partnership.partner)
    return { members: partners(members), undecided: partners(undecided) }
  }

  it('are counted by definitions of their own under names of their own', async () => {
    expect(await counted('embassies', '2015-12-31')).toEqual({ members: ['CHN', 'LBY', 'MNG', 'VNM'], undecided: [] })
    expect(await counted('resident-missions', '2015-12-31')).toEqual({
      members: ['CHN', 'CUB', 'LBY', 'MNG', 'VNM', 'eu'],
      undecided: [],
    })
  })

  it('end on the day from which the source says "None", which is no status', async () => {
    expect((await counted('embassies', '1980-05-01')).members).toEqual(['CHN', 'LBY'])
    expect((await counted('embassies', '1980-05-02')).members).toEqual(['CHN'])
    expect((await counted('resident-missions', '1961-01-03')).members).not.toContain('CUB')
    const levels = (await missions()).flatMap((entry) =>
      entry.op === 'assert' && entry.statement.kind === 'level' ? [entry.statement.names.en] : [],
    )
    expect(levels).toHaveLength(8)
    expect(levels).not.toContain('None')
  })

  it('are undecided where the source knows the month only', async () => {
    expect(await counted('embassies', '1995-08-15')).toEqual({ members: ['CHN', 'MNG'], undecided: ['VNM'] })
  })

  it('are what a published figure of them is held against', async () => {
    const { checked } = await checkPageOfClaims(store.graph, { about: 'USA', page: { first: 100 } }, known)
    const own = checked.filter(({ claim }) => claim.id.startsWith('claim/missions/'))
    expect(own.map(({ verdict }) => verdict)).toEqual(['AGREES'])
  })

  it('are called in the languages that their texts have, and in English in others', async () => {
    const { ladder: ladders } = await store.graph.countingDefinitions({ of: 'USA', revision: known.revision })
    const [ladder] = ladders ?? []
    expect(['fr', 'vi', 'de'].map((language) => (ladder === undefined ? '' : textIn(ladder.names, language)))).toEqual([
      'Missions des États-Unis',
      'Cơ quan đại diện của Hoa Kỳ',
      'Missions of the United States',
    ])
    expect(ladder?.noun?.en).toEqual({ one: 'mission', other: 'missions' })
  })
})
