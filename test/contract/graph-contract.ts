import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fold } from '../../schema/fold.ts'
import { foundTexts } from '../../schema/found-texts.ts'
import { type PageAsked, soughtIn } from '../../server/store/plan.ts'
import type { Store } from '../../server/store/store.ts'
import { GivenUp, RequestMeter } from '../../server/work/meter.ts'
import { PRICES } from '../../server/work/prices.ts'
import { portQuestions } from './port-questions.ts'
import { idsOf, referenceGraph, rowsOf } from './reference-graph.ts'
import { SMALL_WORLD } from './small-world.ts'
import { SOURCE } from './statements.ts'
import { SettableClock, type StoresUnderTest } from './stores-under-test.ts'

const LADDER = 'VNM/partnership'

/** Searches, each at a revision: by one word and by several, of many and of one letter, of names and of codes. */
const LOOKED_AT = [
  ['viet', 1],
  ['nam viet', 1],
  ['a', 1],
  ['a', 3],
  ['704', 2],
  ['switzerland xx', 2],
  ['hungary', 3],
] as const

/** What any graph promises, asked of the small world at each of its revisions. */
export function graphContract(name: string, stores: StoresUnderTest): void {
  describe(`${name} keeps the promises of the graph`, () => {
    let store: Store
    const network = async (revision: number, more: { partner?: string; within?: string; of?: string } = {}) =>
      idsOf(await store.graph.network({ of: 'VNM', revision, ...more }))
    const found = (text: string, page: PageAsked, revision = 1) =>
      store.graph.searchActors({ text: fold(text), page, revision })
    const search = async (text: string, revision = 1) => (await found(text, { first: 100 }, revision)).page.ids

    beforeAll(async () => {
      store = await stores.openEmpty({ clock: new SettableClock().read })
      for (const entries of SMALL_WORLD) await store.log.append({ by: 'an editor', why: 'the small world' }, entries)
    })
    afterAll(() => store.close())

    it('a network holds all that it rests on and nothing else, each kind by id', async () => {
      expect(await network(1)).toEqual({
        state: ['CHE', 'HUN', 'LAO', 'RUS', 'SWE', 'USA', 'VNM'],
        organization: ['eu'],
        name: [
          'CHE/name/en-short',
          'HUN/name/en-short',
          'LAO/name/en-short',
          'LAO/name/vi-short',
          'RUS/name/en-short',
          'RUS/name/vi-short',
          'SWE/name/vi-short',
          'USA/name/en-short',
          'USA/name/vi-short',
          'VNM/name/en-former',
          'VNM/name/en-official',
          'VNM/name/en-short',
          'VNM/name/vi-short',
          'eu/name/en-short',
          'eu/name/vi-short',
        ],
        ladder: [LADDER],
        level: ['comprehensive', 'comprehensive-strategic', 'sectoral-strategic', 'special', 'strategic'].map(
          (l) => `${LADDER}/${l}`,
        ),
        'counting-definition': ['strategic-or-higher@1'],
        coverage: ['VNM/coverage'],
        partnership: ['VNM-HUN', 'VNM-LAO', 'VNM-RUS', 'VNM-SWE', 'VNM-USA', 'VNM-eu'],
        designation: [
          'VNM-HUN/hu-1',
          'VNM-HUN/vn-1',
          'VNM-LAO/vn-1',
          'VNM-RUS/vn-1',
          'VNM-SWE/vn-1',
          'VNM-USA/us-1',
          'VNM-USA/vn-1',
          'VNM-USA/vn-2',
          'VNM-eu/vn-1',
        ],
        instrument: ['statement/VNM-USA-2023'],
        activity: ['visit/VNM-USA-2023'],
        source: ['source/joint-statement', SOURCE],
      })
    })

    it('a network with one partner holds that partnership alone', async () => {
      expect(await network(1, { partner: 'HUN' })).toMatchObject({
        state: ['HUN', 'VNM'],
        partnership: ['VNM-HUN'],
        designation: ['VNM-HUN/hu-1', 'VNM-HUN/vn-1'],
        source: [SOURCE],
      })
    })

    it('a partner without a partnership is there as an actor', async () => {
      const { partnership, state } = await network(1, { partner: 'DEU' })
      expect({ partnership, state }).toEqual({ partnership: undefined, state: ['DEU', 'VNM'] })
    })

    it('within a group brings its memberships and all its members of any time, and takes no partner away', async () => {
      const within = await network(1, { within: 'unsc-p5' })
      expect(within).toMatchObject({
        group: ['unsc-p5'],
        membership: ['unsc-p5/RUS', 'unsc-p5/SUHH', 'unsc-p5/USA'],
        state: ['CHE', 'HUN', 'LAO', 'RUS', 'SUHH', 'SWE', 'USA', 'VNM'],
        partnership: ['VNM-HUN', 'VNM-LAO', 'VNM-RUS', 'VNM-SWE', 'VNM-USA', 'VNM-eu'],
      })
      expect((await network(1, { within: 'eu' })).membership).toEqual(['eu/SWE'])
    })

    it('a network of one who keeps none holds the actor and its ladder', async () => {
      expect(await network(1, { of: 'CHE' })).toEqual({ state: ['CHE'], name: ['CHE/name/en-short'], source: [SOURCE] })
      expect(await network(1, { of: 'HUN' })).toMatchObject({ ladder: ['HUN/partnership'], partnership: ['HUN-VNM'] })
      expect(await network(1, { of: 'nobody' })).toEqual({})
    })

    it('nothing is known at revision 0', async () => {
      expect(await network(0)).toEqual({})
      expect(idsOf(await store.graph.countingDefinitions({ revision: 0 }))).toEqual({})
      expect(await search('viet nam', 0)).toEqual([])
    })

    it('a correction is known from its revision on, with the sources that only it cites', async () => {
      const russia = async (revision: number) => {
        const { designation = [], source = [] } = await store.graph.network({ of: 'VNM', partner: 'RUS', revision })
        return { from: designation.map(({ from }) => from), sources: source.map(({ id }) => id) }
      }
      expect(await russia(1)).toEqual({ from: ['2001-03'], sources: [SOURCE] })
      for (const revision of [2, 3, 4, 5]) {
        expect(await russia(revision)).toEqual({ from: ['2001-03-01'], sources: ['source/declaration-2001', SOURCE] })
      }
    })

    it('what is withdrawn is gone from its revision on, with what was there on its account', async () => {
      expect(await network(2)).toMatchObject({
        state: ['HUN', 'LAO', 'RUS', 'SWE', 'USA', 'VNM'],
        instrument: ['statement/VNM-USA-2023'],
        'counting-definition': ['strategic-or-higher@1', 'strategic-or-higher@2'],
      })
      expect((await network(2)).activity).toBeUndefined()
      expect((await network(2)).designation).not.toContain('VNM-HUN/hu-1')
    })

    it('whom only an older version of a visit or a treaty names is gone, with the sources of its names', async () => {
      const now = await network(6)
      expect(now.state).toEqual(expect.arrayContaining(['CHE', 'DEU']))
      expect(now.name).toContain('DEU/name/vi-official')
      expect(now.source).toEqual(expect.arrayContaining(['source/names-of-states', 'source/treaties', 'source/visits']))
      const later = await network(7)
      expect(later.instrument).toContain('treaty/VNM-eu')
      expect(later.activity).toEqual(['visit/eu-2026'])
      expect(later.state).not.toContain('CHE')
      expect(later.state).not.toContain('DEU')
      expect(later.name).not.toContain('DEU/name/vi-official')
      expect(later.source).not.toContain('source/names-of-states')
      expect(later.source).toContain('source/treaties')
    })

    it('what is stated anew is known again, and its gap stays', async () => {
      const known = async (revision: number) => {
        const { designation = [], partnership = [] } = await network(revision)
        return [designation.includes('VNM-HUN/hu-1'), partnership.includes('VNM-LAO')]
      }
      expect(await Promise.all([1, 2, 3, 4].map(known))).toEqual([
        [true, true],
        [false, true],
        [true, false],
        [true, true],
      ])
    })

    it('an actor that is withdrawn is absent with its names, though others still name it', async () => {
      const { partnership, state, name: names } = await network(3)
      expect(partnership).toContain('VNM-HUN')
      expect(state).not.toContain('HUN')
      expect(names).not.toContain('HUN/name/en-short')
      expect(idsOf(await store.graph.actors({ ids: ['HUN'], revision: 3 }))).toEqual({})
    })

    it('an id that was used for another kind of actor is that kind from then on', async () => {
      const kinds = (revision: number) => store.graph.actors({ ids: ['unsc-p5'], revision }).then(idsOf)
      expect(await kinds(3)).toMatchObject({ group: ['unsc-p5'] })
      expect(await kinds(4)).toEqual({})
      expect(await kinds(5)).toMatchObject({ organization: ['unsc-p5'], name: ['unsc-p5/name/en-short'] })
    })

    it('actors come with all their names, unknown ids are absent, and an id asked twice is there once', async () => {
      expect(idsOf(await store.graph.actors({ ids: ['eu', 'nobody', 'VNM-USA', 'eu', 'DEU'], revision: 1 }))).toEqual({
        state: ['DEU'],
        organization: ['eu'],
        name: ['DEU/name/vi-official', 'eu/name/en-short', 'eu/name/vi-short'],
        source: [SOURCE],
      })
      expect(idsOf(await store.graph.actors({ ids: [], revision: 1 }))).toEqual({})
    })

    it.each([
      ['viet nam', ['VNM']],
      // Also within a word: "Soviet".
      ['VIỆT', ['SUHH', 'VNM']],
      ['viê\u0323t', ['SUHH', 'VNM']],
      ['thuy dien', ['SWE']],
      ['Thụy Điển', ['SWE']],
      ['duc', ['DEU']],
      ['đức', ['DEU']],
      ['lao people s', ['LAO']],
      ['republic', ['LAO', 'SUHH', 'VNM']],
      ['democratic republic', ['LAO', 'VNM']],
      ['union', ['SUHH', 'eu']],
      ['ussr', []],
      ['suhh', ['SUHH']],
      ['p5', ['unsc-p5']],
      ['unsc p5', ['unsc-p5']],
      ['usa', ['USA']],
      // One name must hold all of it: "Nga" and "Federation" are two names of one actor.
      ['nga federation', []],
      ['amer united', ['USA']],
      // A level, a partnership and a text of theirs are no actors.
      ['strategic', []],
      ['vnm', ['VNM']],
    ])('a search for %j finds %j', async (text, ids) => {
      expect([...(await search(text))].sort()).toEqual(ids)
    })

    it.each([
      // A whole name, the start of one, the start of a word in one, any part; of equals the shorter name, then the id.
      ['union', ['SUHH', 'eu']],
      ['lien', ['eu', 'DEU']],
      ['republic', ['VNM', 'LAO', 'SUHH']],
      ['viet', ['VNM', 'SUHH']],
      ['n', ['RUS', 'VNM', 'HUN', 'unsc-p5', 'SWE', 'CHE', 'eu', 'DEU', 'USA', 'SUHH']],
      // One that has the terms only here and there comes behind.
      ['of so', ['SUHH', 'VNM']],
      ['vnm viet', []],
    ])('a search for %j gives the best first: %j', async (text, ids) => {
      expect(await search(text)).toEqual(ids)
    })

    it('a search is read page by page to its end, each hit once, each page with what its rows need', async () => {
      const all = await search('e')
      expect(all.length).toBeGreaterThan(5)
      const read: string[] = []
      for (let more = true; more; ) {
        const { page, facts } = await found('e', { first: 2, skip: read.length })
        expect(page.total).toBe(all.length)
        const { name: names = [], source: _, ...actors } = facts
        expect(Object.values(actors).flat().length).toBe(page.ids.length)
        expect(names.every(({ actor }) => page.ids.includes(actor))).toBe(true)
        read.push(...page.ids)
        more = page.more
      }
      expect(read).toEqual(all)
      const behind = await found('e', { first: 2, skip: 1_000 })
      expect(behind).toEqual({ facts: behind.facts, page: { ids: [], total: all.length, more: false } })
      expect(rowsOf(behind.facts)).toEqual({})
      expect((await found('e', { first: 0 })).page).toEqual({ ids: [], total: all.length, more: true })
    })

    it('an empty text finds nobody, and what means something to an index of texts is a text as any other', async () => {
      const asked = (text: string) => store.graph.searchActors({ text, page: { first: 9 }, revision: 1 })
      for (const text of ['', '"', '"viet', "viet' OR", 'viet*', '+viet', 'viet AND nam', '%', '___', 'viet~', '(nam)'])
        expect((await asked(text)).page, text).toEqual({ ids: [], total: 0, more: false })
    })

    it('a search gives first what is written so, among those that hold it alike', async () => {
      const asked = async (written: string) =>
        (await store.graph.searchActors({ text: 'd', written, page: { first: 4 }, revision: 1 })).page.ids
      // A code and a name that begin so; then at the start of a word, as "d" in Lao People's Democratic Republic and as "đ" in Thụy Điển.
      expect(await asked('d')).toEqual(['DEU', 'VNM', 'LAO', 'SWE'])
      expect(await asked('đ')).toEqual(['DEU', 'VNM', 'SWE', 'LAO'])
      expect(await asked('')).toEqual(['DEU', 'VNM', 'SWE', 'LAO'])
    })

    it('a search counts what it looks at before it ranks it, and no more than there is budget for', async () => {
      const spentOn = async (text: string, revision: number, work = 100_000): Promise<number> => {
        const meter = new RequestMeter({ work })
        try {
          await store.graph.searchActors({ text, page: { first: 1 }, revision }, meter)
        } finally {
          meter.done()
        }
        return meter.spent
      }
      for (const [text, revision] of LOOKED_AT) {
        const looked = SMALL_WORLD.slice(0, revision)
          .flat()
          .filter(
            (entry) =>
              entry.op === 'assert' &&
              foundTexts(entry.statement).some((each) => fold(each).includes(soughtIn(text).longest)),
          ).length
        expect([text, revision, await spentOn(text, revision)]).toEqual([text, revision, looked * PRICES.soughtIn])
        await expect(spentOn(text, revision, looked * PRICES.soughtIn - 1)).rejects.toThrow(GivenUp)
      }
    })

    it('searches of one request share its budget, whichever comes first', async () => {
      const meter = new RequestMeter({ work: 3 * PRICES.soughtIn })
      const many = ['vietnam', 'viet nam', 'hungary', 'sweden', 'laos', 'russia', 'switzerland', 'viet'].map((text) =>
        store.graph.searchActors({ text, page: { first: 1 }, revision: 1 }, meter).then(
          () => null,
          (error: unknown) => error,
        ),
      )
      const refusals = (await Promise.all(many)).filter((error) => error !== null)
      expect(refusals.length).toBeGreaterThan(0)
      expect(new Set(refusals).size).toBe(1)
      expect(refusals[0]).toBeInstanceOf(GivenUp)
      meter.done()
    })

    it('a search finds by the names known then', async () => {
      expect([await search('thụy điển', 1), await search('thuỵ điển', 2)]).toEqual([['SWE'], ['SWE']])
      expect([await search('switzerland', 1), await search('switzerland', 2), await search('che', 2)]).toEqual([
        ['CHE'],
        [],
        ['CHE'],
      ])
      expect([await search('hungary', 2), await search('hungary', 3)]).toEqual([['HUN'], []])
    })

    it('counting definitions come with ladders, levels and owners, for one owner or for all', async () => {
      const definitions = (of: string | undefined, revision: number) =>
        store.graph.countingDefinitions({ of, revision }).then(idsOf)
      const all = await definitions(undefined, 2)
      expect(all).toMatchObject({
        ladder: ['HUN/partnership', LADDER],
        'counting-definition': ['strategic-or-higher@1', 'strategic-or-higher@2'],
        state: ['HUN', 'VNM'],
        source: [SOURCE],
      })
      expect(all.level).toHaveLength(6)
      expect(await definitions('HUN', 2)).toEqual({
        state: ['HUN'],
        name: ['HUN/name/en-short'],
        ladder: ['HUN/partnership'],
        level: ['HUN/partnership/strategic'],
        source: [SOURCE],
      })
      expect((await definitions('VNM', 1))['counting-definition']).toEqual(['strategic-or-higher@1'])
      expect(await definitions('DEU', 2)).toEqual({ state: ['DEU'], name: ['DEU/name/vi-official'], source: [SOURCE] })
      expect(await definitions('nobody', 2)).toEqual({})
    })

    it('claims come with the networks that their questions are about and the members of their groups', async () => {
      const claims = (about: string | undefined) =>
        store.graph.claimsPage({ about, page: { first: 100 }, revision: 1 }).then(({ facts }) => idsOf(facts))
      const ofVietNam = await claims('VNM')
      expect(ofVietNam).toMatchObject({
        ...(await network(1)),
        state: ['CHE', 'HUN', 'LAO', 'RUS', 'SUHH', 'SWE', 'USA', 'VNM'],
        name: expect.arrayContaining(['SUHH/name/en-short', 'unsc-p5/name/en-short']),
        source: ['source/joint-statement', SOURCE, 'source/speech'],
      })
      expect(ofVietNam).toMatchObject({
        claim: ['claim/p5'],
        group: ['unsc-p5'],
        membership: ['unsc-p5/RUS', 'unsc-p5/SUHH', 'unsc-p5/USA'],
      })
      expect(await claims('DEU')).toEqual({
        claim: ['claim/trade'],
        state: ['DEU'],
        name: ['DEU/name/vi-official'],
        source: [SOURCE],
      })
      expect(await claims('eu')).toMatchObject({
        claim: ['claim/eu'],
        organization: ['eu'],
        membership: ['eu/SWE'],
        state: ['SWE'],
      })
      expect((await claims(undefined)).claim).toEqual(['claim/eu', 'claim/p5', 'claim/trade'])
      // Asked about, and so there, though nothing is claimed about it.
      expect(await claims('CHE')).toMatchObject({ state: ['CHE'] })
    })

    it('claims come in pages by id, with the total, and a page holds what its own claims need', async () => {
      const page = async (first: number, after?: string, about?: string) => {
        const { facts, page } = await store.graph.claimsPage({ about, page: { first, after }, revision: 1 })
        return { ...page, facts: idsOf(facts) }
      }
      const first = await page(1)
      expect(first).toMatchObject({ ids: ['claim/eu'], total: 3, more: true })
      // The claim about the Union asks who its members are, and no more.
      expect(first.facts).toMatchObject({ claim: ['claim/eu'], organization: ['eu'], membership: ['eu/SWE'] })
      expect(Object.keys(first.facts)).not.toContain('partnership')
      expect(Object.keys(first.facts)).not.toContain('attribution')
      const rest = await page(5, 'claim/eu')
      expect(rest).toMatchObject({ ids: ['claim/p5', 'claim/trade'], total: 3, more: false })
      expect(rest.facts.partnership).toEqual((await network(1)).partnership)
      expect(await page(5, 'claim/trade')).toEqual({ ids: [], total: 3, more: false, facts: {} })
      expect(await page(1, undefined, 'VNM')).toMatchObject({ ids: ['claim/p5'], total: 1, more: false })
      expect(await page(1, undefined, 'CHE')).toMatchObject({
        ids: [],
        total: 0,
        more: false,
        facts: { state: ['CHE'] },
      })
    })

    it('attributions and decisions come in pages by id, and claims, attributions and decisions by their ids', async () => {
      const { graph } = store
      const page = { first: 5 }
      const attributions = await graph.attributionsPage({ page, revision: 1 })
      expect(attributions.page).toEqual({ ids: ['attribution/pillars'], total: 1, more: false })
      expect(idsOf(attributions.facts)).toMatchObject({ attribution: ['attribution/pillars'] })
      expect((await graph.decisionsPage({ page, revision: 1 })).page.ids).toEqual(['decision/pillars'])
      expect((await graph.decisionsPage({ page, revision: 0 })).page).toEqual({ ids: [], total: 0, more: false })
      const ids = {
        claims: ['claim/eu', 'VNM'],
        attributions: ['attribution/pillars'],
        decisions: ['decision/pillars'],
      }
      const all = idsOf(await graph.contradicting({ ...ids, revision: 1 }))
      expect(all).toMatchObject({
        claim: ['claim/eu'],
        attribution: ['attribution/pillars'],
        decision: ['decision/pillars'],
      })
      expect(all.membership).toEqual(['eu/SWE'])
      expect(all.partnership).toBeUndefined()
      expect(idsOf(await graph.contradicting({ claims: [], attributions: [], decisions: [], revision: 1 }))).toEqual({})
    })

    it('one claim comes with what its own question needs', async () => {
      const claim = (id: string, revision = 1) => store.graph.claim({ id, revision }).then(idsOf)
      expect(await claim('claim/eu')).toMatchObject({ claim: ['claim/eu'], membership: ['eu/SWE'] })
      expect((await claim('claim/p5')).partnership).toEqual((await network(1)).partnership)
      expect(await claim('claim/nothing')).toEqual({})
      expect(await claim('VNM')).toEqual({})
      expect(await claim('claim/eu', 0)).toEqual({})
    })

    it('every question has the answer of its plainest reading, at every revision', async () => {
      const reference = referenceGraph(SMALL_WORLD)
      const questions = portQuestions({
        actors: ['VNM', 'HUN', 'RUS', 'USA', 'LAO', 'SWE', 'CHE', 'eu', 'unsc-p5'],
        owners: ['VNM', 'HUN', 'CHE'],
        groups: ['eu', 'unsc-p5', 'SWE'],
        searches: ['viet', 'dien', 'union', 'e a', 'republic of', 'of republic', 'a', 'nothing', ''],
      })
      for (let revision = 0; revision <= SMALL_WORLD.length; revision++) {
        for (const question of questions) {
          expect(await question.ask(store.graph, revision), `${question.name} at revision ${revision}`).toEqual(
            await question.ask(reference, revision),
          )
        }
      }
    })
  })
}
