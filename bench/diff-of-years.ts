import type { CountingRule } from '../schema/kinds/counting-definition.ts'
import { addDays, type Day } from '../schema/time/day.ts'
import { partialDate } from '../schema/time/partial-date.ts'
import { networkDiff } from '../server/queries/network-diff.ts'
import { partnerCount } from '../server/queries/partner-count.ts'
import type { Facts } from '../server/store/facts.ts'
import { type Measured, pairs } from './pairs.ts'

const PARTNERS = 2000
const RUNGS = 4

/** A comparison of two years against one of two days, for an owner of 2,000 partners, each with four designations on four rungs, and eight definitions. */
export async function diffOfYears(rounds: number): Promise<Measured> {
  const facts = manyPartners()
  const graph = { network: async () => facts }
  const known = { revision: 1, knownAt: '2026-01-01T00:00:00.000Z' }
  const between = async (from: string, to: string): Promise<number> => {
    const began = performance.now()
    const diff = await networkDiff(graph, { of: 'OWN', from: partialDate(from), to: partialDate(to) }, known)
    const ms = performance.now() - began
    if (diff.stocks.length !== 8 || diff.unchanged.length === 0) throw new Error('the comparison compared nothing')
    return ms
  }
  // By another way first: each sum of the comparison is the difference of two counts.
  for (const [from, to] of SPANS) {
    const diff = await networkDiff(graph, { of: 'OWN', from: partialDate(from), to: partialDate(to) }, known)
    for (const { definition, before, entries, exits, after } of diff.stocks) {
      const counted = async (on: string): Promise<number> =>
        (
          await partnerCount(
            graph,
            { of: 'OWN', definition: definition.definition },
            { ...known, validAt: partialDate(on) },
          )
        ).members.length
      const counts = [await counted(from), await counted(to)]
      if (counts[0] !== before || counts[1] !== after || before + entries.length - exits.length !== after) {
        throw new Error(
          `${definition.id} from ${from} to ${to}: ${before} to ${after}, and counted ${counts.join(' to ')}`,
        )
      }
    }
  }
  return pairs(
    `comparison of two years, of two days, ${PARTNERS} partners`,
    2,
    rounds,
    () => between('2010', '2020'),
    () => between('2010-12-31', '2020-12-31'),
  )
}

const SPANS = [
  ['2010', '2020'],
  ['2010-12-31', '2020-12-31'],
] as const

const told = { v: 1 as const, confidence: 'high' as const, citations: [{ source: 'gazette', locator: 'p. 1' }] }
const LADDER = 'OWN/partnership'
const level = (rank: number): string => `${LADDER}/rung-${rank}`

function manyPartners(): Facts {
  const random = seeded(7)
  const partners = Array.from({ length: PARTNERS }, (_, i) => `P${String(i).padStart(5, '0')}`)
  const rules: readonly Partial<CountingRule>[] = [
    ...[1, 2, 3, 4].map((rank) => ({ levels: { atLeast: level(rank) } })),
    { levels: { exactly: level(1) } },
    { levels: { exactly: level(2) } },
    { population: 'actors' },
    { side: 'other' },
  ]
  return {
    state: ['OWN', ...partners].map((id) => ({ ...told, kind: 'state', id })),
    ladder: [{ ...told, kind: 'ladder', id: LADDER, owner: 'OWN', version: 1, names: { en: 'ladder', vi: 'thang' } }],
    level: Array.from({ length: RUNGS }, (_, i) => ({
      ...told,
      kind: 'level',
      id: level(i + 1),
      ladder: LADDER,
      levelKind: 'rung',
      rank: i + 1,
      names: { en: `rung ${i + 1}`, vi: `bậc ${i + 1}` },
    })),
    partnership: partners.map((partner) => ({
      ...told,
      kind: 'partnership',
      id: `OWN-${partner}`,
      owner: 'OWN',
      partner,
    })),
    designation: partners.flatMap((partner) =>
      Array.from({ length: RUNGS }, (_, i) => ({
        ...told,
        kind: 'designation' as const,
        id: `OWN-${partner}/${i + 1}`,
        partnership: `OWN-${partner}`,
        side: 'OWN',
        level: level(i + 1),
        // One of eight is known by its month only.
        from: partialDate(someDay(random, i).slice(0, random() < 0.125 ? 7 : 10)),
      })),
    ),
    'counting-definition': rules.map((rule, i) => ({
      ...told,
      kind: 'counting-definition',
      id: `by-${i}@1`,
      definition: `by-${i}`,
      version: 1,
      ladder: LADDER,
      texts: { en: `by ${i}`, vi: `theo ${i}` },
      rule: {
        population: 'states',
        levels: { atLeast: level(1) },
        special: false,
        sectoral: false,
        side: 'owner',
        ...rule,
      },
    })),
    source: [{ kind: 'source', v: 1, id: 'gazette', standing: 'official' }],
  }
}

/** A day in the decade of a rung: the first in the 1990s, the last in the 2020s. */
const someDay = (random: () => number, rung: number): Day =>
  addDays(`${1990 + rung * 10}-01-01` as Day, Math.floor(random() * 3650))

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
