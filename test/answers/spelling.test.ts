import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Asked, type Cited, citable } from '../../server/answers/citable.ts'
import { CITABLE_KINDS } from '../../server/answers/citable-kinds.ts'
import { actor, date, definition, optional, readId, spellId, statement, word } from '../../server/answers/forms.ts'
import { countAnswer } from '../../server/answers/of/count.ts'
import { readOrigin, spellOrigin } from '../../server/answers/origin.ts'
import { answerId, readAnswerId } from '../../server/answers/permalink.ts'
import { worldOf } from '../../server/queries/world.ts'
import { answered, kindNamed, nothing } from './answered.ts'

describe('a permalink', () => {
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
