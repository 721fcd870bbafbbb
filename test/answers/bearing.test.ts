import { describe, expect, it } from 'vitest'
import type { Level } from '../../schema/kinds/level.ts'
import type { Statement } from '../../schema/statement.ts'
import { partialDate } from '../../schema/time/partial-date.ts'
import { bearingOn, fieldsThatBear, watchedBy, whatBears } from '../../server/answers/bearing.ts'
import type { Cited } from '../../server/answers/citable.ts'
import { worldOf } from '../../server/queries/world.ts'
import type { Facts } from '../../server/store/facts.ts'
import { definition, factsOf, LADDER } from '../queries/facts.ts'
import { answered, kindNamed } from './answered.ts'

// Which statements of a world an answer rests on, by what it names; and what is watched for its sake.

const told = { v: 2 as const, confidence: 'high' as const, citations: [{ source: 'gazette' }] }
const own = factsOf(
  [
    { id: 'b', partner: 'BBB', level: 'low' },
    { id: 'b2', partner: 'BBB', side: 'other', level: 'top' },
    { id: 'in-words', partner: 'CCC', level: null },
  ],
  {
    definitions: [definition('d'), definition('e')],
    members: [
      { group: 'g', member: 'BBB' },
      { group: 'h', member: 'CCC' },
    ],
    reviewedTo: '2001',
  },
)
const [b] = own.designation ?? []
const [low] = own.level ?? []
/** Beside the owner's: another ladder with a level, another owner's relation and coverage, words of a third and by another ladder, and a level that nobody states. */
const FACTS: Facts = {
  ...own,
  state: [...(own.state ?? []), { ...told, kind: 'state', id: 'DDD', iso3: 'DDD' }],
  ladder: [
    ...(own.ladder ?? []),
    { ...told, kind: 'ladder', id: 'DDD/l', owner: 'DDD', version: 1, names: { en: 'l', vi: 'l' } },
  ],
  level: [...(own.level ?? []), { ...(low as Level), id: 'DDD/l/one', ladder: 'DDD/l' }],
  partnership: [
    ...(own.partnership ?? []),
    { ...told, kind: 'partnership', id: 'DDD-BBB', owner: 'DDD', partner: 'BBB' },
  ],
  designation: [
    ...(own.designation ?? []),
    { ...b, id: 'of-a-third', side: 'DDD' } as never,
    { ...b, id: 'by-another-ladder', level: 'DDD/l/one' } as never,
    { ...b, id: 'by-no-level-there-is', level: 'AAA/partnership/gone' } as never,
    { ...b, id: 'of-another-owner', partnership: 'DDD-BBB', side: 'DDD', level: undefined } as never,
    { ...b, id: 'of-no-relation-there-is', partnership: 'AAA-ZZZ' } as never,
  ],
  coverage: [
    ...(own.coverage ?? []),
    { ...told, kind: 'coverage', id: 'c-of-d', owner: 'DDD', facts: 'partnerships', whole: true, by: 'us' } as never,
  ],
  name: [{ ...told, kind: 'name', id: 'n', actor: 'BBB', language: 'en', use: 'short', text: 'Zembla' }],
}
const answer = (names: readonly string[], facts: Facts = FACTS): Cited => ({
  ...answered(kindNamed('count'), {}),
  world: worldOf(facts),
  names,
})
const bearing = (names: readonly string[], facts?: Facts): string[] =>
  [...bearingOn(answer(names, facts)).values()].map(({ statement, actor }) => `${statement.id} of ${actor ?? 'all'}`)

const LEVELS = ['low', 'middle', 'top', 'special', 'sectoral'].map((level) => `${LADDER}/${level} of all`)
const ON_LADDER = [
  `${LADDER} of all`,
  ...LEVELS,
  'AAA-BBB of BBB',
  'AAA-CCC of CCC',
  'b of BBB',
  'b2 of BBB',
  'in-words of CCC',
  'by-no-level-there-is of BBB',
  // Of what is not there nothing can be said against it.
  'of-no-relation-there-is of all',
]

describe('an answer rests on', () => {
  it('what it names, and what refers to nothing but that and one actor', () => {
    expect(bearing(['AAA', 'd@1', LADDER])).toEqual([...ON_LADDER, 'd@1 of all', 'c of all'])
  })

  it('the members of a group that it names', () => {
    expect(bearing(['AAA', 'd@1', LADDER, 'g'])).toEqual([...ON_LADDER, 'm0 of BBB', 'd@1 of all', 'c of all'])
    expect(bearing(['h'])).toEqual(['m1 of CCC'])
  })

  it('all definitions and ladders of the owner where it names none', () => {
    expect(bearing(['AAA'])).toEqual([...ON_LADDER, 'd@1 of all', 'e@1 of all', 'c of all'])
    expect(bearing(['DDD'])).toEqual([
      'DDD/l of all',
      'DDD/l/one of all',
      'DDD-BBB of BBB',
      'of-another-owner of BBB',
      'c-of-d of all',
    ])
  })

  it('one membership, level or relation alone where it names that, and nothing of what says nothing of answers', () => {
    expect(bearing(['g', 'm0', 'm1'])).toEqual(['m0 of BBB', 'm1 of CCC'])
    expect(bearing(['AAA', 'AAA-CCC', LADDER, 'd@1'])).not.toContain('AAA-BBB of BBB')
    expect(bearing(['BBB', 'n', 'gazette'])).toEqual([])
    expect(bearing([])).toEqual([])
  })

  it('nothing that refers to itself by a circle of ids', () => {
    const level = { ...low, id: 'one', ladder: 'other' } as Level
    expect(bearing([], { level: [level, { ...level, id: 'other', ladder: 'one' }] })).toEqual([])
  })
})

describe('for the sake of an answer is watched', () => {
  const watched = (names: readonly string[], more?: readonly string[], facts: Facts = FACTS) => {
    const { ids = [], about = [] } = watchedBy([answer(names, facts)], more)
    // Whether what is cited is watched too matters to nobody: who watches more finds no more.
    const refs = about.filter(({ ref }) => !ref.endsWith('.citations'))
    return { ids: [...ids].sort(), about: refs.map(({ ref, target }) => `${ref} ${target}`).sort() }
  }
  const OF_ANY_ACTOR = [
    'claim.about',
    'claim.question.of',
    'claim.question.partner',
    'coverage.owner',
    'designation.side',
  ]

  it('what it names and rests on, whom that is about, and what new would refer to these', () => {
    expect(watched(['AAA', 'd@1', LADDER])).toEqual({
      ids: [
        'AAA',
        'AAA-BBB',
        'AAA-CCC',
        LADDER,
        ...['low', 'middle', 'sectoral', 'special', 'top'].map((level) => `${LADDER}/${level}`),
        'BBB',
        'CCC',
        'b',
        'b2',
        'by-no-level-there-is',
        'c',
        'd@1',
        'in-words',
        'of-no-relation-there-is',
      ],
      about: [
        'claim.about AAA',
        'claim.question.definition d@1',
        `claim.question.ladder ${LADDER}`,
        'claim.question.of AAA',
        'claim.question.partner AAA',
        'coverage.owner AAA',
        ...['low', 'middle', 'sectoral', 'special', 'top'].map((level) => `designation.level ${LADDER}/${level}`),
        'designation.partnership AAA-BBB',
        'designation.partnership AAA-CCC',
        'designation.side AAA',
        `level.ladder ${LADDER}`,
        'membership.member AAA',
        'partnership.owner AAA',
        'partnership.partner AAA',
      ],
    })
  })

  it('of a group, of which no ladder is named, new ladders too', () => {
    expect(watched(['g'])).toEqual({
      ids: ['BBB', 'g', 'm0'],
      about: [
        ...OF_ANY_ACTOR,
        'claim.question.group',
        'claim.question.within',
        'ladder.owner',
        'membership.group',
        'membership.member',
        'partnership.owner',
        'partnership.partner',
      ]
        .sort()
        .map((ref) => `${ref} g`),
    })
  })

  it('what stood under an id of which nothing is known, and whatever is no actor’s and refers to it', () => {
    const one = watched(['g'])
    const two = watched(['g'], ['x'])
    expect(two.ids).toEqual([...one.ids, 'x'])
    expect(two.about.filter((about) => !one.about.includes(about))).toEqual([
      'claim.question.definition x',
      'claim.question.ladder x',
      'counting-definition.ladder x',
      'counting-definition.rule.levels.atLeast x',
      'counting-definition.rule.levels.exactly x',
      'designation.level x',
      'designation.partnership x',
      'level.ladder x',
    ])
    expect(one.about.filter((about) => !two.about.includes(about))).toEqual([])
  })

  it('what it names and nobody has stated', () => {
    expect(watched(['gone'])).toEqual({ ids: ['gone'], about: [] })
  })

  it('for several answers what each of them asks for, once', () => {
    const both = watchedBy([answer(['g']), answer(['h']), answer(['g'])])
    expect(both.ids).toEqual(['g', 'm0', 'BBB', 'h', 'm1', 'CCC'])
    expect(new Set(both.about?.map(({ target }) => target))).toEqual(new Set(['g', 'h']))
    expect(both.about).toHaveLength(2 * (watchedBy([answer(['g'])]).about?.length ?? 0))
  })
})

describe('what of a statement bears on answers', () => {
  it('is told of its kind', () => {
    const membership: Statement = { ...told, kind: 'membership', id: 'm', group: 'g', member: 'BBB', role: 'member' }
    const since = { ...membership, from: partialDate('2001') }
    expect(fieldsThatBear(since)).toEqual({
      group: 'g',
      member: 'BBB',
      role: 'member',
      from: '2001',
      confidence: 'high',
    })
    expect(whatBears({ ...since, note: { en: 'x' }, citations: [] } as never)).toBe(whatBears(since))
    expect(whatBears(since)).not.toBe(whatBears(membership))
    const [source, counting] = [FACTS.source?.[0], FACTS['counting-definition']?.[0]]
    expect(source && fieldsThatBear(source)).toEqual({})
    // Of a definition all does but where it is said, and what it is called in other languages than English.
    expect(counting && fieldsThatBear(counting)).toEqual({
      kind: 'counting-definition',
      v: 1,
      id: 'd@1',
      definition: 'd',
      version: 1,
      ladder: LADDER,
      confidence: 'high',
      texts: 'd',
      rule: counting?.rule,
    })
  })
})
