import { describe, expect, it } from 'vitest'
import type { CountingRule } from '../../schema/kinds/counting-definition.ts'
import { intervalOf, partialDate } from '../../schema/time/partial-date.ts'
import { countedIfRight, openBecause } from '../../server/queries/open-because.ts'
import { relationsOf } from '../../server/queries/relation.ts'
import { worldOf } from '../../server/queries/world.ts'
import { definition, factsOf, LADDER, type Said } from './facts.ts'
import { opened } from './opened.ts'

const why = (
  said: readonly Said[],
  day: string,
  changes: Partial<CountingRule> = {},
  members: NonNullable<Parameters<typeof factsOf>[1]>['members'] = [],
) => {
  const world = worldOf(factsOf(said, { members }))
  const [relation] = relationsOf(world, 'AAA', LADDER)
  if (relation === undefined) throw new Error('a test needs a relation')
  const within = members.length > 0 ? 'g' : undefined
  return openBecause(world, definition('d', changes), relation, intervalOf(partialDate(day)), within)
}

const middle = { levels: { atLeast: `${LADDER}/middle` } }

describe('one whom a weak fact leaves open', () => {
  const ifRight = (said: readonly Said[], changes: Partial<CountingRule>) => {
    const { world, relation } = opened(said)
    const rule = definition('d', changes)
    const span = intervalOf(partialDate('2002-01-01'))
    return countedIfRight(world, rule, relation, span, openBecause(world, rule, relation, span, undefined))
  }
  const low = { levels: { atLeast: `${LADDER}/low` } }

  it('is counted if that is right, or unless it is', () => {
    expect(ifRight([{ from: '2001', low: true }], low)).toBe(true)
    const stepped: Said[] = [
      { level: 'middle', from: '2000' },
      { from: '2001', low: true },
    ]
    expect(ifRight(stepped, middle)).toBe(false)
    expect(ifRight(stepped, { levels: { exactly: `${LADDER}/low` } })).toBe(true)
    expect(ifRight(stepped, low)).toBeNull()
    expect(ifRight([{ from: '2002' }], low)).toBeNull()
  })
})

describe('why an actor is undecided', () => {
  it('is nothing where it is counted, and where it is not', () => {
    expect(why([{ from: '2001' }], '2002-01-01')).toBeNull()
    expect(why([{ from: '2001' }], '2000-12-31')).toBeNull()
  })

  it('is the days asked for where it came on one of them, whatever its date leaves open inside', () => {
    expect(why([{ from: '2001-06-14' }], '2001')).toBe('SPAN')
    expect(why([{ from: '2001-06' }], '2001')).toBe('SPAN')
    // Of June alone, every day may be the first and none is certain to be out.
    expect(why([{ from: '2001-06' }], '2001-06')).toBe('DATE')
  })

  it('is the days asked for where it was a member of the group on some of them only', () => {
    const joined = [{ group: 'g', member: 'BBB', from: '2002-07-01' }]
    expect(why([{ from: '2001' }], '2002', {}, joined)).toBe('SPAN')
  })

  it('is the partner’s silence where the definition goes by its word', () => {
    expect(why([{ from: '2001' }], '2002-01-01', { side: 'other' })).toBe('OTHER_SIDE_UNKNOWN')
    expect(why([{ from: '2001' }], '2002-01-01', { side: 'lower' })).toBe('OTHER_SIDE_UNKNOWN')
    // By the higher word the owner's own is enough; what leaves it open then is its date.
    expect(why([{ from: '2001' }], '2002-01-01', { side: 'higher' })).toBeNull()
    expect(why([{ from: '2002-01' }], '2002-01-15', { side: 'higher' })).toBe('DATE')
    // The silence is named first: with the date known it would still be undecided.
    expect(why([{ from: '2002-01' }], '2002-01-15', { side: 'other' })).toBe('OTHER_SIDE_UNKNOWN')
  })

  it('is no silence where the partner has said something', () => {
    const both: Said[] = [{ from: '2001' }, { side: 'other', from: '2002-01' }]
    expect(why(both, '2002-01-15', { side: 'other' })).toBe('DATE')
    expect(why([{ from: '2001' }, { side: 'other', from: '2001', low: true }], '2002-01-15', { side: 'other' })).toBe(
      'CONFIDENCE',
    )
  })

  it('is what is not known of the partner’s words where none that is known would count it', () => {
    const second = { side: 'other', unsaid: 'unknown', ...middle } as const
    const weak: Said[] = [{ from: '2001' }, { side: 'other', from: '2001', low: true }]
    // The weak source says low: if it is right, this is not counted at all.
    expect(why(weak, '2002-01-01', second)).toBe('OTHER_SIDE_UNKNOWN')
    expect(why(weak, '2002-01-01', { ...second, levels: { atLeast: `${LADDER}/low` } })).toBe('CONFIDENCE')
    // Nor if what is attested later was said before.
    const attested: Said[] = [{ from: '2001' }, { side: 'other', attestedOn: '2005-10-28' }]
    expect(why(attested, '2002-01-01', second)).toBe('OTHER_SIDE_UNKNOWN')
    expect(why(attested, '2002-01-01', { ...second, levels: { atLeast: `${LADDER}/low` } })).toBe('DATE')
    // By the higher word the owner's own may be what counts it.
    const dated: Said[] = [{ level: 'middle', from: '2002-01' }]
    expect(why(dated, '2002-01-15', { ...second, side: 'higher' })).toBe('DATE')
    expect(why(dated, '2002-01-15', { ...second, side: 'lower' })).toBe('OTHER_SIDE_UNKNOWN')
  })

  it('is the membership where that is not certain on the day', () => {
    expect(why([{ from: '2001' }], '2002-07-15', {}, [{ group: 'g', member: 'BBB', from: '2002-07' }])).toBe(
      'MEMBERSHIP',
    )
    expect(why([{ from: '2001' }], '2002-07-15', {}, [{ group: 'g', member: 'BBB', from: '2000', low: true }])).toBe(
      'MEMBERSHIP',
    )
    // Named before the date of the relation itself, where both are open.
    expect(why([{ from: '2002-07' }], '2002-07-15', {}, [{ group: 'g', member: 'BBB', from: '2002-07' }])).toBe(
      'MEMBERSHIP',
    )
    expect(why([{ from: '2002-07' }], '2002-07-15', {}, [{ group: 'g', member: 'BBB', from: '2000' }])).toBe('DATE')
  })

  it('is the weak fact where it decides, be its date known or not', () => {
    expect(why([{ from: '2026-04-14', low: true }], '2026-05-01')).toBe('CONFIDENCE')
    expect(why([{ from: '2026-05', low: true }], '2026-05-15')).toBe('CONFIDENCE')
    // A weak step up between two thresholds leaves the lower one alone.
    const weakStep: Said[] = [{ from: '2001' }, { level: 'middle', from: '2026-04-14', low: true }]
    expect(why(weakStep, '2026-05-01')).toBeNull()
    expect(why(weakStep, '2026-05-01', middle)).toBe('CONFIDENCE')
  })

  it('is the date where a weak fact makes no difference', () => {
    const said: Said[] = [
      { level: 'middle', from: '2002-07' },
      { level: 'low', from: '1990', low: true },
    ]
    expect(why(said, '2002-07-15', middle)).toBe('DATE')
  })

  it('is the date where no source gives the start and none attests it by then', () => {
    expect(why([{ attestedOn: '2003-05-02' }], '2003-05-01')).toBe('DATE')
    expect(why([{ attestedOn: '2003-05-02' }], '2003-05-02')).toBeNull()
  })
})
