import type { Claim } from '../../schema/kinds/claim.ts'
import { partialDate } from '../../schema/time/partial-date.ts'
import type { Asked, Cited } from '../../server/answers/citable.ts'
import { CITABLE_KINDS } from '../../server/answers/citable-kinds.ts'
import type { AllAsks } from '../../server/queries/asks.ts'
import type { Facts } from '../../server/store/facts.ts'
import { definition, factsOf, LADDER, type Said } from '../queries/facts.ts'

/** Partners of every sort: certain, by a month, doubtful, come and gone, up in two steps, down, deepened, beside the rungs, no State, in two words. */
export const SAID: readonly Said[] = [
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
/** A made world in which each rule of an answer makes a difference. */
export const MADE: Facts = {
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
/** A graph that has selected some rows already. */
export const asking = (facts: Facts): AllAsks =>
  ({ network: async () => facts, claim: async () => facts }) as unknown as AllAsks

export const SEED_3 = { revision: 3, knownAt: '2026-11-24T16:01:02.521Z' }

/** Questions of each kind, by a name. */
export const QUESTIONS: Readonly<Record<string, readonly [kind: string, asked: Readonly<Record<string, string>>]>> = {
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

/** What a question by its name is answered, in the made world or another. */
export async function answerTo(name: string, facts: Facts = MADE): Promise<Cited> {
  const [kind, asked] = QUESTIONS[name] ?? []
  const found = CITABLE_KINDS.find((one) => one.kind === kind)
  if (found === undefined) throw new Error(`no kind ${kind}`)
  return found.ask(asking(facts), asked as Asked, SEED_3)
}
