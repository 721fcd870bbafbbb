import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asRecorded } from '../../schema/read-statement.ts'
import { BadEntry } from '../../server/errors.ts'
import type { LogEntry } from '../../server/store/statement-log.ts'
import type { Store } from '../../server/store/store.ts'
import { assert, fact, source } from './statements.ts'
import type { StoresUnderTest } from './stores-under-test.ts'
import { exported, replay } from './written-log.ts'

const editor = { by: 'an editor', why: 'a reason' }
const names = { en: 'Partnership', vi: 'Quan hệ đối tác' }
const ladder = (v: number, fields: object = {}) =>
  fact('ladder', { id: 'VNM/partnership', v, owner: 'VNM', version: 1, names, ...fields })
const first = assert(source(), fact('state', { id: 'VNM' }), ladder(1))

/** What any store promises of statements whose kind has been given another shape since they were recorded. */
export function versionsContract(name: string, stores: StoresUnderTest): void {
  describe(`${name} keeps statements in the version in which they were recorded`, () => {
    let store: Store
    beforeAll(async () => {
      store = await stores.openEmpty()
      await store.log.append(editor, first)
    })
    afterAll(() => store.close())

    it('reads them as statements of the newest version', async () => {
      const { ladder: ladders } = await store.graph.countingDefinitions({ of: 'VNM', revision: 1 })
      expect(ladders).toEqual([ladder(4)])
      expect(ladders?.map((each) => asRecorded(each).v)).toEqual([1])
    })

    it('exports them as they were recorded, and takes such an export back as it is', async () => {
      const lines = await exported(store.log)
      expect(lines.filter((line) => line.includes('"kind":"ladder"'))).toEqual([
        '{"op":"assert","statement":{"citations":[{"locator":"whole page","source":"source/small-world"}],"confidence":"high","id":"VNM/partnership","kind":"ladder","names":{"en":"Partnership","vi":"Quan hệ đối tác"},"owner":"VNM","v":1,"version":1}}',
      ])
      const entries: LogEntry[] = []
      for await (const entry of store.log.read(0)) entries.push(entry)
      await store.close()
      store = await stores.openEmpty()
      await replay(
        (async function* () {
          yield* entries
        })(),
        store.log,
      )
      expect(await exported(store.log)).toEqual(lines)
    })

    it('holds what says the same in a newer version for the same, and refuses it', async () => {
      const before = await exported(store.log)
      await expect(store.log.append(editor, assert(ladder(4)))).rejects.toThrow(BadEntry)
      expect(await exported(store.log)).toEqual(before)
    })

    it('takes what only the newer version can say for a correction', async () => {
      const noun = { en: { one: 'partner', other: 'partners' }, vi: { other: 'đối tác' } }
      const corrected = ladder(4, { names: { ...names, fr: 'Partenariat' }, noun })
      expect(await store.log.append(editor, assert(corrected))).toMatchObject({ asserted: 1, retracted: 1 })
      const known = async (revision: number) =>
        (await store.graph.countingDefinitions({ of: 'VNM', revision })).ladder?.map(asRecorded)
      expect(await known(1)).toEqual([asRecorded(ladder(1))])
      expect(await known(2)).toEqual([corrected])
    })
  })
}
