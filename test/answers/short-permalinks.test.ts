import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Statement } from '../../schema/statement.ts'
import { type Asked, type CitableKind, type Cited, citable } from '../../server/answers/citable.ts'
import { CITABLE_KINDS } from '../../server/answers/citable-kinds.ts'
import { actor, date, definition, optional, readId, spellId, statement, word } from '../../server/answers/forms.ts'
import { countAnswer } from '../../server/answers/of/count.ts'
import { readOrigin, spellOrigin } from '../../server/answers/origin.ts'
import { answerId, permalinkOf, readAnswerId } from '../../server/answers/permalink.ts'
import { worldOf } from '../../server/queries/world.ts'
import { type Api, openSeededApi } from '../api/api.ts'

let api: Api
let facts: readonly Statement[]
beforeAll(async () => {
  api = await openSeededApi()
  const held = new Map<string, Statement>()
  for await (const entry of api.store.log.read(0)) {
    if (entry.op === 'assert') held.set(entry.statement.id, entry.statement)
    else if (entry.op === 'retract') held.delete(entry.id)
  }
  facts = [...held.values()]
})
afterAll(() => api.close())

const idsOf = (...kinds: readonly string[]): string[] =>
  facts.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id)

const nothing = () => ({ name: '', title: '', facts: [], columns: [], rows: [], sources: [], footnote: '' })

/** An answer that says nothing, to a question: what its permalink looks like depends on the question alone. */
const answered = (kind: CitableKind, asked: Readonly<Record<string, string>>): Cited => ({
  kind,
  answer: {},
  asked: asked as Asked,
  known: { revision: 3, knownAt: '2026-11-24T16:01:02.521Z' },
  world: worldOf({}),
  names: [],
  data: () => null,
  document: nothing,
})

const kindNamed = (name: string): CitableKind => CITABLE_KINDS.find(({ kind }) => kind === name) as CitableKind

/** Every question that can be asked of the seed, but for its days. */
function questions(): { kind: string; parts: Record<string, string> }[] {
  const groups = idsOf('group', 'organization')
  const ladders = facts.flatMap((fact) => (fact.kind === 'ladder' ? [fact] : []))
  const definitions = facts.flatMap((fact) => (fact.kind === 'counting-definition' ? [fact] : []))
  const counts = definitions.flatMap(({ id, ladder }) => {
    const of = ladders.find((one) => one.id === ladder)?.owner ?? ''
    return [undefined, ...groups].map((within) => ({
      of,
      definition: id,
      ...(within === undefined ? {} : { within }),
    }))
  })
  return [
    ...counts.map((parts) => ({ kind: 'count', parts: { ...parts, validAt: '2025-12-31' } })),
    ...counts.flatMap((parts) =>
      ['MONTH', 'QUARTER', 'YEAR'].map((step) => ({
        kind: 'series',
        parts: { ...parts, from: '2000-01-01', to: '2025-12-31', step },
      })),
    ),
    ...ladders.flatMap(({ id, owner }) => [
      { kind: 'diff', parts: { of: owner, from: '2024-12-31', to: '2025-12-31' } },
      { kind: 'diff', parts: { of: owner, from: '2024-12-31', to: '2025-12-31', ladder: id } },
    ]),
    ...idsOf('claim').map((claim) => ({ kind: 'claim', parts: { claim } })),
  ]
}

describe('a short permalink', () => {
  it('holds at most 80 characters for a count by any definition, and 120 for all else, up to the seed’s hundredth revision', () => {
    expect(questions().length).toBeGreaterThan(500)
    for (const { kind, parts } of questions()) {
      const permalink = permalinkOf(answered(kindNamed(kind), parts))
      expect(permalink).toMatch(kind === 'count' ? /\.s3~[^.~]+$/ : /\.s3\.[^.]+$/)
      expect(permalink.length + 's999'.length - 's3'.length).toBeLessThanOrEqual(
        kind === 'count' && parts.within === undefined ? 80 : 120,
      )
    }
  })

  it('says what was asked, in letters that nothing escapes or breaks at', () => {
    for (const { kind, parts } of questions()) {
      const id = answerId(answered(kindNamed(kind), parts))
      expect(id).toMatch(/^[A-Za-z0-9._~-]+$/)
      expect(encodeURIComponent(id)).toBe(id)
      const held = readAnswerId(id)
      expect([held.kind.kind, held.edition, held.asked]).toEqual([kind, 3, parts])
      expect(held.at).toEqual({ origin: { log: 'seed', number: 3 } })
    }
    const example = { of: 'VNM', definition: 'comprehensive-or-higher@1', validAt: '2025-12-31' }
    expect(answerId(answered(countAnswer, example))).toMatch(
      /^VNM\.comprehensive-or-higher\.1\.2025-12-31\.s3~[0-9a-hjkmnp-tv-z]{12}$/,
    )
  })

  it('gives every id back, whatever an id may hold', () => {
    const id = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._~@/-]{0,60}$/)
    fc.assert(
      fc.property(id, (text) => {
        expect(spellId(text)).toMatch(/^[A-Za-z0-9][A-Za-z0-9_~-]*$/)
        expect(readId(spellId(text))).toBe(text)
      }),
    )
    fc.assert(
      fc.property(id, fc.integer({ min: 1, max: 1_000_000 }), (log, number) => {
        expect(readOrigin(spellOrigin({ log, number }))).toEqual({ log, number })
      }),
    )
  })

  it('gives every question back, whatever its parts are', () => {
    const id = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._~@/-]{0,30}$/)
    const actorId = fc.stringMatching(/^([A-Z]{3,4}|[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,3})$/)
    const day = fc.constantFrom('2025-12-31', '2013-06', '2004', '200X', '19XX', '2008~', '2025-12-31~')
    const step = fc.constantFrom('MONTH', 'QUARTER', 'YEAR')
    const valuesFor = (part: string) =>
      part === 'of' || part === 'within'
        ? actorId
        : part === 'step'
          ? step
          : /^(from|to|validAt)$/.test(part)
            ? day
            : id
    for (const kind of CITABLE_KINDS) {
      const needed = Object.entries(kind.parts).flatMap(([name, { optional }]) => (optional ? [] : [name]))
      const values = Object.fromEntries(Object.keys(kind.parts).map((name) => [name, valuesFor(name)]))
      fc.assert(
        fc.property(fc.record(values, { requiredKeys: needed }), (asked) => {
          const held = readAnswerId(answerId(answered(kind, asked)))
          expect([held.kind.kind, held.asked]).toEqual([kind.kind, { ...asked }])
        }),
      )
    }
  })
})

describe('no word of a kind is taken for an actor', () => {
  it('not where the rest would do for another kind', () => {
    const asked = { of: 'VNM', from: '2024', to: '2025', ladder: '2026' }
    expect(readAnswerId(answerId(answered(kindNamed('diff'), asked)))).toMatchObject({ kind: { kind: 'diff' }, asked })
  })

  it('not where an actor is called like one', () => {
    const asked = { of: 'series', definition: 'embassies@1', validAt: '2025' }
    expect(readAnswerId(answerId(answered(countAnswer, asked)))).toMatchObject({ kind: { kind: 'count' }, asked })
  })
})

describe('one spelling only', () => {
  let id: string
  const ask = async (text: string) =>
    api.ask(
      'query ($id: ID!) { answer(id: $id) { id edition question asked { kind edition of definition validAt step within revision } } }',
      {
        id: text,
      },
    )
  beforeAll(async () => {
    const { data } = await api.ask(
      '{ partnerCount(of: "VNM", definition: "strategic-or-higher", validAt: "2025-12-31", within: "g20") { permalink } }',
    )
    id = data.partnerCount.permalink.replace('/answers/', '')
  })

  it('opens, and tells its question typed beside the text', async () => {
    const { data, errors } = await ask(id)
    expect(errors).toBeUndefined()
    expect(data.answer).toMatchObject({ id, edition: 3 })
    expect(data.answer.asked).toMatchObject({
      kind: 'count',
      edition: 3,
      of: 'VNM',
      definition: 'strategic-or-higher@1',
      validAt: '2025-12-31',
      step: null,
      within: 'g20',
    })
    expect(JSON.parse(data.answer.question)).toMatchObject({ kind: 'count', of: 'VNM', within: 'g20' })
  })

  it.each<[string, (id: string) => string]>([
    ['in other case', (text) => text.toUpperCase()],
    ['with its check in capitals', (text) => text.replace(/[^.]+$/, (check) => check.toUpperCase())],
    ['with another check', (text) => text.replace(/.$/, (letter) => (letter === '0' ? '1' : '0'))],
    ['with a longer check', (text) => `${text}0`],
    ['with a shorter check', (text) => text.slice(0, -1)],
    ['with its parts in another order', (text) => text.replace('.2025-12-31.g20.', '.g20.2025-12-31.')],
    ['with a part more', (text) => text.replace('.g20.', '.g20.-.')],
    ['without its group', (text) => text.replace('.g20.', '.')],
    ['with its group left out in writing', (text) => text.replace('.g20.', '.-.')],
    ['on another day', (text) => text.replace('2025-12-31', '2025-12-30')],
    ['in another version', (text) => text.replace('.1.', '.01.')],
    ['of another revision', (text) => text.replace(/\.s(\d+)~/, '.s1~')],
    ['with a padded revision', (text) => text.replace(/\.s(\d+)~/, '.s0$1~')],
    ['with its log named in full', (text) => text.replace(/\.s(\d+)~/, '.seed_$1~')],
    ['of another kind', (text) => `series_${text}`],
    ['with the mark of an edition that there is not', (text) => `4_${text}`],
    ['with the mark and not the sign of its edition', (text) => `3_${text.replace('~', '.')}`],
    ['with the sign of the edition before', (text) => text.replace('~', '.')],
    ['with spaces round it', (text) => ` ${text} `],
    ['escaped', (text) => text.replaceAll('.', '%2E')],
  ])('%s it is refused', async (_how, alter) => {
    expect(alter(id)).not.toBe(id)
    const { data, errors } = await ask(alter(id))
    expect(data.answer).toBeNull()
    expect(errors?.[0]?.extensions?.code).toBe('BAD_PERMALINK')
  })
})

describe('an edition', () => {
  /** A kind whose answers said one field in its second edition, and say another beside it in its third. */
  const grown = citable({
    kind: 'weight',
    type: 'Weight',
    mark: 'weight',
    parts: {
      of: actor('Whose.'),
      on: date('When.'),
      by: optional(definition('By which.')),
      step: optional(word({ A: 'a' }, 'TimeStep', 'How far.')),
      ladder: optional(statement('ladder', 'On which.')),
    },
    live: { at: 'weights', path: ['of'], byDefault: {}, command: 'weight', does: 'weighs', options: {} },
    ask: async (_graph, { of, on }) => ({ of, on, value: 1, since: '2001' }),
    asked: ({ of, on }: { of: string; on: string; value: number; since: string }) => ({ of, on }),
    known: () => ({ revision: 3, knownAt: '2026-11-24T16:01:02.521Z' }),
    world: () => worldOf({}),
    editions: { 2: ({ value }) => ({ value }), 3: ({ value, since }) => ({ value, since }) },
    document: nothing,
    names: () => [],
  })
  const of = (since: string): Cited => grown.cite({ of: 'VNM', on: '2025', value: 1, since })

  it('that is put beside an old one is written, and named in what it writes', () => {
    expect(answerId(of('2001'))).toMatch(/^weight3_VNM\.2025\.s3\./)
    expect(readAnswerId(answerId(of('2001')), [grown])).toMatchObject({ edition: 3, asked: { of: 'VNM', on: '2025' } })
  })

  it('leaves the old one as it was: a field that was added is not in its check', () => {
    expect(answerId(of('2001'), 2)).toBe(answerId(of('1999'), 2))
    expect(answerId(of('2001'), 3)).not.toBe(answerId(of('1999'), 3))
    expect(readAnswerId(answerId(of('2001'), 2), [grown])).toMatchObject({ edition: 2 })
  })

  it('spells a part that is absent before one that is there', () => {
    const asked = { of: 'VNM', on: '2025', ladder: 'VNM/partnership' }
    const id = answerId({ ...of('2001'), asked: asked as unknown as Asked })
    expect(id).toMatch(/^weight3_VNM\.2025\.-\.-\.VNM_partnership\.s3\./)
    expect(readAnswerId(id, [grown]).asked).toEqual(asked)
  })
})
