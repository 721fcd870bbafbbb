import { describe, expect, it } from 'vitest'
import type { Attribution } from '../../schema/kinds/attribution.ts'
import type { Claim } from '../../schema/kinds/claim.ts'
import { partialDate } from '../../schema/time/partial-date.ts'
import { checkClaimsUnder, checkPageOfClaims, contradictionsOf } from '../../server/claims/claims.ts'
import {
  type CheckedFigure,
  compareContradictions,
  findContradictions,
  type Saying,
} from '../../server/claims/contradictions.ts'
import { evidenceFor } from '../../server/claims/evidence.ts'
import { figureOf } from '../../server/claims/figure.ts'
import { impliedFigure, impliedQualifier, yearBefore } from '../../server/claims/implied-figure.ts'
import { placeOf } from '../../server/claims/place.ts'
import { holds, isAbove, isBelow, meet, rangeOf } from '../../server/claims/range.ts'
import { groupedInSteps, inSteps } from '../../server/claims/steps.ts'
import { checkClaim, claimChecker, VERDICTS } from '../../server/claims/verdict.ts'
import { worldOf } from '../../server/queries/world.ts'
import type { Facts } from '../../server/store/facts.ts'
import { RequestMeter } from '../../server/work/meter.ts'
import { PRICES } from '../../server/work/prices.ts'
import { definition, factsOf, LADDER, type Said } from '../queries/facts.ts'
import { claim, exactly } from './made-claim.ts'

type Question = NonNullable<Claim['question']>
type More = Parameters<typeof factsOf>[1]
const known = { revision: 1, knownAt: '2026-01-01T00:00:00.000Z' }
const definitions = [
  definition('all'),
  definition('top', { levels: { atLeast: `${LADDER}/top` } }),
  definition('theirs', { side: 'other' }),
  definition('exact', { levels: { exactly: `${LADDER}/low` } }),
]
const worldWith = (said: readonly Said[], more: More = {}) =>
  worldOf(factsOf(said, { reviewedTo: '2030', definitions, ...more }))
const evidence = (said: readonly Said[], question: Question, more: More = {}) =>
  evidenceFor(worldWith(said, more), claim({ question }), known)
const count = (name: string, more: { within?: string; validAt?: string } = {}): Question => ({
  kind: 'count',
  of: 'AAA',
  definition: `${name}@1`,
  validAt: partialDate(more.validAt ?? '2020-01-01'),
  ...(more.within === undefined ? {} : { within: more.within }),
})
const moves = (kind: 'entries' | 'upgrades', from = '2020-03', to = '2020-06'): Question => ({
  kind: 'moves',
  of: 'AAA',
  moves: kind,
  from: partialDate(from),
  to: partialDate(to),
})

describe('the range of a wording', () => {
  const range = (
    lower: number | undefined,
    upper: number | undefined,
    lowerExcluded?: boolean,
    upperExcluded?: boolean,
  ) => {
    const found = rangeOf({
      ...(lower === undefined ? {} : { lower }),
      ...(upper === undefined ? {} : { upper }),
      ...(lowerExcluded ? { lowerExcluded } : {}),
      ...(upperExcluded ? { upperExcluded } : {}),
    })
    if (found === null) throw new Error('a test needs a range')
    return found
  }

  it('is open where a bound is absent, and none where both are', () => {
    expect(rangeOf({})).toBeNull()
    expect(range(3, undefined)).toEqual({
      lower: 3,
      upper: Number.POSITIVE_INFINITY,
      lowerExcluded: false,
      upperExcluded: false,
    })
    expect(range(undefined, 3, false, true)).toEqual({
      lower: Number.NEGATIVE_INFINITY,
      upper: 3,
      lowerExcluded: false,
      upperExcluded: true,
    })
    expect(range(3, 4, true)).toMatchObject({ lowerExcluded: true, upperExcluded: false })
  })

  it('has its bounds in it unless they are out', () => {
    const on = (one: ReturnType<typeof range>) => [2, 3, 4, 5, 6].filter((n) => holds(one, n))
    expect([
      on(range(3, 5)),
      on(range(3, 5, true)),
      on(range(3, 5, false, true)),
      on(range(3, 5, true, true)),
      on(range(undefined, 3)),
    ]).toEqual([[3, 4, 5], [4, 5], [3, 4], [4], [2, 3]])
    expect([
      isAbove(range(3, undefined), 2),
      isAbove(range(3, undefined), 3),
      isAbove(range(3, undefined, true), 3),
      isAbove(range(3, undefined, true), 4),
    ]).toEqual([true, false, true, false])
    expect([
      isBelow(range(undefined, 3), 4),
      isBelow(range(undefined, 3), 3),
      isBelow(range(undefined, 3, false, true), 3),
      isBelow(range(undefined, 3, false, true), 2),
    ]).toEqual([true, false, true, false])
  })

  it('meets another where some number is in both', () => {
    const pairs = [
      [range(1, 2), range(2, 3), true],
      [range(1, 2, false, true), range(2, 3), false],
      [range(1, 2), range(2, 3, true), false],
      [range(1, 2), range(3, 4), false],
      [range(1, 9), range(3, 4), true],
      [range(undefined, 2, false, true), range(2, undefined, true), false],
    ] as const
    for (const [a, b, expected] of pairs) expect([meet(a, b), meet(b, a)]).toEqual([expected, expected])
  })
})

describe('what a figure implies of the year before', () => {
  const figure = (changes: Partial<Claim>) => figureOf(claim({ period: '2025', value: 8, ...changes }))

  it('is its base by the wording of the base, else by its own', () => {
    const bounds = (changes: Partial<Claim>) => {
      const implied = impliedFigure(figure({ impliedBase: 5, ...changes }))
      return (
        implied && [
          implied.period,
          implied.value,
          implied.lower,
          implied.upper,
          implied.lowerExcluded,
          implied.upperExcluded,
        ]
      )
    }
    expect(bounds({ qualifier: 'exactly' })).toEqual(['2024', 5, 5, 5, undefined, undefined])
    expect(bounds({ qualifier: 'nearly' })).toEqual(['2024', 5, undefined, 5, undefined, true])
    expect(bounds({ qualifier: 'over' })).toEqual(['2024', 5, 5, undefined, true, undefined])
    expect(bounds({ qualifier: 'at-least' })).toEqual(['2024', 5, 5, undefined, undefined, undefined])
    expect(bounds({ qualifier: 'at-most' })).toEqual(['2024', 5, undefined, 5, undefined, undefined])
    expect(bounds({ qualifier: 'about', lower: 1, upper: 9, lowerExcluded: true, upperExcluded: true })).toEqual([
      '2024',
      5,
      undefined,
      undefined,
      undefined,
      undefined,
    ])
    expect(bounds({ qualifier: 'vague' })).toEqual(['2024', 5, undefined, undefined, undefined, undefined])
    expect(bounds({ qualifier: 'about', impliedBaseIs: 'over' })).toEqual(['2024', 5, 5, undefined, true, undefined])
    expect(impliedQualifier({ qualifier: 'about', impliedBaseIs: undefined } as never)).toBe('about')
  })

  it('is about the same, by no count and under no other name, and nothing without a base or a year', () => {
    const implied = impliedFigure(
      figure({
        impliedBase: 5,
        question: count('all'),
        alsoCalled: 'countries',
        populationId: 'partners',
        unit: 'times',
      }),
    )
    expect([
      implied?.question,
      implied?.alsoCalled,
      implied?.populationId,
      implied?.unit,
      implied?.about,
      implied?.quantity,
    ]).toEqual([undefined, undefined, 'partners', 'times', 'AAA', 'partners'])
    expect([impliedFigure(figure({})), impliedFigure(figureOf(claim({ impliedBase: 5 })))]).toEqual([null, null])
    expect([
      yearBefore('2025'),
      yearBefore('2025-07'),
      yearBefore('2025-01/2025-07'),
      yearBefore('0001'),
      yearBefore('204X'),
      yearBefore('2025/x'),
      yearBefore('x2025'),
      yearBefore(undefined),
    ]).toEqual(['2024', '2024-07', '2024-01/2024-07', '0000', null, null, null, null])
  })

  it('keeps of a claim what contradictions are found by', () => {
    expect(Object.keys(figureOf(claim({})))).toEqual([
      'id',
      'about',
      'quantity',
      'unit',
      'period',
      'value',
      'lower',
      'upper',
      'lowerExcluded',
      'upperExcluded',
      'qualifier',
      'impliedBase',
      'impliedBaseIs',
      'populationId',
      'alsoCalled',
      'question',
    ])
    expect(figureOf(claim({ value: 3 }))).toMatchObject({ id: 'claim/x', value: 3 })
  })
})

describe('the evidence of a count', () => {
  const said: Said[] = [
    { partner: 'BBB', from: '2001' },
    { partner: 'CCC', level: 'top', from: '2001' },
    { partner: 'DDD', level: 'top', from: '2001' },
    { partner: 'EEE', from: '2001', low: true },
    { partner: 'FFF', level: 'top', from: '2001', low: true },
  ]
  const members = ['BBB', 'CCC', 'EEE', 'FFF'].map((member) => ({ group: 'g', member, from: '1999' }))

  it('is what is counted for certain and at most, with nothing beside it', () => {
    expect(evidence(said, count('all'))).toMatchObject({
      value: 3,
      upper: 5,
      lack: null,
      whole: null,
      moves: [],
      undecidedMoves: [],
      members: [],
      place: null,
    })
    expect(
      evidence(said, count('all'))?.counts.map((one) => [one.definition.id, one.question.within, one.moment.validAt]),
    ).toEqual([['all@1', undefined, '2020-01-01']])
    expect([evidence(said, count('none')), evidence(said, { ...count('all'), of: 'BBB' } as Question)]).toEqual([
      null,
      null,
    ])
  })

  it('within a group has the whole beside it, undecided ones too, and the wider definitions of the same side that count more', () => {
    const found = evidence(said, count('top', { within: 'g' }), { members })
    expect(found).toMatchObject({ value: 1, upper: 2, whole: { upper: 3 } })
    expect(found?.counts.map((one) => [one.definition.id, one.question.within, one.members.length])).toEqual([
      ['top@1', 'g', 1],
      ['top@1', undefined, 2],
      ['all@1', 'g', 2],
    ])
    // As many by another definition, or others, is not wider.
    expect(evidence(said.slice(1, 2), count('top', { within: 'g' }), { members })?.counts).toHaveLength(2)
    expect(
      evidence(said, count('exact', { within: 'g' }), { members })?.counts.map((one) => one.definition.id),
    ).toEqual(['exact@1', 'exact@1', 'all@1'])
    expect(evidence(said, count('all', { within: 'h' }), { members })).toBeNull()
  })

  it('lacks what has not been gone through', () => {
    expect(evidence(said, count('all', { validAt: '2031-01-01' }))?.lack).toMatchObject({ because: 'BEYOND' })
    expect(evidence(said, count('all'), { sample: true })?.lack).toMatchObject({ because: 'SAMPLE' })
  })
})

describe('the evidence of members', () => {
  it('is who is one for certain, and who may be', () => {
    const members = [
      { group: 'g', member: 'BBB', from: '1999' },
      { group: 'g', member: 'CCC', from: '2020' },
      { group: 'g', member: 'DDD', from: '2030' },
    ]
    const question: Question = { kind: 'members', group: 'g', validAt: partialDate('2020-06-01') }
    expect(evidence([], question, { members })).toMatchObject({
      value: 1,
      upper: 2,
      members: ['BBB', 'CCC'],
      lack: null,
      counts: [],
      whole: null,
    })
    expect(evidence([], { ...question, group: 'h' }, { members })).toBeNull()
  })
})

describe('the evidence of moves', () => {
  const said: Said[] = [
    { id: 'in', partner: 'BBB', from: '2020-03-01' },
    { id: 'last day', partner: 'CCC', from: '2020-06-30' },
    { id: 'may be out', partner: 'DDD', from: '2020' },
    { id: 'weak', partner: 'EEE', from: '2020-04-01', low: true },
    { id: 'before', partner: 'FFF', from: '2001-01-01' },
    { id: 'up', partner: 'FFF', level: 'top', from: '2020-04-02' },
    { id: 'deep', partner: 'GGG', level: 'special', from: '2020-04-03' },
    { id: 'after', partner: 'HHH', from: '2020-07-01' },
    { id: 'down', partner: 'FFF', level: 'low', from: '2020-05-01' },
  ]
  const told = (question: Question, more: More = {}) => {
    const found = evidence(said, question, more)
    return (
      found && [
        found.value,
        found.upper,
        found.moves.map(({ designation }) => designation.id),
        found.undecidedMoves.map(({ designation }) => designation.id).sort(),
      ]
    )
  }

  it('is those that fall into the span for certain, by sound facts', () => {
    expect(told(moves('entries'))).toEqual([2, 4, ['in', 'last day'], ['may be out', 'weak']])
    expect(told(moves('entries', '2020-03-01', '2020-03-01'))).toEqual([1, 2, ['in'], ['may be out']])
    expect(told(moves('entries', '2020-03-02', '2020-06-29'))).toEqual([0, 2, [], ['may be out', 'weak']])
    expect(told(moves('entries', '2020', '2020'))).toEqual([4, 5, ['in', 'last day', 'may be out', 'after'], ['weak']])
  })

  it('is, of upgrades, entries too, and leaves deepenings open', () => {
    expect(told(moves('upgrades'))).toEqual([3, 6, ['in', 'last day', 'up'], ['deep', 'may be out', 'weak']])
  })

  it('lacks what has not been gone through by its last day, and is none without a ladder', () => {
    expect(evidence(said, moves('entries'), { reviewedTo: '2020-06-29' })?.lack).toMatchObject({ because: 'BEYOND' })
    expect(evidence(said, moves('entries'), { reviewedTo: '2020-06-30' })?.lack).toBeNull()
    expect(evidence(said, { ...moves('entries'), of: 'BBB' } as Question)).toBeNull()
    expect(evidence(said, { ...moves('entries'), ladder: 'x' } as Question)).toBeNull()
    expect(evidence(said, { ...moves('entries'), ladder: LADDER } as Question)?.value).toBe(2)
  })
})

describe('the evidence of a place', () => {
  const said: Said[] = [
    { partner: 'EEE', from: '2005-01-01' },
    { partner: 'BBB', from: '2001-01-01' },
    { partner: 'CCC', from: '2003' },
    { partner: 'DDD', from: '2003-12-31' },
    { partner: 'FFF', attestedOn: '2010' },
    { partner: 'GGG', from: '2001-06-01', low: true },
    { partner: 'HHH', from: '2006-01-01' },
    { partner: 'III', from: '2005-01-01' },
  ]
  const place = (partner: string, validAt = '2020') => {
    const question = { kind: 'place', of: 'AAA', definition: 'all@1', partner, validAt: partialDate(validAt) } as const
    const found = placeOf(worldWith(said), question, known)
    const ids = (members: readonly { relation: { partnership: { partner: string } } }[]) =>
      members.map(({ relation }) => relation.partnership.partner)
    return found && [found.partner.relation.partnership.partner, ids(found.before), ids(found.perhapsBefore)]
  }

  it('is after all that came before for certain, and perhaps after others, in the order of their days', () => {
    expect(place('EEE')).toEqual(['EEE', ['BBB', 'CCC', 'DDD'], ['FFF', 'GGG', 'III']])
    expect(place('DDD')).toEqual(['DDD', ['BBB'], ['FFF', 'GGG', 'CCC']])
    expect(place('CCC')).toEqual(['CCC', ['BBB'], ['FFF', 'GGG', 'DDD']])
    expect(place('BBB')).toEqual(['BBB', [], ['FFF']])
  })

  it('is none of who is not counted for certain on the last day, or since nobody knows when', () => {
    expect([place('GGG'), place('FFF'), place('HHH', '2005'), place('ZZZ')]).toEqual([null, null, null, null])
    expect(place('HHH', '2006')?.[0]).toBe('HHH')
    const question = {
      kind: 'place',
      of: 'AAA',
      definition: 'none@1',
      partner: 'BBB',
      validAt: partialDate('2020'),
    } as const
    expect(placeOf(worldWith(said), question, known)).toBeNull()
    expect(evidence(said, question)).toBeNull()
  })

  it('counts from one, and may be as far back as those that perhaps came before', () => {
    expect(
      evidence(said, { kind: 'place', of: 'AAA', definition: 'all@1', partner: 'EEE', validAt: partialDate('2020') }),
    ).toMatchObject({ value: 4, upper: 7, lack: null })
    expect(
      evidence(said, { kind: 'place', of: 'AAA', definition: 'all@1', partner: 'EEE', validAt: partialDate('2031') })
        ?.lack,
    ).toMatchObject({ because: 'BEYOND' })
  })
})

describe('a verdict', () => {
  const said: Said[] = [
    { partner: 'BBB', from: '2001' },
    { partner: 'CCC', from: '2001', low: true },
  ]
  const judged = (changes: Partial<Claim>, more: More = {}) => {
    const { verdict, lacking, residual, cumulative } = checkClaim(
      worldWith(said, more),
      claim({ question: count('all'), ...changes }),
      known,
    )
    return [verdict, lacking, residual, cumulative]
  }

  it('agrees only where both the least and the most hold', () => {
    expect(judged({ value: 1, lower: 1 })).toEqual(['AGREES', null, 0, true])
    expect(judged({ lower: 1, upper: 2 })).toEqual(['AGREES', null, 0, true])
    expect(judged(exactly(1))).toEqual(['CANNOT_BE_CHECKED', 'undecided', 0, true])
    expect(judged(exactly(2))).toEqual(['CANNOT_BE_CHECKED', 'undecided', 1, true])
    expect(judged(exactly(3))).toEqual(['DIFFERS', null, 2, true])
    expect(judged({ upper: 0 })).toEqual(['DIFFERS', null, -1, true])
    expect(judged({})).toEqual(['CANNOT_BE_CHECKED', 'no-bounds', null, true])
    expect(judged({ question: count('exact'), ...exactly(3) })).toEqual(['DIFFERS', null, 2, false])
  })

  it('is impossible only above the most of the whole', () => {
    const members = [{ group: 'g', member: 'BBB', from: '1999' }]
    const within = (changes: Partial<Claim>, more: More = {}) =>
      judged({ question: count('all', { within: 'g' }), ...changes }, { members, ...more }).slice(0, 2)
    expect(within(exactly(3))).toEqual(['IMPOSSIBLE', null])
    expect(within(exactly(2))).toEqual(['DIFFERS', null])
    expect(within({ lower: 2, lowerExcluded: true })).toEqual(['IMPOSSIBLE', null])
    expect(within({ lower: 2, lowerExcluded: true }, { sample: true })).toEqual(['CANNOT_BE_CHECKED', 'incomplete'])
  })

  it('without a question lacks one, or a day', () => {
    const bare = (changes: Partial<Claim>) => checkClaim(worldWith(said), claim({ ...exactly(3), ...changes }), known)
    expect([
      bare({}).lacking,
      bare({ period: '2020' }).lacking,
      bare({ saidOn: partialDate('2020') }).lacking,
      bare({ question: count('none') }).lacking,
    ]).toEqual(['no-day', 'no-question', 'no-question', 'no-question'])
    expect([
      bare({}).residual,
      bare({}).cumulative,
      bare({ question: { kind: 'members', group: 'g', validAt: partialDate('2020') } }).cumulative,
    ]).toEqual([null, false, false])
    expect(VERDICTS).toEqual(['AGREES', 'DIFFERS', 'IMPOSSIBLE', 'CANNOT_BE_CHECKED'])
  })

  it('of one question is worked out once, and each claim is counted', () => {
    const meter = new RequestMeter()
    const world = worldOf(factsOf(said, { reviewedTo: '2030', definitions }), meter)
    const check = claimChecker(world, known)
    const [first, second, other, none] = [
      check(claim({ ...exactly(1), question: count('all') })),
      check(claim({ ...exactly(2), question: count('all') })),
      check(claim({ ...exactly(2), question: count('top') })),
      check(claim({})),
    ]
    expect([first.evidence === second.evidence, first.evidence === other.evidence, none.evidence]).toEqual([
      true,
      false,
      null,
    ])
    expect([first.residual, second.residual]).toEqual([0, 1])
    expect(meter.spent).toBe(4 * PRICES.claim + 2 * 2 * PRICES.counted)
  })
})

describe('the claims that are asked for', () => {
  const facts: Facts = {
    ...factsOf([{ from: '2001' }], { reviewedTo: '2030', definitions }),
    claim: ['b', 'a'].map((id) => claim({ id, question: count('all'), ...exactly(1) })),
    attribution: [{ id: 't' } as Attribution, { id: 's' } as Attribution],
  }

  it('are checked by id, on a page that says how many there are', async () => {
    const asked: unknown[] = []
    const graph = {
      claimsPage: async (question: unknown) => {
        asked.push(question)
        return { facts, page: { ids: ['a', 'b'], total: 9, more: false } }
      },
    }
    const found = await checkPageOfClaims(graph, { about: 'AAA', page: { first: 2 } }, known)
    expect([found.checked.map(({ claim: { id }, verdict }) => `${id} ${verdict}`), found.total, asked]).toEqual([
      ['a AGREES', 'b AGREES'],
      9,
      [{ about: 'AAA', page: { first: 2 }, revision: 1 }],
    ])
    await expect(checkPageOfClaims(graph, { about: 'ZZZ', page: { first: 2 } }, known)).rejects.toMatchObject({
      message: expect.stringContaining('about: "ZZZ"'),
    })
    expect((await checkPageOfClaims(graph, { page: { first: 2 } }, known)).checked).toHaveLength(2)
  })

  it('are asked for by their ids, and nothing is asked where there are none', async () => {
    const asked: unknown[] = []
    const graph = {
      contradicting: async (question: unknown) => {
        asked.push(question)
        return facts
      },
    }
    expect((await checkClaimsUnder(graph, ['a', 'b'], known)).map(({ claim: { id } }) => id)).toEqual(['a', 'b'])
    expect([
      await checkClaimsUnder(graph, [], known),
      await contradictionsOf(graph, [], known).then(({ contradictions }) => contradictions),
    ]).toEqual([[], []])
    expect(asked).toEqual([{ claims: ['a', 'b'], attributions: [], decisions: [], revision: 1 }])
    const one = {
      id: 'x',
      kind: 'VALUE',
      claims: ['b', 'a', 'gone'],
      attributions: ['s', 'gone'],
      decisions: ['d'],
    } as const
    const { contradictions } = await contradictionsOf(
      graph,
      [one, { ...one, id: 'y', claims: ['a'], attributions: ['t'] }],
      known,
    )
    expect(
      contradictions.map((found) => [
        found.id,
        found.kind,
        found.claims.map(({ claim: { id } }) => id),
        found.attributions.map(({ id }) => id),
      ]),
    ).toEqual([
      ['x', 'VALUE', ['b', 'a'], ['s']],
      ['y', 'VALUE', ['a'], ['t']],
    ])
    expect(asked.at(-1)).toEqual({
      claims: ['b', 'a', 'gone'],
      attributions: ['s', 'gone', 't'],
      decisions: ['d'],
      revision: 1,
    })
  })
})

describe('the contradictions', () => {
  const figure = (
    id: string,
    changes: Partial<Claim>,
    verdict: CheckedFigure['verdict'] = 'CANNOT_BE_CHECKED',
    cumulative = false,
  ): CheckedFigure => ({ claim: figureOf(claim({ id, ...changes })), verdict, cumulative })
  const found = (figures: readonly CheckedFigure[], sayings: readonly Saying[] = []) =>
    [...findContradictions(figures, sayings)]
      .flat()
      .map(({ id, kind, claims, attributions }) => [
        kind,
        id.replace(/[0-9a-f]{12}$/, '…'),
        claims.map(({ claim: { id: one } }) => one),
        attributions.map(({ id: one }) => one),
      ])
  const saying = (id: string, aspect: string, values: readonly string[], subject = 's'): Saying =>
    ({ id, subject, aspect, values }) as Saying

  it('of figures are of one quantity, unit, actor and time', () => {
    const five = { period: '2025', ...exactly(5) }
    expect(found([figure('a', five), figure('b', { ...five, ...exactly(6) })])).toEqual([
      ['VALUE', 'value-…', ['a', 'b'], []],
    ])
    for (const other of [{ about: 'BBB' }, { quantity: 'visits' }, { unit: '%' }, { period: '2024' }])
      expect(found([figure('a', five), figure('b', { ...five, ...exactly(6), ...other })])).toEqual([])
    // What implies another number of the year before stands after those that say one.
    expect(found([figure('later', { period: '2026', ...exactly(9), impliedBase: 4 }), figure('a', five)])).toEqual([
      ['VALUE', 'value-…', ['a', 'later'], []],
    ])
    expect(
      found([figure('a', { ...five, populationId: 'partners' }), figure('b', { ...five, populationId: 'countries' })]),
    ).toEqual([['SCOPE', 'scope-…', ['a', 'b'], []]])
  })

  it('of figures that cannot be are one for each figure, with all who say it', () => {
    const said = { period: '2025', ...exactly(18) }
    expect(
      found([
        figure('a', said, 'IMPOSSIBLE'),
        figure('b', said, 'IMPOSSIBLE'),
        figure('c', { ...said, period: '2024' }, 'IMPOSSIBLE'),
        figure('d', { ...said, period: '2023' }, 'DIFFERS'),
      ]),
    ).toEqual([
      ['IMPOSSIBLE', 'impossible-…', ['a', 'b'], []],
      ['IMPOSSIBLE', 'impossible-…', ['c'], []],
    ])
  })

  it('of one number by two thresholds are there where not all of it holds', () => {
    const by = (
      id: string,
      name: string,
      verdict: CheckedFigure['verdict'],
      changes: Partial<Claim> = {},
      cumulative = true,
    ) =>
      figure(
        id,
        { quantity: id, period: '2025', ...exactly(42), question: count(name), ...changes },
        verdict,
        cumulative,
      )
    expect(found([by('a', 'all', 'AGREES'), by('b', 'top', 'DIFFERS')])).toEqual([
      ['DEFINITION', 'definition-…', ['a', 'b'], []],
    ])
    expect(found([by('a', 'all', 'AGREES'), by('b', 'top', 'IMPOSSIBLE')]).map(([kind]) => kind)).toEqual([
      'IMPOSSIBLE',
      'DEFINITION',
    ])
    expect(found([by('a', 'all', 'AGREES'), by('b', 'top', 'AGREES')])).toEqual([])
    expect(found([by('a', 'all', 'AGREES'), by('b', 'all', 'DIFFERS')])).toEqual([])
    expect(found([by('a', 'all', 'AGREES'), by('b', 'top', 'DIFFERS', {}, false)])).toEqual([])
    expect(found([by('a', 'all', 'AGREES'), by('b', 'top', 'DIFFERS', exactly(41))])).toEqual([])
    expect(found([by('a', 'all', 'AGREES'), by('b', 'top', 'DIFFERS', { period: '2024' })])).toEqual([])
    expect(
      found([by('a', 'all', 'AGREES'), by('b', 'top', 'DIFFERS', { question: count('top', { within: 'g' }) })]),
    ).toEqual([])
  })

  it('of sayings are about one aspect of one subject, by what that is', () => {
    const two = (aspect: string, ...values: readonly string[][]) =>
      found(
        [],
        values.map((one, i) => saying(`${i}`, aspect, one)),
      ).map(([kind, , , ids]) => [kind, ids])
    expect(two('issuer', ['a'], ['b'])).toEqual([['ISSUER', ['0', '1']]])
    expect(two('status', ['a'], ['b'])).toEqual([['STATUS', ['0', '1']]])
    expect(two('pillars', ['a', 'b'], ['b', 'c'])).toEqual([['ONE_LABEL_TWO_CONCEPTS', ['0', '1']]])
    // The same values in another order are the same.
    expect([two('pillars', ['a', 'b'], ['b', 'a']), two('issuer', ['a'], ['a']), two('issuer', ['a'])]).toEqual([
      [],
      [],
      [],
    ])
    expect(found([], [saying('0', 'issuer', ['a']), saying('1', 'issuer', ['b'], 'other')])).toEqual([])
  })

  it('of dates are those that cannot be', () => {
    const typo = (...values: string[]) =>
      found([], [saying('0', 'date', values), saying('1', 'date', ['2025-12-10'])]).length === 1
    expect([
      typo('205'),
      typo('December 10, 205'),
      typo('1899'),
      typo('2200-01-01'),
      typo('2025-12-10', '205'),
    ]).toEqual([true, true, true, true, true])
    expect([
      typo('2025'),
      typo('December 10, 2025'),
      typo('1900'),
      typo('2199-12'),
      typo('10 tháng 12 năm 2025'),
    ]).toEqual([false, false, false, false, false])
    expect(typo('no number')).toBe(true)
  })

  it('have an id made of what they are about, and stand by kind, then by id', () => {
    const [one] = [
      ...findContradictions(
        [figure('a', { period: '2025', ...exactly(5) }), figure('b', { period: '2025', ...exactly(6) })],
        [],
      ),
    ].flat()
    expect(one?.id).toBe('value-3f70b4aafcb9')
    const at = (kind: string, id: string) => ({ kind, id }) as never
    expect([at('VALUE', 'a'), at('SCOPE', 'b'), at('SCOPE', 'a')].sort(compareContradictions)).toEqual([
      at('SCOPE', 'a'),
      at('SCOPE', 'b'),
      at('VALUE', 'a'),
    ])
  })
})

describe('work in steps', () => {
  it('stops after each five hundred rows, and groups as they come', () => {
    const rows = Array.from({ length: 1_001 }, (_, i) => i)
    const stops = [...inSteps(rows)].flatMap((row, i) => (row === null ? [i] : []))
    expect(stops).toEqual([500, 1_001])
    const steps = groupedInSteps(rows, (n) => (n % 2 === 0 ? 'even' : 'odd'))
    let pauses = 0
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done) {
        expect([...step.value].map(([key, of]) => [key, of.length])).toEqual([
          ['even', 501],
          ['odd', 500],
        ])
        break
      }
      expect(step.value).toEqual([])
      pauses += 1
    }
    expect(pauses).toBe(2)
  })
})
