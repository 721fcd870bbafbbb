import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { partialDate } from '../../schema/time/partial-date.ts'
import { canonicalData, hashOf } from '../../server/answers/canonical-data.ts'
import type { Asked, Cited } from '../../server/answers/citable.ts'
import { CITABLE_KINDS } from '../../server/answers/citable-kinds.ts'
import { difference, thaw } from '../../server/answers/freeze.ts'
import { questionData } from '../../server/answers/long-form.ts'
import { answerId, isAnswerId, isSpelledAs, permalinkOf, readAnswerId } from '../../server/answers/permalink.ts'
import { canonicalJson } from '../../server/store/canonical-json.ts'
import type { Facts } from '../../server/store/facts.ts'
import { UNMETERED } from '../../server/work/meter.ts'
import { LADDER } from '../queries/facts.ts'
import { answerTo, asking, MADE, QUESTIONS, SEED_3 } from './made-world.ts'

// What a published permalink covers stands here as text, of each kind and each edition: a change of any of it would kill permalinks that have been printed.

const graph = asking(MADE)
const ask = (name: string): Promise<Cited> => answerTo(name)
const names = Object.keys(QUESTIONS)
const kept = (name: string, edition: number): unknown =>
  JSON.parse(readFileSync(new URL(`frozen/${name}.${edition < 3 ? 1 : edition}.json`, import.meta.url), 'utf8'))

/** The editions of each kind of answer, oldest first. */
const EDITIONS: Readonly<Record<string, readonly number[]>> = {
  claim: [1, 2, 3],
  count: [1, 2, 3, 4],
  diff: [1, 2, 3, 4],
  series: [1, 2, 3],
}
const editionsOf = (name: string): readonly number[] =>
  EDITIONS[(QUESTIONS[name] as readonly [string, unknown])[0]] ?? []

describe('what a permalink covers', () => {
  it.each(names.flatMap((name) => editionsOf(name).map((edition) => [name, edition] as const)))(
    'of %s in edition %i is what it has been',
    async (name, edition) => {
      const data = (await ask(name)).data(edition)
      expect(JSON.parse(canonicalData(data))).toEqual(kept(name, edition))
      expect(canonicalData(data)).toBe(canonicalJson(kept(name, edition)))
    },
  )

  it.each(names)('of %s is in no other edition', async (name) => {
    const cited = await ask(name)
    expect(cited.kind.editions).toEqual(editionsOf(name))
    expect(() => cited.data(5)).toThrow(new RangeError(`answers of the kind ${cited.kind.kind} have no edition 5`))
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

/** Permalinks as they are printed, by question: of each edition in turn. */
const PERMALINKS: Readonly<Record<string, readonly string[]>> = JSON.parse(
  readFileSync(new URL('frozen/permalinks.json', import.meta.url), 'utf8'),
)

describe('a permalink', () => {
  const known = async (at: string | null) =>
    at === null || at === SEED_3.knownAt ? SEED_3 : { revision: 1, knownAt: at }
  const thawing = { graph, known, revision: async (number: number) => (number === 3 ? SEED_3 : null) }

  it.each(names)('of %s is what has been printed', async (name) => {
    const cited = await ask(name)
    expect(editionsOf(name).map((edition) => answerId(cited, edition))).toEqual(PERMALINKS[name])
    expect(permalinkOf(cited)).toBe(`/answers/${PERMALINKS[name]?.at(-1)}`)
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
      expect(() => readAnswerId(text)).toThrow(expect.objectContaining({ key: 'noPermalink', named: { text } }))
    }
    expect(isAnswerId('AAA.d.1.2001.s3.000000000000')).toBe(true)
  })

  it('of a log without a name bears its instant', async () => {
    const [kind] = CITABLE_KINDS.filter((one) => one.kind === 'count')
    const cited = await kind?.ask(graph, QUESTIONS['count-day']?.[1] as Asked, {
      revision: 7,
      knownAt: '2026-12-01T02:03:04.005Z',
    })
    expect(cited && answerId(cited).replace(/-[^-]*$/, '')).toBe('AAA.d.1.2001-06-15.20261201T020304005Z_7')
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
    const other = { ...MADE, designation: (MADE.designation ?? []).map(change) }
    return answerTo('count-day', other)
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
