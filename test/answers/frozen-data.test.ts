import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Claim } from '../../schema/kinds/claim.ts'
import { partialDate } from '../../schema/time/partial-date.ts'
import { canonicalData, hashOf } from '../../server/answers/canonical-data.ts'
import type { Asked, Cited } from '../../server/answers/citable.ts'
import { CITABLE_KINDS } from '../../server/answers/citable-kinds.ts'
import { difference, thaw } from '../../server/answers/freeze.ts'
import { questionData } from '../../server/answers/long-form.ts'
import { answerId, isAnswerId, isSpelledAs, permalinkOf, readAnswerId } from '../../server/answers/permalink.ts'
import type { AllAsks } from '../../server/queries/asks.ts'
import { canonicalJson } from '../../server/store/canonical-json.ts'
import type { Facts } from '../../server/store/facts.ts'
import { UNMETERED } from '../../server/work/meter.ts'
import { definition, factsOf, LADDER, type Said } from '../queries/facts.ts'

// What a published permalink covers stands here as text, of each kind and each edition: a change of any of it would kill permalinks that have been printed.

/** Partners of every sort: certain, by a month, doubtful, come and gone, up in two steps, down, deepened, beside the rungs, no State, in two words. */
const SAID: readonly Said[] = [
  { id: 'b', partner: 'BBB', level: 'low', from: '1990' },
  { id: 'c1', partner: 'CCC', level: 'low', from: '1990-01-01' },
  { id: 'c2', partner: 'CCC', level: 'middle', from: '2001-02-01' },
  { id: 'c3', partner: 'CCC', level: 'top', from: '2001-03-01' },
  { id: 'd', partner: 'DDD', level: 'middle', from: '1990', to: '2001-06-20' },
  { id: 'e', partner: 'EEE', level: 'low', from: '2001-06' },
  { id: 'f', partner: 'FFF', level: 'low', from: '1990', low: true },
  { id: 'g1', partner: 'GGG', level: 'top', from: '1995-05-05' },
  { id: 'g2', partner: 'GGG', level: 'low', from: '2001-06-11' },
  { id: 'h1', partner: 'HHH', level: 'special', from: '1977' },
  { id: 'h2', partner: 'HHH', level: 'special', from: '2001-12', formula: 'extensive' },
  { id: 'i1', partner: 'III', level: 'low', attestedOn: '1999' },
  { id: 'i2', partner: 'III', side: 'other', level: 'top', from: '1998' },
  { id: 'u', partner: 'union', level: 'top', from: '1990' },
]
const claims: readonly Partial<Claim>[] = [
  {
    id: 'count',
    question: { kind: 'count', of: 'AAA', definition: 'd@1', validAt: partialDate('2001-06-15'), within: 'g' },
    value: 9,
    lower: 9,
    upper: 9,
  },
  {
    id: 'moves',
    question: { kind: 'moves', of: 'AAA', moves: 'upgrades', from: partialDate('2001'), to: partialDate('2001') },
    value: 2,
    lower: 2,
    lowerExcluded: true,
  },
  {
    id: 'place',
    question: { kind: 'place', of: 'AAA', definition: 'd@1', partner: 'CCC', validAt: partialDate('2001') },
    value: 2,
    lower: 2,
    upper: 2,
  },
  {
    id: 'members',
    question: { kind: 'members', group: 'g', validAt: partialDate('2001-06-15') },
    value: 3,
    lower: 3,
    upper: 3,
  },
  { id: 'none', period: '2001', value: 3 },
]
const rows = factsOf(SAID, {
  members: [
    { group: 'g', member: 'BBB', from: '1999' },
    { group: 'g', member: 'CCC', from: '2001-06' },
    { group: 'g', member: 'HHH', from: '1980', to: '1999' },
    { group: 'g', member: 'JJJ', from: '1999' },
  ],
  reviewedTo: '2001-06-20',
  definitions: [
    definition('d'),
    definition('both', { side: 'lower', special: true }),
    definition('middle', { levels: { atLeast: `${LADDER}/middle` } }),
  ],
})
const facts: Facts = {
  ...rows,
  designation: (rows.designation ?? []).map((one) => ({
    ...one,
    citations: [{ source: 'gazette', locator: `of ${one.id}` }],
  })),
  claim: claims.map(
    (one): Claim => ({
      kind: 'claim',
      v: 3,
      id: 'x',
      confidence: 'high',
      citations: [{ source: 'gazette' }],
      about: 'AAA',
      text: { en: 'said' },
      quantity: 'partners',
      measure: 'count',
      qualifier: 'exactly',
      ...one,
    }),
  ),
}
const graph = { network: async () => facts, claim: async () => facts } as unknown as AllAsks
const SEED_3 = { revision: 3, knownAt: '2026-11-24T16:01:02.521Z' }

/** Questions of each kind, by a name. */
const QUESTIONS: Readonly<Record<string, readonly [kind: string, asked: Readonly<Record<string, string>>]>> = {
  'count-day': ['count', { of: 'AAA', definition: 'd@1', validAt: '2001-06-15' }],
  'count-year-within': ['count', { of: 'AAA', definition: 'd', validAt: '2001', within: 'g' }],
  'count-both-sides': ['count', { of: 'AAA', definition: 'both@1', validAt: '2001-06-15' }],
  series: ['series', { of: 'AAA', definition: 'd@1', from: '2001-05', to: '2001-07-15', step: 'MONTH', within: 'g' }],
  diff: ['diff', { of: 'AAA', from: '2000', to: '2001', ladder: LADDER }],
  'diff-days': ['diff', { of: 'AAA', from: '2001-02-15', to: '2001-06-15' }],
  'claim-count': ['claim', { claim: 'count' }],
  'claim-moves': ['claim', { claim: 'moves' }],
  'claim-place': ['claim', { claim: 'place' }],
  'claim-members': ['claim', { claim: 'members' }],
  'claim-none': ['claim', { claim: 'none' }],
}
const ask = async (name: string): Promise<Cited> => {
  const [kind, asked] = QUESTIONS[name] ?? []
  const found = CITABLE_KINDS.find((one) => one.kind === kind)
  if (found === undefined) throw new Error(`no kind ${kind}`)
  return found.ask(graph, asked as Asked, SEED_3)
}
const names = Object.keys(QUESTIONS)
const kept = (name: string, edition: number): unknown =>
  JSON.parse(readFileSync(new URL(`frozen/${name}.${edition === 3 ? 3 : 1}.json`, import.meta.url), 'utf8'))

describe('what a permalink covers', () => {
  it.each(names.flatMap((name) => [1, 2, 3].map((edition) => [name, edition] as const)))(
    'of %s in edition %i is what it has been',
    async (name, edition) => {
      const data = (await ask(name)).data(edition)
      expect(JSON.parse(canonicalData(data))).toEqual(kept(name, edition))
      expect(canonicalData(data)).toBe(canonicalJson(kept(name, edition)))
    },
  )

  it.each(names)('of %s is in no other edition', async (name) => {
    const cited = await ask(name)
    expect(cited.kind.editions).toEqual([1, 2, 3])
    expect(() => cited.data(4)).toThrow(new RangeError(`answers of the kind ${cited.kind.kind} have no edition 4`))
  })

  it('is hashed as the canonical text, whatever its length', async () => {
    for (const name of names) {
      const data = (await ask(name)).data(3)
      const { createHash } = await import('node:crypto')
      expect(hashOf(data, UNMETERED).toString('hex')).toBe(
        createHash('sha256')
          .update(canonicalJson(kept(name, 3)))
          .digest('hex'),
      )
    }
  })
})

/** Permalinks as they are printed, by question: of the first, the second and the third edition. */
const PERMALINKS: Readonly<Record<string, readonly string[]>> = JSON.parse(
  readFileSync(new URL('frozen/permalinks.json', import.meta.url), 'utf8'),
)

describe('a permalink', () => {
  const known = async (at: string | null) =>
    at === null || at === SEED_3.knownAt ? SEED_3 : { revision: 1, knownAt: at }
  const thawing = { graph, known, revision: async (number: number) => (number === 3 ? SEED_3 : null) }

  it.each(names)('of %s is what has been printed', async (name) => {
    const cited = await ask(name)
    expect([1, 2, 3].map((edition) => answerId(cited, edition))).toEqual(PERMALINKS[name])
    expect(permalinkOf(cited)).toBe(`/answers/${PERMALINKS[name]?.[2]}`)
    expect(permalinkOf(cited)).toBe(permalinkOf(cited))
  })

  it.each(names)('of %s is read as the question that was asked, and gives the answer again', async (name) => {
    const cited = await ask(name)
    for (const [i, id] of (PERMALINKS[name] ?? []).entries()) {
      const held = readAnswerId(id)
      expect([held.kind.kind, held.edition, held.asked]).toEqual([cited.kind.kind, i + 1, cited.asked])
      expect([isSpelledAs(id, held), isAnswerId(id)]).toEqual([true, true])
      const frozen = await thaw(id, thawing)
      expect([
        frozen.id,
        frozen.edition,
        frozen.changed,
        frozen.sourcesOnly,
        frozen.unaskable,
        frozen.asGiven.asked,
      ]).toEqual([id, i + 1, false, false, null, cited.asked])
    }
  })

  it.each(names)(
    'of %s is refused with another letter in its check, or of a revision that is not there',
    async (name) => {
      for (const id of PERMALINKS[name] ?? []) {
        const last = id.at(-1) === '0' ? '1' : '0'
        await expect(thaw(`${id.slice(0, -1)}${last}`, thawing)).rejects.toMatchObject({ code: 'BAD_PERMALINK' })
        await expect(
          thaw(id, { ...thawing, revision: async () => null, known: async () => ({ revision: 2, knownAt: '' }) }),
        ).rejects.toMatchObject({ code: 'BAD_PERMALINK' })
      }
    },
  )

  it('is none where it is only like one', () => {
    for (const text of [
      '',
      'x',
      'AAA.d.1.2001',
      'AAA.d.1.2001.s3.0000',
      'AAA.d.1.2001.s3.00000000000u',
      'diff_AAA.2001.s3.000000000000',
      'zzz_AAA.2001.2002.s3.000000000000',
      'AAA.d.0.2001.s3.000000000000',
      'AAA.d.1.2001-13.s3.000000000000',
      'AAA.d.1.2001.s0.000000000000',
    ]) {
      expect(isAnswerId(text)).toBe(false)
      expect(() => readAnswerId(text)).toThrow(expect.objectContaining({ code: 'BAD_PERMALINK' }))
    }
    expect(isAnswerId('AAA.d.1.2001.s3.000000000000')).toBe(true)
  })

  it('of a log without a name bears its instant', async () => {
    const [kind] = CITABLE_KINDS.filter((one) => one.kind === 'count')
    const cited = await kind?.ask(graph, QUESTIONS['count-day']?.[1] as Asked, {
      revision: 7,
      knownAt: '2026-12-01T02:03:04.005Z',
    })
    expect(cited && answerId(cited).replace(/~.*/, '')).toBe('AAA.d.1.2001-06-15.20261201T020304005Z_7')
    expect(cited && questionData(cited)).toEqual({
      kind: 'count',
      of: 'AAA',
      definition: 'd@1',
      validAt: '2001-06-15',
      knownAt: '2026-12-01T02:03:04.005Z',
      revision: 7,
    })
  })
})

describe('two answers to one question', () => {
  const withDesignation = async (
    change: (one: NonNullable<Facts['designation']>[number]) => NonNullable<Facts['designation']>[number],
  ) => {
    const other = { ...facts, designation: (facts.designation ?? []).map(change) }
    const [kind, asked] = QUESTIONS['count-day'] ?? []
    const found = CITABLE_KINDS.find((one) => one.kind === kind)
    return found?.ask({ network: async () => other } as unknown as AllAsks, asked as Asked, SEED_3) as Promise<Cited>
  }

  it('differ in what they say, in the places in sources alone, or in nothing', async () => {
    const cited = await ask('count-day')
    expect(difference(cited, await ask('count-day'), 3)).toBe('nothing')
    expect(
      difference(
        cited,
        await withDesignation((one) => ({ ...one, citations: [{ source: 'gazette', locator: 'another' }] })),
        3,
      ),
    ).toBe('sources')
    expect(
      difference(
        cited,
        await withDesignation((one) => (one.id === 'b' ? { ...one, from: partialDate('1991') } : one)),
        3,
      ),
    ).toBe('said')
  })
})

describe('what an answer rests on as a whole', () => {
  it('is its owner, definition, ladder and group, or the claim and what that asks about', async () => {
    const told = Object.fromEntries(
      await Promise.all(names.map(async (name) => [name, (await ask(name)).names] as const)),
    )
    expect(told).toEqual({
      'count-day': ['AAA', 'd@1', LADDER],
      'count-year-within': ['AAA', 'd@1', LADDER, 'g'],
      'count-both-sides': ['AAA', 'both@1', LADDER],
      series: ['AAA', 'd@1', LADDER, 'g'],
      diff: ['AAA', LADDER],
      'diff-days': ['AAA', LADDER],
      'claim-count': ['count', 'AAA', 'd@1', LADDER, 'g', 'AAA', 'd@1', LADDER],
      'claim-moves': ['moves', 'AAA', LADDER],
      'claim-place': ['place', 'AAA', 'CCC', 'd@1', LADDER],
      'claim-members': ['members', 'g'],
      'claim-none': ['none'],
    })
  })
})
