import type { CountingDefinition } from '../../schema/kinds/counting-definition.ts'
import type { Day } from '../../schema/time/day.ts'
import { type Interval, intervalOf } from '../../schema/time/partial-date.ts'
import { both, type Truth } from '../../schema/time/truth.ts'
import { PRICES } from '../work/prices.ts'
import { countedByKnownWords, countedOn, type Member } from './counting.ts'
import { insideOn, membershipBounds, membershipsOf } from './membership.ts'
import type { Count } from './partner-count.ts'
import { type Relation, tracksIn } from './relation.ts'
import { decisiveDays } from './span.ts'
import type { Spell, Track } from './track.ts'
import type { World } from './world.ts'

/** What leaves it open whether an actor is counted. */
export type OpenBecause = 'SPAN' | 'OTHER_SIDE_UNKNOWN' | 'MEMBERSHIP' | 'CONFIDENCE' | 'DATE'
export const OPEN_BECAUSE: readonly OpenBecause[] = ['SPAN', 'OTHER_SIDE_UNKNOWN', 'MEMBERSHIP', 'CONFIDENCE', 'DATE']

/**
 * Why an actor is undecided in a count over a span of days: the first reason of {@link OPEN_BECAUSE} that holds. Null where it is decided.
 *
 * - `SPAN`: on some day it is counted for certain, on another certainly not: that the days asked for differ is known, whatever of the others is.
 * - `OTHER_SIDE_UNKNOWN`: the definition goes by the partner's word, and what is known of that would not count it: only words that are not known might.
 * - `MEMBERSHIP`: whether it was within the group depends on a date or a weak fact.
 * - `CONFIDENCE`: a fact of low confidence decides it: see {@link OpenMember.ifRight}.
 * - `DATE`: a date that is known by its month or year only, or not at all, decides it.
 */
export function openBecause(
  world: World,
  definition: Pick<CountingDefinition, 'rule'>,
  relation: Relation,
  span: Interval,
  within: string | undefined,
  isSilence: Silence = noKnownWordCounts,
): OpenBecause | null {
  const memberships = within === undefined ? [] : membershipsOf(world, within, relation.partnership.partner)
  const days = decisiveDays(span, tracksIn(relation), membershipBounds(memberships)).map((day) => {
    const byLevel = countedOn(world, definition, relation, day)
    const inside: Truth = within === undefined ? 'yes' : insideOn(memberships, day)
    return { day, byLevel, inside, truth: both(byLevel, inside) }
  })
  const is = (truth: Truth) => days.some((one) => one.truth === truth)
  if (is('yes') && is('no')) return 'SPAN'
  const open = days.filter(({ truth }) => truth === 'depends')
  if (open.length === 0) return null
  const openByLevel = open.filter(({ byLevel }) => byLevel === 'depends')
  if (openByLevel.some(({ day }) => isSilence(world, definition, relation, day))) return 'OTHER_SIDE_UNKNOWN'
  if (open.some(({ inside }) => inside === 'depends')) return 'MEMBERSHIP'
  return openByLevel.some(({ day }) => hangsOnDoubt(world, definition, relation, day, isSilence))
    ? 'CONFIDENCE'
    : 'DATE'
}

/** Whether on a day on which it is open by its level whether a relation is counted, it is the partner's unknown words that leave it so. */
export type Silence = (
  world: World,
  definition: Pick<CountingDefinition, 'rule'>,
  relation: Relation,
  day: Day,
) => boolean

const noKnownWordCounts: Silence = (world, definition, relation, day) =>
  countedByKnownWords(world, definition, relation, day) === 'no'

/** One who may be counted, with what leaves it open. */
export interface OpenMember {
  readonly member: Member
  readonly because: OpenBecause
  /**
   * Of one whom a weak fact leaves open: whether it is counted at the end of the span if what is weak is right. It is not where the weak fact is of a level that is not counted: then it is
   * counted unless that is right. Null for other reasons, and where a day that is not known would leave it open then too.
   */
  readonly ifRight: boolean | null
}

const found = new WeakMap<readonly Member[], Map<Interval, readonly OpenMember[]>>()

/** Some who are undecided in a count over a span of days, each with its reason, in their order. Found once for a list and a span. */
export function openMembers(
  world: World,
  definition: Pick<CountingDefinition, 'rule'>,
  undecided: readonly Member[],
  span: Interval,
  within: string | undefined,
): readonly OpenMember[] {
  const spans = found.get(undecided) ?? new Map<Interval, readonly OpenMember[]>()
  found.set(undecided, spans)
  const known = spans.get(span)
  if (known !== undefined) return known
  world.meter.spend(undecided.length * PRICES.countedDay)
  const open = undecided.map((member) => {
    const because = openBecause(world, definition, member.relation, span, within) ?? 'DATE'
    return { member, because, ifRight: countedIfRight(world, definition, member.relation, span, because) }
  })
  spans.set(span, open)
  return open
}

/** Whether one whom a weak fact leaves open is counted at the end of a span if what is weak is right; null where something else leaves it open, or would then too. */
export function countedIfRight(
  world: World,
  definition: Pick<CountingDefinition, 'rule'>,
  relation: Relation,
  span: Interval,
  because: OpenBecause | null,
): boolean | null {
  if (because !== 'CONFIDENCE') return null
  const truth = countedOn(world, definition, allSound(relation), span.latest)
  return truth === 'depends' ? null : truth === 'yes'
}

/** The undecided of a count, each with its reason. */
export const openIn = ({ world, definition, undecided, moment, question }: Count): readonly OpenMember[] =>
  openMembers(world, definition, undecided, intervalOf(moment.validAt), question.within)

/** Whether no source settles it: what differs within the days asked for is known, and no doubt. */
export const isUnsettled = ({ because }: OpenMember): boolean => because !== 'SPAN'

/**
 * Whether what is undecided on a day would be decided, or be decided otherwise, with every doubtful fact taken for sound or left out, or is all that is known of the words that
 * count: else dates alone leave it open.
 */
function hangsOnDoubt(
  world: World,
  definition: Pick<CountingDefinition, 'rule'>,
  relation: Relation,
  day: Day,
  isSilence: Silence,
): boolean {
  const sound = allSound(relation)
  const without = changed(relation, (spells) => spells.filter((spell) => !spell.doubtful))
  const isOpenIn = (one: Relation): boolean => countedOn(world, definition, one, day) === 'depends'
  return !isOpenIn(sound) || !isOpenIn(without) || isSilence(world, definition, without, day)
}

/** A relation with every doubtful fact taken for sound. */
const allSound = (relation: Relation): Relation =>
  changed(relation, (spells) => spells.map((spell) => ({ ...spell, doubtful: false })))

/** A relation with other spells on its tracks. */
function changed(relation: Relation, change: (spells: readonly Spell[]) => readonly Spell[]): Relation {
  const of = (tracks: readonly Track[]): Track[] => tracks.map((track) => ({ ...track, spells: change(track.spells) }))
  return { ...relation, owner: of(relation.owner), other: of(relation.other) }
}
