import { compareIds } from '../../schema/ids.ts'
import type { CountingDefinition, CountingRule } from '../../schema/kinds/counting-definition.ts'
import type { Designation } from '../../schema/kinds/designation.ts'
import type { Level } from '../../schema/kinds/level.ts'
import type { Day } from '../../schema/time/day.ts'
import { compareDates, type Interval, type PartialDate } from '../../schema/time/partial-date.ts'
import { both, either, type Truth, truthOf } from '../../schema/time/truth.ts'
import { insideOn, membershipBounds, membershipsOf } from './membership.ts'
import { type Positions, positionsBy, positionsKnownBy } from './positions.ts'
import { type Relation, tracksIn } from './relation.ts'
import { throughout, turnsIn } from './span.ts'
import { runStart, type Spell, standingOn, type Track } from './track.ts'
import type { World } from './world.ts'

/** Whether a rule counts a level: a rung at or above its threshold, or the one level it names; special and sectoral ones if it says so. */
export function countsLevel(world: World, rule: CountingRule, level: Level): boolean {
  if ('exactly' in rule.levels && rule.levels.exactly === level.id) return true
  if (level.levelKind === 'special') return rule.special
  if (level.levelKind === 'sectoral') return rule.sectoral
  if (!('atLeast' in rule.levels)) return false
  const threshold = world.level(rule.levels.atLeast)
  return threshold?.ladder === level.ladder && (level.rank ?? 0) >= (threshold.rank ?? Number.POSITIVE_INFINITY)
}

/**
 * Whether a relation that rises can only come to a rule's count and never leave it: a level and all above it. Then a number from facts of which some may be missing is the least
 * there is; that of one exact level is only what is known, since a rise that is missing would take somebody out.
 */
export const isCumulative = ({ levels }: CountingRule): boolean => 'atLeast' in levels

/** Whether a rule's population includes the partner: States only, or any actor. */
export const countsActor = (world: World, rule: CountingRule, actor: string): boolean =>
  rule.population === 'actors' || world.actor(actor)?.kind === 'state'

/** Whether a relation is counted on one day. */
export function countedOn(
  world: World,
  definition: Pick<CountingDefinition, 'rule'>,
  relation: Relation,
  day: Day,
): Truth {
  const { rule } = definition
  if (!countsActor(world, rule, relation.partnership.partner)) return 'no'
  return meets(world, rule, positionsBy(world, rule, relation, day))
}

/** Whether a relation is counted on one day by the words that are known: a side of which none are known has said nothing. */
export function countedByKnownWords(
  world: World,
  definition: Pick<CountingDefinition, 'rule'>,
  relation: Relation,
  day: Day,
): Truth {
  const { rule } = definition
  if (!countsActor(world, rule, relation.partnership.partner)) return 'no'
  return meets(world, rule, positionsKnownBy(rule, relation, day))
}

/** Whether a relation is counted through all days of a span, and within a group where one is given. */
export function counted(
  world: World,
  definition: Pick<CountingDefinition, 'rule'>,
  relation: Relation,
  span: Interval,
  within: string | undefined,
): Truth {
  const memberships = within === undefined ? [] : membershipsOf(world, within, relation.partnership.partner)
  return throughout(span, tracksIn(relation), membershipBounds(memberships), (day) => {
    const truth = countedOn(world, definition, relation, day)
    return within === undefined || truth === 'no' ? truth : both(truth, insideOn(memberships, day))
  })
}

function meets(world: World, rule: CountingRule, positions: Positions): Truth {
  return positions.beside.reduce(
    (truth, levels) => either(truth, meetsBy(world, rule, levels)),
    meetsBy(world, rule, positions.rungs),
  )
}

/** Whether what is possible of one kind of level counts. */
function meetsBy(world: World, rule: CountingRule, levels: readonly (Level | null)[]): Truth {
  let [canHold, canFail] = [false, false]
  for (const level of levels) {
    if (level !== null && countsLevel(world, rule, level)) canHold = true
    else canFail = true
  }
  return truthOf(canHold, canFail)
}

/** One actor that a count names: its level, since when it has been counted and since when it has been at that level, and the designations that say so. */
export interface Member {
  readonly relation: Relation
  readonly level: Level
  /** Counted since: the start of the unbroken run of counted levels. */
  readonly since: PartialDate | undefined
  /** At this level since: the start of the unbroken run of this one level, which is never before it was counted. */
  readonly levelSince: PartialDate | undefined
  /** The designation that brought it over the threshold and the one that holds; one where they are the same. */
  readonly evidence: readonly string[]
  /** The designations by which it came to its level, where they are others. */
  readonly levelEvidence: readonly string[]
}

/**
 * How a counted relation is shown: by the last spell that may hold at the end of the span and that the rule counts, with the start of
 * the unbroken run of counted spells that leads to it, and of the run of this one level.
 */
export function memberOf(
  world: World,
  definition: Pick<CountingDefinition, 'rule'>,
  relation: Relation,
  span: Interval,
): Member | null {
  const { rule } = definition
  const counts = (level: Level): boolean => countsLevel(world, rule, level)
  const own = heldBy(relation.owner, span, counts)
  if (rule.side === 'owner') return own && memberBy(world, rule, relation, own)
  const theirs = heldBy(relation.other, span, counts)
  if (own !== null && theirs !== null && rule.side !== 'other') return memberByBoth(world, rule, relation, own, theirs)
  const held = theirs ?? own
  if (held !== null) return memberBy(world, rule, relation, held)
  // The words that would count it are not known: what the owner calls it says whom it is about.
  const named = rule.unsaid === 'unknown' ? heldBy(relation.owner, span, () => true) : null
  return named && { ...memberBy(world, rule, relation, named), since: undefined }
}

/** Of two sides the lower or the higher word; counted by both only once both say so, by either as soon as one does. */
function memberByBoth(world: World, rule: CountingRule, relation: Relation, own: Held, theirs: Held): Member {
  const wantsHigher = rule.side === 'higher'
  const ownIsHigher = rankOf(own) >= rankOf(theirs)
  const held = wantsHigher === ownIsHigher ? own : theirs
  const shown = memberBy(world, rule, relation, held)
  const members = [own, theirs].map((side) => memberBy(world, rule, relation, side))
  const starts = members
    .map(({ since }) => since)
    .filter((since) => since !== undefined)
    .sort(compareDates)
  const since = starts.length === 2 ? starts[wantsHigher ? 0 : 1] : shown.since
  const levelStart = startByBoth([own, theirs], held, wantsHigher)
  return {
    ...shown,
    since,
    levelSince: levelStart.from,
    evidence: [...new Set(members.flatMap(({ evidence }) => evidence))],
    levelEvidence: [levelStart.id],
  }
}

/**
 * The designation by which the lower or the higher of two words became the one shown: of the sides that are at this rung the first to have come to it; of the
 * lower word not before the other side was as high.
 */
function startByBoth(sides: readonly Held[], shown: Held, wantsHigher: boolean): Designation {
  const inTime = (a: Spell, b: Spell): number =>
    compareIds(a.start.earliest, b.start.earliest) || compareIds(a.start.latest, b.start.latest)
  const there = sides
    .filter(({ spell }) => spell.level.id === shown.spell.level.id)
    .map(({ track, spell }) => runStart(track, spell, (level) => level.id === spell.level.id))
  const asHigh = sides.map(({ track, spell }) => runStart(track, spell, ({ rank }) => (rank ?? 0) >= rankOf(shown)))
  const first = there.sort(inTime)[0] ?? shown.spell
  const last = wantsHigher ? first : ([first, ...asHigh].sort(inTime).at(-1) ?? first)
  return last.designation
}

/** The spell by which one side's words are counted, on its track. */
interface Held {
  readonly track: Track
  readonly spell: Spell
}

const rankOf = ({ spell }: Held): number => spell.level.rank ?? 0

/** What is counted of one side's tracks; null where none of their levels is. */
function heldBy(tracks: Relation['owner'], span: Interval, counts: (level: Level) => boolean): Held | null {
  for (const track of tracks) {
    const spell = lastCounted(track, span, counts)
    if (spell !== null) return { track, spell }
  }
  return null
}

function memberBy(world: World, rule: CountingRule, relation: Relation, { track, spell }: Held): Member {
  const counted = runStart(track, spell, (level) => countsLevel(world, rule, level)).designation
  const atLevel = runStart(track, spell, (level) => level.id === spell.level.id).designation
  const evidence = [...new Set([counted.id, spell.designation.id])]
  return {
    relation,
    level: spell.level,
    since: counted.from,
    levelSince: atLevel.from,
    evidence,
    levelEvidence: evidence.includes(atLevel.id) ? [] : [atLevel.id],
  }
}

/** The last spell of a counted level that may hold on some day of the span, looking from its end; null where there is none. */
function lastCounted(track: Track, span: Interval, counts: (level: Level) => boolean): Spell | null {
  const turns = turnsIn(track, span)
  for (let i = turns.length - 1; i >= -1; i--) {
    const { possible } = standingOn(track, turns[i] ?? span.earliest)
    const last = possible.findLast((spell) => counts(spell.level))
    if (last !== undefined) return last
  }
  return null
}
