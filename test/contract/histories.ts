import fc from 'fast-check'
import { sameStatement } from '../../schema/read-statement.ts'
import { KINDS, type Statement } from '../../schema/statement.ts'
import type { PartialDate } from '../../schema/time/partial-date.ts'
import type { Entry } from '../../server/store/statement-log.ts'
import type { Asked } from './port-questions.ts'
import { randomStatement, type Stock } from './random-statements.ts'
import { fact, source } from './statements.ts'

/** A log as it might have come about: what was appended when by a clock that may stand still or jump back, and days to ask about. */
export interface History {
  readonly revisions: readonly { readonly clock: number; readonly entries: readonly Entry[] }[]
  readonly days: readonly PartialDate[]
}

const ACTORS = ['AAA', 'BBB', 'CCC', 'DDD', 'union', 'club'] as const
export const LADDER = 'AAA/partnership'

/** Whom to ask about: only AAA and BBB keep relations, only the union and the club have members. */
export const ASKED: Asked = {
  actors: ACTORS,
  owners: ['AAA', 'BBB', 'CCC'],
  groups: ['union', 'club', 'DDD'],
  searches: ['dien', 'duc cong', 'cong hoa', 'aa', 'club', 'an', 'b', 'the club', ''],
}

const LEVELS = ['low', 'middle', 'high', 'special', 'sectoral'].map((slug) => `${LADDER}/${slug}`)
const SOURCES = ['source/1', 'source/2', 'source/3']
const SLOTS = ['1', '2', '3']

/** Few ids, days and words: histories correct and withdraw what they have stated, and what they state coincides. */
const STOCK: Stock = {
  ids: {
    source: SOURCES,
    state: ['AAA', 'BBB', 'CCC', 'DDD'],
    // The same id as an organization, a group or a territory: one at a time.
    organization: ['union', 'club'],
    group: ['union', 'club'],
    territory: ['DDD'],
    ladder: [LADDER],
    level: LEVELS,
    designation: SLOTS.flatMap((n) => ['a', 'b', 'c'].map((m) => `partnership/${n}/${m}`)),
    'counting-definition': ['middle-up@1', 'middle-up@2'],
  },
  named: {
    'partnership.owner': ['AAA', 'BBB'],
    'ladder.owner': ['AAA', 'BBB'],
    'coverage.owner': ['AAA', 'BBB'],
  },
  // Months and years that hold some of the days.
  days: ['2010-03-01', '2010-03-31', '2010-03', '2010', '2012-06-15', '2012~', '2013', '2020-01-01', '201X'],
  texts: ['Thụy Điển', 'Thuỵ Điển', 'Cộng hòa Liên bang Đức', 'The Club', 'An', 'Đan Mạch'],
  slugs: ['middle-up', 'partners', 'status/convention'],
  numbers: [2, 2.5, 1e21, 0.1],
}

/** Statements of every kind, from what is told of it: a kind is in the histories by being described. */
const statement: fc.Arbitrary<Statement> = fc.oneof(...KINDS.map((kind) => randomStatement(kind, STOCK)))

/** A step of an editor: a fact stated (or its latest wording corrected), or whatever is held under one id withdrawn. */
const step = fc.record({ statement, withdraws: fc.boolean() })

const rawRevision = fc.record({
  /** Milliseconds since the last revision by the clock: none, a jump back, or some. */
  elapsed: fc.constantFrom(0, 0, 1, 60_000, 86_400_000, -1, -3_600_000, -86_400_000 * 400),
  steps: fc.array(step, { minLength: 1, maxLength: 12 }),
})

/** Histories of a few revisions, each begun from a small world that a first revision lays down. */
export const histories: fc.Arbitrary<History> = fc
  .record({
    revisions: fc.array(rawRevision, { minLength: 1, maxLength: 7 }),
    days: fc.uniqueArray(fc.constantFrom(...STOCK.days), { minLength: 1, maxLength: 3 }),
  })
  .map(({ revisions, days }) => ({ revisions: written(revisions), days: days as unknown as PartialDate[] }))

const FIRST: readonly Statement[] = [
  ...SOURCES.slice(0, 2).map(source),
  fact('state', { id: 'AAA' }),
  fact('state', { id: 'BBB' }),
  fact('state', { id: 'CCC' }),
  fact('group', { id: 'club' }),
  fact('ladder', { id: LADDER, owner: 'AAA', version: 1, names: { en: 'Partnership', vi: 'Đối tác' } }),
  ...LEVELS.map((id, i) =>
    fact('level', {
      id,
      ladder: LADDER,
      levelKind: i < 3 ? 'rung' : i === 3 ? 'special' : 'sectoral',
      ...(i < 3 ? { rank: i + 1 } : {}),
      names: { en: `level ${i}`, vi: `bậc ${i}` },
    }),
  ),
]

/** Turns steps into entries that a log takes, by what is held then; a step that it would refuse is left out. */
function written(
  revisions: readonly { elapsed: number; steps: readonly { statement: Statement; withdraws: boolean }[] }[],
): History['revisions'] {
  const held = new Map<string, Statement>(FIRST.map((statement) => [statement.id, statement]))
  let clock = Date.parse('2026-01-01T00:00:00.000Z')
  const all: { clock: number; entries: Entry[] }[] = [
    { clock, entries: FIRST.map((statement) => ({ op: 'assert', statement })) },
  ]
  for (const { elapsed, steps } of revisions) {
    const entries = new Map<string, Entry>()
    for (const { statement, withdraws } of steps) {
      const { id } = statement
      const before = held.get(id)
      if (entries.has(id)) continue
      if (withdraws) {
        if (before !== undefined) entries.set(id, { op: 'retract', id })
      } else if (before === undefined || (before.kind === statement.kind && !sameStatement(before, statement))) {
        entries.set(id, { op: 'assert', statement })
      }
    }
    clock += elapsed
    if (entries.size === 0) continue
    for (const entry of entries.values()) {
      if (entry.op === 'assert') held.set(entry.statement.id, entry.statement)
      else held.delete(entry.id)
    }
    all.push({ clock, entries: [...entries.values()] })
  }
  return all
}
