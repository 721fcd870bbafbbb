import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BadEntry, HeadMoved } from '../../server/errors.ts'
import type { Entry } from '../../server/store/statement-log.ts'
import type { Store } from '../../server/store/store.ts'
import { digestsOfLines } from './digests-of-lines.ts'
import { assert, fact, retract, source } from './statements.ts'
import { SettableClock, type StoresUnderTest } from './stores-under-test.ts'
import { exported, replay } from './written-log.ts'

const editor = { by: 'an editor', why: 'a reason' }

/** What any statement log promises. The cases share one store, each with ids of its own. */
export function logContract(name: string, stores: StoresUnderTest): void {
  describe(`${name} keeps the promises of the log`, () => {
    const clock = new SettableClock()
    let store: Store
    let cases = 0
    let prefix = ''
    /** An id that no other case uses. */
    const id = (slug: string): string => `${prefix}-${slug}`
    const headNumber = async (): Promise<number> => (await store.log.head())?.number ?? 0
    const state = (slug: string, fields: object = {}) => fact('state', { id: id(slug), ...fields })

    beforeAll(async () => {
      store = await stores.openEmpty({ clock: clock.read })
    })
    afterAll(() => store.close())

    const promises = (title: string, run: () => Promise<void>): void =>
      it(title, async () => {
        prefix = `case-${++cases}`
        clock.now += 60_000
        await run()
      })

    promises('an empty log has no head, no revisions and no entries, and knows nothing', async () => {
      expect(await store.log.head()).toBeNull()
      expect(await store.log.resolve(['2026-01-01T00:00:00.000Z'])).toEqual({ head: null, at: [null] })
      expect(await store.log.revisions({ upTo: 10, limit: 10 })).toEqual({ revisions: [], total: 0 })
      expect(await exported(store.log)).toEqual([])
      expect(await store.graph.actors({ ids: ['VNM'], revision: 0 })).toEqual({})
    })

    promises('revisions count 1, 2, 3 and say who, when, why and how much', async () => {
      const first = await store.log.append({ by: 'Lan', why: 'the first' }, assert(source(), state('a')), 0)
      expect(first).toEqual({
        number: 1,
        recordedAt: clock.read().toISOString(),
        by: 'Lan',
        reason: 'the first',
        asserted: 2,
        retracted: 0,
      })
      clock.now += 5
      const second = await store.log.append({ by: 'Đức', why: 'the second' }, assert(state('b')))
      expect(second).toMatchObject({ number: 2, by: 'Đức', reason: 'the second', asserted: 1, retracted: 0 })
      expect(await store.log.head()).toEqual(second)
    })

    promises(
      'each revision is known by a digest of its entries and one of the chain, in whatever order they came',
      async () => {
        const entries = [state('a'), state('c'), state('b')]
        await store.log.append(editor, assert(...entries))
        await store.log.append(editor, [...assert(state('d')), ...retract(id('b'))])
        const kept = []
        for await (const one of store.log.digests(0)) kept.push(one)
        expect(kept).toEqual(digestsOfLines(await exported(store.log)))
        const last = []
        for await (const one of store.log.digests(kept.length - 1)) last.push(one)
        expect(last).toEqual(kept.slice(-1))
      },
    )

    promises('a correction counts as one asserted and one withdrawn, a retraction as one withdrawn', async () => {
      await store.log.append(editor, assert(state('a'), state('b'), state('c')))
      const revision = await store.log.append(editor, [
        ...assert(state('a', { iso3: 'AAA' }), state('d')),
        ...retract(id('b')),
      ])
      expect(revision).toMatchObject({ asserted: 2, retracted: 2 })
      expect((await store.log.revisions({ upTo: revision.number, limit: 1 })).revisions).toEqual([revision])
    })

    promises('entries are read by id in code-point order, whatever order they came in', async () => {
      const since = await headNumber()
      const ids = ['b', 'a/z', 'a-z', 'a', 'B', '0', 'a~', 'a@1', 'a.b', 'a_b', 'aa', 'a10', 'a9'].map(
        (slug) => `${id('x')}${slug}`,
      )
      await store.log.append(editor, assert(...ids.map((one) => source(one))))
      const read: string[] = []
      for await (const entry of store.log.read(since)) if (entry.op === 'assert') read.push(entry.statement.id)
      expect(read).toEqual([...ids].sort())
    })

    promises('a withdrawal is read in its place among the assertions, a correction as an assertion alone', async () => {
      await store.log.append(editor, assert(state('a'), state('b'), state('c')))
      const since = await headNumber()
      await store.log.append(editor, [
        ...assert(state('c', { iso3: 'CCC' }), state('a', { iso3: 'AAA' })),
        ...retract(id('b')),
      ])
      const lines = (await exported(store.log, since)).slice(1)
      expect(lines.map((line) => [JSON.parse(line).op, JSON.parse(line).id ?? JSON.parse(line).statement.id])).toEqual([
        ['assert', id('a')],
        ['retract', id('b')],
        ['assert', id('c')],
      ])
    })

    promises(
      'reading since a revision begins with the mark of the next one, and with nothing after the head',
      async () => {
        const since = await headNumber()
        await store.log.append(editor, assert(state('a')))
        const second = await store.log.append(editor, assert(state('b')))
        expect((await exported(store.log, since)).map((line) => JSON.parse(line).op)).toEqual([
          'revision',
          'assert',
          'revision',
          'assert',
        ])
        expect(JSON.parse((await exported(store.log, since + 1))[0] ?? '')).toEqual({
          op: 'revision',
          revision: second,
        })
        expect(await exported(store.log, second.number)).toEqual([])
        expect(await exported(store.log, second.number + 7)).toEqual([])
      },
    )

    promises('reading may be given up in the middle', async () => {
      const { number } = await store.log.append(editor, assert(state('a'), state('b')))
      const whole = await exported(store.log)
      for (let i = 0; i < 20; i++) {
        for await (const entry of store.log.read(number - 1)) {
          if (entry.op === 'revision') continue
          expect(entry).toEqual({ op: 'assert', statement: state('a') })
          break
        }
      }
      // Whoever gave up holds nothing that others need, and left nothing behind.
      const [, second] = await Promise.all([exported(store.log), store.log.append(editor, assert(state('c')))])
      expect(second.number).toBe(number + 1)
      const lines = await exported(store.log)
      expect(lines.slice(0, whole.length)).toEqual(whole)
      expect(lines).toHaveLength(whole.length + 2)
    })

    promises('a statement is read as it was written, byte for byte', async () => {
      const since = await headNumber()
      const told = fact('activity', {
        id: id('a'),
        activityKind: 'talks',
        names: [
          { language: 'vi', text: 'Hội đàm “cấp cao” Việt – Đức' },
          { language: 'vi', text: 'Hội đàm'.normalize('NFD') },
          { language: 'en', text: 'a\\b "c" \t\n\r\u2028 \u0000 \u{1F54A} \u00a0' },
        ],
        participants: [{ actor: id('p') }, { actor: id('q'), who: '__proto__' }],
        note: 'null',
      })
      await store.log.append(editor, assert(told))
      const [, entry] = (await exported(store.log, since)).map((line) => JSON.parse(line))
      expect(entry).toEqual({ op: 'assert', statement: told })
    })

    promises('an expected head that is not the head is refused, and nothing is written', async () => {
      const head = await headNumber()
      const before = await exported(store.log)
      for (const expected of [head - 1, head + 1, 0]) {
        await expect(store.log.append(editor, assert(state('a')), expected)).rejects.toThrow(HeadMoved)
      }
      expect(await exported(store.log)).toEqual(before)
      expect((await store.log.append(editor, assert(state('a')), head)).number).toBe(head + 1)
    })

    describe('refuses, with a sentence that names it and without writing anything,', () => {
      const refusals: readonly (readonly [string, () => Entry[], () => RegExp])[] = [
        ['a revision without entries', () => [], () => /without entries/],
        [
          'an id twice in one revision',
          () => assert(state('x'), state('x', { iso3: 'XXX' })),
          () => new RegExp(id('x')),
        ],
        [
          'an id that is asserted and withdrawn',
          () => [...assert(state('h', { iso3: 'HHH' })), ...retract(id('h'))],
          () => new RegExp(id('h')),
        ],
        ['a withdrawal of what was never held', () => retract(id('x')), () => new RegExp(id('x'))],
        ['a withdrawal of what is withdrawn', () => retract(id('w')), () => new RegExp(id('w'))],
        ['an assertion that equals what is held', () => assert(state('h')), () => new RegExp(id('h'))],
        [
          'an assertion of another kind than what is held',
          () => assert(fact('group', { id: id('h') })),
          () => new RegExp(id('h')),
        ],
      ]
      for (const [title, entries, sentence] of refusals) {
        promises(title, async () => {
          await store.log.append(editor, assert(state('h'), state('w')))
          await store.log.append(editor, retract(id('w')))
          const before = await exported(store.log)
          // The bad entry stands among good ones, unless it is that there are none.
          const bad = entries()
          const all = bad.length === 0 ? [] : [...assert(state('good-1')), ...bad, ...assert(state('good-2'))]
          const refused = await store.log.append(editor, all).then(
            () => null,
            (error: unknown) => error,
          )
          expect(refused).toBeInstanceOf(BadEntry)
          expect((refused as Error).message).toMatch(sentence())
          expect(await exported(store.log)).toEqual(before)
          const { number } = await store.log.append(editor, assert(state('good-1')))
          expect(await store.graph.actors({ ids: [id('good-2')], revision: number })).toEqual({})
        })
      }
    })

    promises('a stream that fails leaves nothing, and its own error is the answer', async () => {
      const before = await exported(store.log)
      async function* broken() {
        for (let i = 0; i < 1200; i++) yield* assert(state(`s${i}`))
        throw new RangeError('the file ends too soon')
      }
      await expect(store.log.append(editor, broken())).rejects.toThrow(new RangeError('the file ends too soon'))
      expect(await exported(store.log)).toEqual(before)
      await store.log.append(editor, assert(state('s1')))
    })

    promises('what was withdrawn may be stated anew, as it was or as another kind', async () => {
      const since = await headNumber()
      await store.log.append(editor, assert(state('a'), state('b')))
      await store.log.append(editor, retract(id('a'), id('b')))
      const again = await store.log.append(editor, assert(state('a'), fact('group', { id: id('b') })))
      expect(again).toMatchObject({ number: since + 3, asserted: 2, retracted: 0 })
      const actors = (revision: number) => store.graph.actors({ ids: [id('a'), id('b')], revision })
      expect(await actors(since + 1)).toMatchObject({ state: [{ id: id('a') }, { id: id('b') }] })
      expect((await actors(since + 2)).state ?? []).toEqual([])
      expect(await actors(since + 3)).toMatchObject({ state: [{ id: id('a') }], group: [{ id: id('b') }] })
    })

    promises('instants increase by at least a millisecond, whatever the clock shows', async () => {
      const since = await headNumber()
      const at = (await store.log.append(editor, assert(state('a')))).recordedAt
      await store.log.append(editor, assert(state('b')))
      clock.now -= 86_400_000
      await store.log.append(editor, assert(state('c')))
      clock.now += 86_400_000 + 7
      await store.log.append(editor, assert(state('d')))
      const { revisions } = await store.log.revisions({ upTo: since + 4, before: since + 5, limit: 4 })
      const later = (ms: number): string => new Date(Date.parse(at) + ms).toISOString()
      expect(revisions.map(({ recordedAt }) => recordedAt)).toEqual([later(7), later(2), later(1), at])
    })

    promises('a replayed instant is kept, and refused where it is not later than the head’s', async () => {
      const { recordedAt, number } = await store.log.append(editor, assert(state('a')))
      for (const instant of [recordedAt, '2001-01-01T00:00:00.000Z']) {
        const replayed = { ...editor, recordedAt: instant }
        await expect(store.log.append(replayed, assert(state('b')))).rejects.toThrow(BadEntry)
      }
      const instant = new Date(Date.parse(recordedAt) + 1).toISOString()
      expect(await store.log.append({ ...editor, recordedAt: instant }, assert(state('b')))).toMatchObject({
        recordedAt: instant,
        number: number + 1,
      })
    })

    promises('an instant is resolved to the newest revision at or before it', async () => {
      const first = await store.log.append(editor, assert(state('a')))
      clock.now += 1000
      const second = await store.log.append(editor, assert(state('b')))
      const shifted = (instant: string, ms: number): string => new Date(Date.parse(instant) + ms).toISOString()
      const { head, at } = await store.log.resolve([
        shifted(second.recordedAt, 3_600_000),
        second.recordedAt,
        shifted(second.recordedAt, -1),
        first.recordedAt,
        '1999-12-31T23:59:59.999Z',
        second.recordedAt,
      ])
      expect(head).toEqual(second)
      expect(at).toEqual([second, second, first, first, null, second])
      // Each alone: what it resolves to must not come by way of another.
      for (const revision of [first, second]) {
        expect(await store.log.resolve([revision.recordedAt])).toEqual({ head: second, at: [revision] })
        expect((await store.log.resolve([shifted(revision.recordedAt, -1)])).at).not.toEqual([revision])
        expect(await store.log.resolve([revision.number])).toEqual({ head: second, at: [revision] })
      }
      // Numbers and instants in one look-up, each at its place.
      expect((await store.log.resolve([second.number + 1, first.number, second.recordedAt, 0])).at).toEqual([
        null,
        first,
        second,
        null,
      ])
    })

    promises('revisions come in pages, newest first, with the count of all up to the last one asked for', async () => {
      const since = await headNumber()
      for (const slug of ['a', 'b', 'c', 'd']) await store.log.append(editor, assert(state(slug)))
      const page = async (upTo: number, limit: number, before?: number) => {
        const { revisions, total } = await store.log.revisions({ upTo, limit, before })
        return { numbers: revisions.map(({ number }) => number - since), total: total - since }
      }
      expect(await page(since + 4, 2)).toEqual({ numbers: [4, 3], total: 4 })
      expect(await page(since + 4, 2, since + 3)).toEqual({ numbers: [2, 1], total: 4 })
      expect(await page(since + 3, 2)).toEqual({ numbers: [3, 2], total: 3 })
      expect(await page(since + 3, 5, since + 2)).toEqual({ numbers: [1, ...earlier(since, 4)], total: 3 })
      expect(await page(since + 99, 1)).toEqual({ numbers: [4], total: 4 })
      expect(await page(since + 4, 5, 1)).toEqual({ numbers: [], total: 4 })
    })

    promises('a stream is not seen before its end, and readers go on meanwhile', async () => {
      const head = await headNumber()
      const gate = () => {
        let open = (): void => undefined
        const opened = new Promise<void>((resolve) => {
          open = resolve
        })
        return { open, opened }
      }
      const [taken, end] = [gate(), gate()]
      async function* slow() {
        // More than a store takes at once: some of it is written before the end is there.
        for (let i = 0; i < 1100; i++) yield* assert(state(`s${i}`))
        taken.open()
        await end.opened
        yield* assert(state('last'))
      }
      const appended = store.log.append(editor, slow())
      await taken.opened
      try {
        for (let i = 0; i < 20; i++) {
          expect(await headNumber()).toBe(head)
          // At the head, which is as far as anybody knows to ask.
          expect(await store.graph.actors({ ids: [id('s0'), id('s600')], revision: head })).toEqual({})
          expect(
            (await store.graph.searchActors({ text: id('s600'), page: { first: 5 }, revision: head })).page.ids,
          ).toEqual([])
          expect(await exported(store.log, head)).toEqual([])
        }
      } finally {
        end.open()
      }
      const { number } = await appended
      expect(number).toBe(head + 1)
      expect(await store.graph.actors({ ids: [id('s0')], revision: number })).toMatchObject({
        state: [{ id: id('s0') }],
      })
    })

    promises(
      'appends at the same time follow one another, and of those that expect one head one succeeds',
      async () => {
        const head = await headNumber()
        const all = await Promise.all(
          ['a', 'b', 'c', 'd', 'e'].map((slug) => store.log.append(editor, assert(state(slug)))),
        )
        expect(all.map(({ number }) => number).sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5].map((n) => head + n))
        const rivals = await Promise.allSettled(
          ['f', 'g', 'h'].map((slug) => store.log.append(editor, assert(state(slug)), head + 5)),
        )
        expect(rivals.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
        for (const rival of rivals) if (rival.status === 'rejected') expect(rival.reason).toBeInstanceOf(HeadMoved)
        expect(await headNumber()).toBe(head + 6)
      },
    )

    promises('a large revision is read as it was written, and its parts are found', async () => {
      const since = await headNumber()
      const size = 2500
      async function* many() {
        for (let i = size - 1; i >= 0; i--) yield* assert(state(`n${String(i).padStart(5, '0')}`))
      }
      expect(await store.log.append(editor, many())).toMatchObject({ asserted: size, retracted: 0 })
      const lines = await exported(store.log, since)
      expect(lines).toHaveLength(size + 1)
      expect(lines.slice(1)).toEqual([...lines.slice(1)].sort())
      expect(await store.graph.actors({ ids: [id('n01234')], revision: since + 1 })).toMatchObject({
        state: [{ id: id('n01234') }],
      })
    })

    promises('another open store sees a revision at once, and both may write', async () => {
      const second = await stores.openAgain({ clock: clock.read })
      try {
        const ids = [id('a'), id('b')]
        const mine = await store.log.append(editor, assert(state('a')))
        expect(await second.log.head()).toEqual(mine)
        expect(await second.graph.actors({ ids, revision: mine.number })).toMatchObject({ state: [{ id: id('a') }] })
        const theirs = await second.log.append(editor, [...assert(state('b')), ...retract(id('a'))], mine.number)
        expect(await store.log.resolve([theirs.recordedAt])).toEqual({ head: theirs, at: [theirs] })
        expect(await store.graph.actors({ ids, revision: theirs.number })).toMatchObject({ state: [{ id: id('b') }] })
        expect(await store.graph.actors({ ids, revision: mine.number })).toMatchObject({ state: [{ id: id('a') }] })
        const both = await Promise.all(
          [store, second, store, second].map(({ log }, i) => log.append(editor, assert(state(`both-${i}`)))),
        )
        expect(both.map(({ number }) => number).sort((a, b) => a - b)).toEqual(
          [1, 2, 3, 4].map((n) => theirs.number + n),
        )
        expect(await exported(second.log)).toEqual(await exported(store.log))
      } finally {
        await second.close()
      }
    })

    promises('a request costs one statement to find its revision and at most one for each question', async () => {
      const { number, recordedAt } = await store.log.append(editor, assert(state('a')))
      const counted = async (ask: () => Promise<unknown>): Promise<number> => {
        const before = store.statementsSent()
        await ask()
        return store.statementsSent() - before
      }
      const instants = Array.from({ length: 20 }, (_, i) => new Date(Date.parse(recordedAt) - i * 1000).toISOString())
      expect(await counted(() => store.log.resolve(instants))).toBe(1)
      const of = id('a')
      expect(await counted(() => store.graph.network({ of, within: of, revision: number }))).toBe(1)
      expect(await counted(() => store.graph.actors({ ids: [of], revision: number }))).toBe(1)
      const search = { text: 'case', page: { first: 5 }, revision: number }
      expect(await counted(() => store.graph.searchActors(search))).toBe(1)
      expect(await counted(() => store.graph.countingDefinitions({ revision: number }))).toBe(1)
    })

    promises(
      'a closed store is not reachable and refuses, and what it acknowledged is there when it is opened again',
      async () => {
        const open = await stores.openAgain({ clock: clock.read })
        expect(await open.reachable()).toBe(true)
        const revision = await open.log.append(editor, assert(state('a')))
        await open.close()
        await open.close()
        expect(await open.reachable()).toBe(false)
        await expect(open.log.head()).rejects.toThrow()
        await expect(open.log.append(editor, assert(state('b')))).rejects.toThrow()
        await expect(open.graph.actors({ ids: [id('a')], revision: revision.number })).rejects.toThrow()
        // One that never wrote, too.
        const idle = await stores.openAgain()
        await idle.close()
        await expect(idle.log.append(editor, assert(state('b')))).rejects.toThrow()
        const reopened = await stores.openAgain()
        expect(await reopened.log.head()).toEqual(revision)
        expect(await reopened.graph.actors({ ids: [id('a')], revision: revision.number })).toMatchObject({
          state: [{ id: id('a') }],
        })
        await reopened.close()
      },
    )

    promises('a log that is replayed into an empty store is the same, byte for byte', async () => {
      const before = await exported(store.log)
      const entries = []
      for await (const entry of store.log.read(0)) entries.push(entry)
      await store.close()
      store = await stores.openEmpty({ clock: clock.read })
      expect(await exported(store.log)).toEqual([])
      await replay(
        (async function* () {
          yield* entries
        })(),
        store.log,
      )
      expect(await exported(store.log)).toEqual(before)
    })
  })
}

/** The numbers of the revisions before a case began, as it counts them. */
const earlier = (since: number, limit: number): number[] =>
  Array.from({ length: Math.min(since, limit) }, (_, i) => 0 - i)
