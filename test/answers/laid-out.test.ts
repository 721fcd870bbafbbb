import { describe, expect, it } from 'vitest'
import type { Name } from '../../schema/kinds/name.ts'
import type { Source } from '../../schema/kinds/source.ts'
import { partialDate } from '../../schema/time/partial-date.ts'
import type { Cited } from '../../server/answers/citable.ts'
import { CITABLE_KINDS } from '../../server/answers/citable-kinds.ts'
import type { Cell } from '../../server/answers/document.ts'
import { layOut } from '../../server/answers/lay-out.ts'
import { questionData } from '../../server/answers/long-form.ts'
import { newestEdition } from '../../server/answers/permalink.ts'
import type { Facts } from '../../server/store/facts.ts'
import { RequestMeter } from '../../server/work/meter.ts'
import { PRICES } from '../../server/work/prices.ts'
import { definition, factsOf } from '../queries/facts.ts'
import { answerTo, asking, MADE, QUESTIONS, SAID, SEED_3 } from './made-world.ts'

// What a document says stands in `laid/` as text, of each kind in each language: titles, facts, rows and footnote. Where words are bettered, `vitest -u` writes it anew, to be read before it is kept.

const told = { v: 2, confidence: 'high', citations: [] } as const
const named = (actor: string, en: string, vi?: string, more: Partial<Name> = {}): Name[] =>
  [['en', en] as const, ...(vi === undefined ? [] : [['vi', vi] as const])].map(([language, text]) => ({
    ...told,
    kind: 'name',
    id: `${actor}/${language}-${text}`,
    actor,
    language,
    use: 'short',
    text,
    ...more,
  }))

/** Names whose order is another in either language, one that was given up for another in the middle of the year, and one actor without any. */
const NAMES: readonly Name[] = [
  ...named('AAA', 'Oneland', 'Nước Một'),
  ...named('BBB', 'Zembla', 'Đông Đảo'),
  ...named('CCC', 'Arcadia', 'Xứ Vàng'),
  ...named('DDD', 'Old Erewhon', undefined, { use: 'former', to: partialDate('2001-06-18') }),
  ...named('DDD', 'Erewhon', 'Ê-rê-hôn', { from: partialDate('2001-06-18') }),
  ...named('EEE', 'Éire', 'Ai'),
  ...named('GGG', 'Freedonia'),
  ...named('HHH', 'Dania', 'Ba Đảo'),
  ...named('KKK', 'Kravonia', 'Crô'),
  ...named('g', 'The Six', 'Nhóm Sáu'),
]

const SOURCES: readonly Source[] = [
  {
    kind: 'source',
    v: 2,
    id: 'wire',
    standing: 'press',
    title: 'News of the day',
    attribution: 'The Wire, by licence',
  },
  {
    kind: 'source',
    v: 2,
    id: 'gazette',
    standing: 'official',
    publisher: 'Government',
    title: 'Gazette',
    published: partialDate('2001-07-01'),
    address: 'https://gazette.example/2001',
  },
]

/** Which sources a designation cites, where it is not the gazette. */
const CITED: Readonly<Record<string, readonly string[]>> = {
  c2: ['wire'],
  d: ['gazette', 'wire'],
  e: ['wire', 'wire'],
  f: ['lost'],
}

/** The made world with names and sources, one more partner, who came and went in one year, and a definition that says the same as another. */
const WORLD: Facts = (() => {
  const rows = factsOf([...SAID, { id: 'k', partner: 'KKK', level: 'low', from: '2001-02-03', to: '2001-04-05' }], {
    definitions: [...(MADE['counting-definition'] ?? []), definition('d2')],
  })
  return {
    ...rows,
    membership: MADE.membership ?? [],
    group: MADE.group ?? [],
    coverage: MADE.coverage ?? [],
    designation: (rows.designation ?? []).map((one) => ({
      ...one,
      citations: (CITED[one.id] ?? ['gazette']).map((source) => ({ source, locator: `of ${one.id}` })),
    })),
    name: NAMES,
    source: SOURCES,
    claim: (MADE.claim ?? []).map((one) => ({
      ...one,
      id: `claim/${one.id}/said`,
      text: { en: `Of ${one.id}`, vi: `Về ${one.id}` },
      ...(one.id === 'none'
        ? {}
        : {
            speaker: { en: 'A minister', vi: 'Một bộ trưởng' },
            office: { en: 'Foreign Minister', vi: 'Bộ trưởng Ngoại giao' },
            saidOn: partialDate('2001-07'),
          }),
      ...(one.id === 'moves' ? { office: undefined } : {}),
      citations: [{ source: 'wire', ...(one.id === 'count' ? { original: 'nine of them' } : {}) }],
    })),
  }
})()

/** A year with all that can happen in one, and a claim of a year, beside the questions of the made world. */
const ASKED: Readonly<Record<string, () => Promise<Cited>>> = {
  ...Object.fromEntries(
    Object.entries(QUESTIONS)
      .filter(([name]) => !name.startsWith('claim-'))
      .map(([name]) => [name, () => answerTo(name, WORLD)]),
  ),
  ...Object.fromEntries(
    ['count', 'moves', 'place', 'members', 'none'].map((name) => [
      `claim-${name}`,
      () => asked('claim', { claim: `claim/${name}/said` }),
    ]),
  ),
  // As if nobody had gone through all of the facts: nothing bounds a count from above.
  'claim-count-of-a-sample': () =>
    asked(
      'claim',
      { claim: 'claim/count/said' },
      { ...WORLD, coverage: (MADE.coverage ?? []).map((one) => ({ ...one, whole: false })) },
    ),
  'count-year': () => asked('count', { of: 'AAA', definition: 'd@1', validAt: '2001' }),
  'count-year-on-the-middle': () => asked('count', { of: 'AAA', definition: 'middle@1', validAt: '2001' }),
  'count-in-june': () => asked('count', { of: 'AAA', definition: 'd@1', validAt: '2001-06' }),
  'series-of-years': () => asked('series', { of: 'AAA', definition: 'd@1', from: '1999', to: '2002', step: 'YEAR' }),
  'series-of-days': () =>
    asked('series', { of: 'AAA', definition: 'd@1', from: '2001-06-01', to: '2001-06-20', step: 'MONTH' }),
  'diff-of-nothing': () => asked('diff', { of: 'AAA', from: '1970', to: '1971' }),
}

async function asked(kind: string, parts: Readonly<Record<string, string>>, facts = WORLD): Promise<Cited> {
  const found = CITABLE_KINDS.find((one) => one.kind === kind)
  if (found === undefined) throw new Error(`no kind ${kind}`)
  return found.ask(asking(facts), parts as never, SEED_3)
}

const row = (cells: readonly Cell[]): string => cells.map((cell) => (cell === null ? '–' : String(cell))).join(' | ')

describe.each(Object.keys(ASKED))('%s laid out', (name) => {
  it.each(['en', 'vi'] as const)('says all that it is to say, and no more (%s)', async (language) => {
    const cited = (await ASKED[name]?.()) as Cited
    const laid = await layOut(cited, 'https://relations.example/answers/x', language)
    const text = [
      laid.name,
      laid.title,
      ...laid.facts.map(([label, value]) => `${label}: ${row([value])}`),
      row(laid.columns),
      ...laid.rows.map(row),
      ...laid.sources,
      laid.footnote,
    ]
    await expect(`${text.join('\n')}\n`).toMatchFileSnapshot(`laid/${name}.${language}.txt`)
    expect(laid.data).toEqual({
      question: questionData(cited),
      permalink: 'https://relations.example/answers/x',
      licence: 'https://creativecommons.org/licenses/by/4.0/',
      answer: cited.data(newestEdition(cited.kind)),
    })
  })
})

describe('a document', () => {
  it('has numbers as numbers, and nothing where nothing is known', async () => {
    const { facts, rows } = await layOut((await ASKED['count-day']?.()) as Cited, 'x', 'en')
    expect(facts.slice(0, 2)).toEqual([
      ['Value (certain)', 5],
      ['Upper bound', 7],
    ])
    expect(rows.find(([id]) => id === 'III')?.slice(2, 7)).toEqual(['certain', null, 'low', null, null])
  })

  it('has the data of an earlier edition where that is asked for', async () => {
    const cited = (await ASKED['count-day']?.()) as Cited
    expect((await layOut(cited, 'x', 'en', 1)).data.answer).toEqual(cited.data(1))
  })

  it('bears a name that is one file’s on every system', async () => {
    const cited = (await ASKED['count-day']?.()) as Cited
    const laid = await layOut(
      { ...cited, document: async () => ({ ...(await cited.document('x', 'en')), name: 'a//b c:d.e~f_g-h' }) },
      'x',
      'en',
    )
    expect(laid.name).toBe('a-b-c-d.e~f_g-h')
  })

  it('of a series costs so much for each that it names, and for each whose doubt its footnote tells', async () => {
    const kind = CITABLE_KINDS.find((one) => one.kind === 'series')
    const meter = new RequestMeter()
    const cited = (await kind?.ask(
      { ...asking(WORLD), meter },
      { of: 'AAA', definition: 'd@1', from: '2001-05', to: '2001-06', step: 'MONTH' } as never,
      SEED_3,
    )) as Cited
    const before = meter.spent
    await cited.document('x', 'en')
    const points = (cited.data(3) as { members: unknown[]; undecided: unknown[] }[]).map(
      ({ members, undecided }) => members.length + undecided.length,
    )
    expect(points).toEqual([6, 6])
    expect(meter.spent - before).toBe(12 * PRICES.named + PRICES.countedDay)
  })
})
