import fc from 'fast-check'
import type { Kind, Statement } from '../../schema/statement.ts'
import type { PartialDate } from '../../schema/time/partial-date.ts'
import type { Entry } from '../../server/store/statement-log.ts'
import type { Asked } from './port-questions.ts'
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
  searches: [['dien'], ['duc', 'cong'], ['aa'], ['club'], ['an']],
}

const LEVELS = ['low', 'middle', 'high', 'special', 'sectoral'].map((slug) => `${LADDER}/${slug}`)
const SOURCES = ['source/1', 'source/2', 'source/3']

// Few days, so that they coincide; and months and years that hold them.
const date = fc.constantFrom(
  '2010-03-01',
  '2010-03-31',
  '2010-03',
  '2010',
  '2012-06-15',
  '2012~',
  '2013',
  '2020-01-01',
  '201X',
)
const sometimes = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined, freq: 2 })
const period = fc.record({ from: sometimes(date), to: sometimes(date), attestedOn: sometimes(date) })
const evidence = fc.record({
  confidence: fc.constantFrom('high', 'medium', 'low'),
  citations: fc.array(
    fc.record({ source: fc.constantFrom(...SOURCES), locator: sometimes(fc.constantFrom('para. 1', 'title')) }),
    {
      minLength: 1,
      maxLength: 2,
    },
  ),
  note: sometimes(fc.constantFrom('uncertain', 'không rõ')),
})
const actor = fc.constantFrom(...ACTORS)
const text = fc.constantFrom('Thụy Điển', 'Thuỵ Điển', 'Cộng hòa Liên bang Đức', 'The Club', 'An', 'Đan Mạch')
const both = fc.record({ en: text, vi: text })
const slot = fc.constantFrom('1', '2', '3')

const question = fc.oneof(
  fc.record({
    kind: fc.constant('count'),
    of: actor,
    definition: fc.constant('middle-up'),
    validAt: date,
    within: sometimes(fc.constantFrom('union', 'club')),
  }),
  fc.record({
    kind: fc.constant('moves'),
    of: actor,
    moves: fc.constant('entries'),
    from: fc.constant('2010'),
    to: fc.constant('2020'),
  }),
  fc.record({ kind: fc.constant('members'), group: fc.constantFrom('union', 'club'), validAt: date }),
)

/** Statements of every kind, each over a few ids, so that histories correct and withdraw what they have stated. */
const statement: fc.Arbitrary<Statement> = fc.oneof(
  ...Object.entries({
    source: { id: fc.constantFrom(...SOURCES), standing: fc.constantFrom('official', 'press'), title: text },
    state: {
      id: fc.constantFrom('AAA', 'BBB', 'CCC', 'DDD'),
      region: sometimes(fc.constantFrom('035', '154')),
      to: sometimes(date),
    },
    // The same id as an organization, a group or a territory: one at a time.
    organization: { id: fc.constantFrom('union', 'club'), from: sometimes(date) },
    group: { id: fc.constantFrom('union', 'club') },
    territory: { id: fc.constantFrom('DDD') },
    name: {
      id: slot.map((n) => `name/${n}`),
      actor,
      language: fc.constantFrom('en', 'vi'),
      use: fc.constantFrom('short', 'former'),
      text,
    },
    membership: {
      id: slot.map((n) => `member/${n}`),
      group: fc.constantFrom('union', 'club'),
      member: actor,
      role: fc.constantFrom('member', 'observer'),
    },
    ladder: {
      id: fc.constant(LADDER),
      owner: fc.constantFrom('AAA', 'BBB'),
      version: fc.constantFrom(1, 2),
      names: both,
    },
    level: {
      id: fc.constantFrom(...LEVELS),
      ladder: fc.constant(LADDER),
      levelKind: fc.constantFrom('rung', 'special', 'sectoral'),
      rank: fc.constantFrom(1, 2, 3),
      names: both,
    },
    partnership: { id: slot.map((n) => `relation/${n}`), owner: fc.constantFrom('AAA', 'BBB'), partner: actor },
    designation: {
      id: slot.chain((n) => fc.constantFrom('a', 'b', 'c').map((m) => `relation/${n}/${m}`)),
      partnership: slot.map((n) => `relation/${n}`),
      side: actor,
      level: sometimes(fc.constantFrom(...LEVELS)),
      formula: sometimes(text),
      establishedBy: sometimes(slot.map((n) => `instrument/${n}`)),
      at: sometimes(slot.map((n) => `visit/${n}`)),
    },
    instrument: {
      id: slot.map((n) => `instrument/${n}`),
      instrumentKind: fc.constantFrom('treaty', 'leaders-statement'),
      titles: fc.array(fc.record({ language: fc.constantFrom('en', 'vi'), text }), { minLength: 1, maxLength: 2 }),
      signed: sometimes(date),
      depositary: sometimes(actor),
    },
    activity: {
      id: slot.map((n) => `visit/${n}`),
      activityKind: fc.constantFrom('visit', 'talks'),
      names: fc.array(fc.record({ language: fc.constantFrom('en', 'vi'), text }), { minLength: 1, maxLength: 2 }),
      participants: fc.array(fc.record({ actor, who: sometimes(text) }), { maxLength: 3 }),
      from: sometimes(date),
      to: sometimes(date),
    },
    coverage: {
      id: fc.constantFrom('AAA/coverage', 'BBB/coverage'),
      owner: fc.constantFrom('AAA', 'BBB'),
      facts: fc.constant('partnerships'),
      reviewedTo: date,
      by: text,
    },
    claim: {
      id: slot.map((n) => `claim/${n}`),
      about: actor,
      text: both,
      quantity: fc.constantFrom('partners', 'trade'),
      measure: fc.constant('count'),
      qualifier: fc.constantFrom('exactly', 'over', 'nearly'),
      value: sometimes(fc.constantFrom(2, 2.5, 1e21, 0.1)),
      question: sometimes(question),
    },
    attribution: {
      id: slot.map((n) => `attribution/${n}`),
      subject: fc.constantFrom('pillars', 'convention'),
      names: both,
      aspect: fc.constantFrom('status', 'date'),
      values: fc.array(fc.constantFrom('signed', 'in-force', '205'), { minLength: 1, maxLength: 2 }),
    },
    decision: {
      id: slot.map((n) => `decision/${n}`),
      contradiction: fc.constantFrom('value/partners', 'status/convention'),
      text: both,
      by: text,
      on: date,
    },
    'counting-definition': {
      id: fc.constantFrom('middle-up@1', 'middle-up@2'),
      definition: fc.constant('middle-up'),
      version: fc.constantFrom(1, 2),
      ladder: fc.constant(LADDER),
      texts: both,
      rule: fc.record({
        population: fc.constantFrom('states', 'actors'),
        levels: fc.constantFrom({ atLeast: `${LADDER}/middle` }, { exactly: `${LADDER}/high` }),
        special: fc.boolean(),
        sectoral: fc.boolean(),
        side: fc.constantFrom('owner', 'other', 'lower', 'higher'),
      }),
    },
  } satisfies { readonly [K in Kind]: Record<string, fc.Arbitrary<unknown>> }).map(([kind, fields]) => {
    const dated = ['name', 'membership', 'designation'].includes(kind) ? period : fc.constant({})
    const cited = kind === 'source' ? fc.constant({}) : evidence
    return fc
      .tuple(fc.record(fields as Record<string, fc.Arbitrary<unknown>>), dated, cited)
      .map((parts) => fact(kind as Kind, withoutAbsent(Object.assign({}, ...parts))))
  }),
)

const withoutAbsent = (fields: Record<string, unknown>): { readonly id: string } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as unknown as {
    readonly id: string
  }

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
    days: fc.uniqueArray(date, { minLength: 1, maxLength: 3 }),
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
      } else if (before === undefined || (before.kind === statement.kind && !isSame(before, statement))) {
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

const isSame = (a: Statement, b: Statement): boolean => canonical(a) === canonical(b)
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, part) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort())
      : part,
  )
