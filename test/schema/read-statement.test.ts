import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkedStatement } from '../../schema/checked-statement.ts'
import { date, list, optional, text, textsIn } from '../../schema/field.ts'
import { earlier, kind, type StatementFrom } from '../../schema/kind.ts'
import { HOLDS_WHENEVER_STATED } from '../../schema/period-fields.ts'
import { asRecorded, readerOf, readStatement, sameStatement, UnreadableStatement } from '../../schema/read-statement.ts'
import { shapeOf } from '../../schema/shapes.ts'
import type { Statement } from '../../schema/statement.ts'
import { entryOf, lineOf } from '../../server/store/log-lines.ts'

const cited = { confidence: 'high', citations: [{ source: 'gazette' }] }
const names = { en: 'Partnership', vi: 'Quan hệ đối tác' }
const ladder = { kind: 'ladder', v: 1, id: 'VNM/partnership', owner: 'VNM', version: 1, names, ...cited }

describe('the log of the seed', () => {
  const folder = new URL('../../seed/log/', import.meta.url)
  const files = readdirSync(folder).filter((name) => name.endsWith('.ndjson'))

  it.each(files.slice(0, 3))('%s is read whole, and written again to the byte', (name) => {
    const lines = readFileSync(new URL(name, folder), 'utf8').trimEnd().split('\n')
    expect(lines.map((line, i) => lineOf(entryOf(line, `${name}:${i + 1}`)))).toEqual(lines)
  })

  it('holds seven kinds in their first version, which read as the third that came since or a later one', () => {
    const kinds = new Set<string>()
    for (const name of files.slice(0, 3)) {
      for (const line of readFileSync(new URL(name, folder), 'utf8').trimEnd().split('\n')) {
        const entry = entryOf(line, name)
        if (entry.op !== 'assert' || entry.statement.v < 3) continue
        const { v: recorded } = asRecorded(entry.statement)
        expect(recorded).toBe(1)
        expect(checkedStatement(asRecorded(entry.statement))).toEqual({ statement: entry.statement })
        kinds.add(entry.statement.kind)
      }
    }
    expect([...kinds].sort()).toEqual([
      'attribution',
      'claim',
      'counting-definition',
      'ladder',
      'level',
      'state',
      'territory',
    ])
  })
})

describe('a statement of an earlier version', () => {
  it('reads as one of the newest, and remembers what was recorded', () => {
    const read = readStatement(ladder)
    expect(read).toEqual({ ...ladder, v: 4 })
    expect(asRecorded(read)).toBe(ladder)
  })

  it('may be a decision, of which the seed has none', () => {
    const text = { en: 'Two concepts', vi: 'Hai khái niệm' }
    const decided = { contradiction: 'parts/three-pillars', by: 'an editor', on: '2026-03-01' }
    const decision = { kind: 'decision', v: 1, id: 'decision/pillars', text, ...decided, ...cited }
    expect(checkedStatement(decision)).toEqual({ statement: { ...decision, v: 3 } })
  })

  it('says the same as one that was recorded in the newest', () => {
    expect(sameStatement(readStatement(ladder), readStatement({ ...ladder, v: 2 }))).toBe(true)
    const otherwise = { ...ladder, v: 2, names: { ...names, fr: 'Partenariat' } }
    expect(sameStatement(readStatement(ladder), readStatement(otherwise))).toBe(false)
  })

  it.each([
    ['a field that came later', { ...ladder, noun: { en: { other: 'partners' } } }, 'unrecognized_keys'],
    ['a mark that came later', { ...ladder, v: 3, front: true }, 'unrecognized_keys'],
    ['a language that came later', { ...ladder, names: { ...names, fr: 'Partenariat' } }, 'unrecognized_keys'],
    ['a text that it had to have', { ...ladder, names: { en: 'Partnership' } }, 'invalid_type'],
  ])('is held against the shape of its own version: %s', (_, json, code) => {
    expect(checkedStatement(json)).toMatchObject({ wrong: { code } })
  })

  it.each([
    ['a third language', { ...ladder, v: 2, names: { ...names, fr: 'Partenariat' } }],
    ['English alone', { ...ladder, v: 2, names: { en: 'Partnership' } }],
    ['a noun in the forms of its language', { ...ladder, v: 2, noun: { en: { one: 'mission', other: 'missions' } } }],
  ])('may say in the newest what it could not before: %s', (_, json) => {
    expect(checkedStatement(json)).toEqual({ statement: { ...json, v: 4 } })
  })
})

describe('a ladder', () => {
  it('may say since its fourth version that a page opens on its owner, and said nothing of it before', () => {
    const third = { ...ladder, v: 3 }
    expect(readStatement(third)).toEqual({ ...ladder, v: 4 })
    const front = { ...ladder, v: 4, front: true }
    expect(checkedStatement(front)).toEqual({ statement: front })
    expect(sameStatement(readStatement(third), readStatement(front))).toBe(false)
  })
})

describe('an area', () => {
  const state = { kind: 'state', v: 2, id: 'VNM', iso3: 'VNM', m49: '704', unMember: { from: '1977-09-20' }, ...cited }
  const territory = { kind: 'territory', v: 2, id: 'GRL', iso3: 'GRL', m49: '304', ...cited }

  it.each([state, territory])(
    'may have since its third version a code of two letters, and had none before: $kind',
    (second) => {
      expect(readStatement(second)).toEqual({ ...second, v: 3 })
      expect(checkedStatement({ ...second, iso2: 'VN' })).toMatchObject({ wrong: { code: 'unrecognized_keys' } })
      const third = { ...second, v: 3, iso2: 'VN' }
      expect(checkedStatement(third)).toEqual({ statement: third })
      expect(sameStatement(readStatement(second), readStatement(third))).toBe(false)
    },
  )
})

describe('a citation of the time before quotations were told from the rest', () => {
  const composed = { source: 'gazette', locator: 'whole page', original: 'comprehensive; 2013-07-25 (day)' }
  const designation = { kind: 'designation', v: 1, id: 'd', partnership: 'VNM-USA', side: 'VNM', confidence: 'high' }

  it('reads as it was recorded: nobody said which of the two its words are, and nobody makes it up', () => {
    const read = readStatement({ ...designation, citations: [composed] })
    expect(read).toEqual({ ...designation, v: 2, citations: [composed] })
  })

  it('had no place for what was put together', () => {
    const citations = [{ source: 'gazette', asRecorded: 'comprehensive; 2013-07-25 (day)' }]
    expect(checkedStatement({ ...designation, citations })).toMatchObject({ wrong: { code: 'unrecognized_keys' } })
    expect(checkedStatement({ ...designation, v: 2, citations })).toMatchObject({ statement: { citations } })
  })
})

describe('a text that was stated in English alone', () => {
  it.each([
    [{ kind: 'activity', v: 1, id: 'a', activityKind: 'visit', names: [], participants: [], place: 'Ha Noi' }, 'place'],
    [{ kind: 'instrument', v: 1, id: 'i', instrumentKind: 'treaty', titles: [], place: 'Ha Noi' }, 'place'],
    [{ kind: 'attribution', v: 2, id: 's', aspect: 'status', values: ['done'], speaker: 'A minister' }, 'speaker'],
    [{ kind: 'claim', v: 1, id: 'c', about: 'VNM', quantity: 'q', population: 'countries' }, 'population'],
  ])('reads as English, and says nothing in other languages: %o', (json, name) => {
    const told = json as Record<string, unknown>
    expect((readStatement({ ...json, ...cited }) as unknown as Record<string, unknown>)[name]).toEqual({
      en: told[name],
    })
  })
})

describe('a statement that this program cannot read', () => {
  it.each([
    [
      'of a newer version',
      { ...ladder, v: 5 },
      'the ladder "VNM/partnership" is of version 5, and this program reads that kind up to version 4: run the Entente that recorded it, or a newer one',
    ],
    [
      'of an unknown kind',
      { kind: 'sea-chart', v: 1, id: 'VNM/sea/1' },
      'the statement "VNM/sea/1" is of the kind "sea-chart" (version 1), which this program does not know: run the Entente that recorded it, or a newer one',
    ],
  ])('is refused with one sentence: %s', (_, json, sentence) => {
    expect(() => readStatement(json)).toThrow(UnreadableStatement)
    expect(() => readStatement(json)).toThrow(sentence)
    expect(() => checkedStatement(json)).toThrow(sentence)
    expect(() => entryOf(JSON.stringify({ op: 'assert', statement: json }), '0004-later.ndjson:2')).toThrow(
      `0004-later.ndjson:2: ${sentence}`,
    )
  })

  it.each([[null], [[]], ['ladder'], [{ id: 'x' }]])('nor is anything taken for one that says no kind: %j', (json) => {
    expect(checkedStatement(json)).toMatchObject({ wrong: { path: ['kind'] } })
  })
})

describe('a kind whose field is renamed, then split in two', () => {
  /** A sitting, of which first the day was said, then under another name, then the days on which it began and ended. */
  const FIRST = { title: textsIn('en', 'vi'), when: text() }
  const SECOND = { title: textsIn('en', 'vi'), sat: text(), seats: optional(list(text())) }
  const sitting = kind('sitting', {
    v: 3,
    earlier: [
      earlier(FIRST, ({ when, ...rest }) => ({ ...rest, sat: when })),
      earlier(SECOND, ({ sat, ...rest }) => {
        const [opened = sat, closed = sat] = sat.split('/')
        return { ...rest, opened, closed }
      }),
    ],
    collection: 'sittings',
    label: 'Sitting',
    is: 'fact',
    fields: { title: textsIn('en', 'vi'), opened: date, closed: date, seats: optional(list(text())) },
    ...HOLDS_WHENEVER_STATED,
    indexed: [],
    found: [],
    bears: [],
    concerns: null,
  })
  const title = { en: 'First session', vi: 'Kỳ họp thứ nhất' }
  const first = { kind: 'sitting', v: 1, id: 'assembly/1', title, when: '1946-03-02', ...cited }
  const second = { kind: 'sitting', v: 2, id: 'assembly/2', title, sat: '1946-10-28/1946-11-09', ...cited }
  const third = { kind: 'sitting', v: 3, id: 'assembly/3', title, opened: '1953-12', closed: '1953-12', ...cited }
  const reader = readerOf<StatementFrom<typeof sitting>>([sitting])

  it('is read from each of its three versions', () => {
    const [a, b, c] = [first, second, third].map(reader.readStatement)
    expect(a).toEqual({ ...third, id: 'assembly/1', opened: '1946-03-02', closed: '1946-03-02' })
    expect(b).toEqual({ ...third, id: 'assembly/2', opened: '1946-10-28', closed: '1946-11-09' })
    expect(c).toEqual(third)
  })

  it('gives back what was recorded, whichever version that was', () => {
    for (const json of [first, second, third]) expect(reader.asRecorded(reader.readStatement(json))).toBe(json)
  })

  it('holds each version against its own shape, strictly', () => {
    expect(shapeOf(sitting, 1).safeParse(first).success).toBe(true)
    expect(shapeOf(sitting, 2).safeParse(second).success).toBe(true)
    expect(shapeOf(sitting).safeParse(third).success).toBe(true)
    expect(shapeOf(sitting, 1).safeParse({ ...first, sat: '1946-03-02' }).success).toBe(false)
    expect(shapeOf(sitting, 2).safeParse({ ...first, v: 2 }).success).toBe(false)
    expect(shapeOf(sitting).safeParse(reader.readStatement(second)).success).toBe(true)
  })

  it('is not told with a version missing', () => {
    expect(() =>
      kind('sitting', {
        ...sitting,
        ...HOLDS_WHENEVER_STATED,
        v: 4,
        concerns: null,
        found: [],
        bears: [],
        indexed: [],
      }),
    ).toThrow('the kind sitting is at version 4 and tells 2 earlier shapes: each is read for ever, so tell all 3')
  })
})

it('a statement made by the program was never recorded, and is its own record', () => {
  const { v: _, ...rest } = ladder
  const made = { ...rest, v: 2 } as unknown as Statement
  expect(asRecorded(made)).toBe(made)
})
