import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Kind } from '../../schema/statement.ts'
import type { Ref } from '../../server/store/plan.ts'
import type { Watched } from '../../server/store/statement-log.ts'
import type { Store } from '../../server/store/store.ts'
import { referenceTouching } from './reference-touching.ts'
import { SMALL_WORLD } from './small-world.ts'
import { SOURCE } from './statements.ts'
import { SettableClock, type StoresUnderTest } from './stores-under-test.ts'

/** What any log says of what touched something, asked of the small world. */
export function touchingContract(name: string, stores: StoresUnderTest): void {
  describe(`${name} knows which revisions touched what`, () => {
    let store: Store
    const touching = async (watched: Watched, since = 0, upTo?: number): Promise<(readonly [number, ...string[]])[]> =>
      (await store.log.touching({ since, upTo, ...watched })).map(({ revision, ids }) => [revision.number, ...ids])

    beforeAll(async () => {
      store = await stores.openEmpty({ clock: new SettableClock().read })
      for (const entries of SMALL_WORLD) await store.log.append({ by: 'an editor', why: 'the small world' }, entries)
    })
    afterAll(() => store.close())

    it('by ids: stated, corrected, withdrawn and stated anew, oldest first', async () => {
      expect(await touching({ ids: ['VNM-HUN/hu-1', 'VNM-RUS/vn-1', 'nothing', 'VNM-HUN/hu-1'] })).toEqual([
        [1, 'VNM-HUN/hu-1', 'VNM-RUS/vn-1'],
        [2, 'VNM-HUN/hu-1', 'VNM-RUS/vn-1'],
        [3, 'VNM-HUN/hu-1'],
      ])
    })

    it('since a revision, which itself is not among them, and up to one, which is', async () => {
      expect(await touching({ ids: ['VNM-HUN/hu-1'] }, 1)).toEqual([
        [2, 'VNM-HUN/hu-1'],
        [3, 'VNM-HUN/hu-1'],
      ])
      expect(await touching({ ids: ['VNM-HUN/hu-1'] }, 1, 2)).toEqual([[2, 'VNM-HUN/hu-1']])
      expect(await touching({ ids: ['VNM-HUN/hu-1'], kinds: ['organization'] }, 5)).toEqual([])
    })

    it('by kinds, a withdrawal being of the kind that it withdraws, without ids', async () => {
      expect(await touching({ kinds: ['partnership'] })).toEqual([[1], [3], [4]])
      expect(await touching({ kinds: ['group', 'counting-definition'] })).toEqual([[1], [2], [4]])
      expect(await touching({ kinds: ['territory'] })).toEqual([])
    })

    it('by what is referred to, before a correction or after it', async () => {
      const about = (ref: Ref, target: string) => ({ ref, target })
      expect(await touching({ about: [about('designation.partnership', 'VNM-HUN')] }, 1)).toEqual([
        [2, 'VNM-HUN/hu-1'],
        [3, 'VNM-HUN/hu-1'],
      ])
      expect(
        await touching({ about: [about('partnership.owner', 'VNM'), about('membership.group', 'unsc-p5')] }, 1),
      ).toEqual([
        [3, 'VNM-LAO', 'unsc-p5/SUHH'],
        [4, 'VNM-LAO'],
      ])
      expect(await touching({ about: [about('partnership.partner', 'VNM')] }, 1)).toEqual([])
    })

    it('by all of these at once, each revision and each id once', async () => {
      expect(
        await touching({
          ids: ['VNM-LAO'],
          kinds: ['partnership', 'membership'],
          about: [{ ref: 'partnership.owner', target: 'VNM' }],
        }),
      ).toEqual([
        [1, 'VNM-HUN', 'VNM-LAO', 'VNM-RUS', 'VNM-SWE', 'VNM-USA', 'VNM-eu'],
        [3, 'VNM-LAO'],
        [4, 'VNM-LAO'],
      ])
    })

    it('and says of each revision who made it, when and why', async () => {
      const [touch] = await store.log.touching({ since: 0, ids: ['VNM'] })
      expect(touch?.revision).toEqual((await store.log.revisions({ upTo: 1, limit: 1 })).revisions[0])
    })

    it('where nothing is watched, nothing touched it', async () => {
      expect(await touching({})).toEqual([])
      expect(await touching({ ids: [], kinds: [], about: [] })).toEqual([])
    })

    it('as going through the revisions says', async () => {
      const kinds: readonly Kind[] = ['state', 'designation', 'name', 'membership', 'organization', 'group', 'source']
      const questions: readonly Watched[] = [
        ...kinds.map((kind) => ({ kinds: [kind], ids: ['VNM-RUS/vn-1', 'VNM'] })),
        ...(
          [
            ['designation.side', 'VNM'],
            ['name.actor', 'SWE'],
            ['name.actor', 'CHE'],
            ['level.ladder', 'VNM/partnership'],
            ['designation.at', 'visit/VNM-USA-2023'],
            ['activity.participants', 'CHE'],
            ['claim.question.within', 'unsc-p5'],
            ['designation.citations', SOURCE],
            ['designation.citations', 'source/declaration-2001'],
          ] as const
        ).map(([ref, target]) => ({ about: [{ ref, target }] })),
      ]
      for (const question of questions) {
        for (const since of [0, 1, 2, 3, 4, 5]) {
          expect(await touching(question, since), JSON.stringify(question)).toEqual(
            referenceTouching(SMALL_WORLD, { since, ...question }),
          )
        }
      }
    })
  })
}
