import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Statement } from '../../schema/statement.ts'
import { countAnswer } from '../../server/answers/of/count.ts'
import { answerId, newestEdition, permalinkOf, readAnswerId } from '../../server/answers/permalink.ts'
import { type Api, openSeededApi } from '../api/api.ts'
import { answered, kindNamed } from './answered.ts'

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
      expect(permalink).toMatch(kind === 'count' ? /\.s3-[^.~-]+$/ : /\.s3\.[^.]+$/)
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
      expect([held.kind.kind, held.edition, held.asked]).toEqual([kind, newestEdition(kindNamed(kind)), parts])
      expect(held.at).toEqual({ origin: { log: 'seed', number: 3 } })
    }
    const example = { of: 'VNM', definition: 'comprehensive-or-higher@1', validAt: '2025-12-31' }
    expect(answerId(answered(countAnswer, example))).toMatch(
      /^VNM\.comprehensive-or-higher\.1\.2025-12-31\.s3-[0-9a-hjkmnp-tv-z]{12}$/,
    )
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
    expect(data.answer).toMatchObject({ id, edition: 4 })
    expect(data.answer.asked).toMatchObject({
      kind: 'count',
      edition: 4,
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
    ['with its check in capitals', (text) => text.replace(/[^-]+$/, (check) => check.toUpperCase())],
    ['with another check', (text) => text.replace(/.$/, (letter) => (letter === '0' ? '1' : '0'))],
    ['with a longer check', (text) => `${text}0`],
    ['with a shorter check', (text) => text.slice(0, -1)],
    ['with its parts in another order', (text) => text.replace('.2025-12-31.g20.', '.g20.2025-12-31.')],
    ['with a part more', (text) => text.replace('.g20.', '.g20.-.')],
    ['without its group', (text) => text.replace('.g20.', '.')],
    ['with its group left out in writing', (text) => text.replace('.g20.', '.-.')],
    ['on another day', (text) => text.replace('2025-12-31', '2025-12-30')],
    ['in another version', (text) => text.replace('.1.', '.01.')],
    ['of another revision', (text) => text.replace(/\.s(\d+)-/, '.s1-')],
    ['with a padded revision', (text) => text.replace(/\.s(\d+)-/, '.s0$1-')],
    ['with its log named in full', (text) => text.replace(/\.s(\d+)-/, '.seed_$1-')],
    ['of another kind', (text) => `series_${text}`],
    ['with the mark of an edition that there is not', (text) => `5_${text}`],
    ['with the mark and not the sign of its edition', (text) => `4_${text.replace(/-(?=[^-]+$)/, '.')}`],
    ['with the sign of the edition before', (text) => text.replace(/-(?=[^-]+$)/, '~')],
    ['with the sign of the edition before that', (text) => text.replace(/-(?=[^-]+$)/, '.')],
    ['with spaces round it', (text) => ` ${text} `],
    ['escaped', (text) => text.replaceAll('.', '%2E')],
  ])('%s it is refused', async (_how, alter) => {
    expect(alter(id)).not.toBe(id)
    const { data, errors } = await ask(alter(id))
    expect(data.answer).toBeNull()
    expect(errors?.[0]?.extensions?.code).toBe('BAD_PERMALINK')
  })
})
