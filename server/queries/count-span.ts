import { dateOfDay, intervalOf, type PartialDate } from '../../schema/time/partial-date.ts'
import type { Member } from './counting.ts'
import { type Count, countIn, membersOnlyIn } from './partner-count.ts'
import { relationsOf } from './relation.ts'
import { type Transition, transitionsOf } from './transitions.ts'

/**
 * A month or year asked for, by its two ends and what came between: of those counted for certain on both days, or on one of them. So the number on its last day is that on its first with
 * `entries` and without `exits`; {@link passed} tells those of them apart of whom it is open that they came or went.
 */
export interface CountSpan {
  /** The count on its first day and on its last. */
  readonly first: Count
  readonly last: Count
  /** Who is counted for certain on the last day and not for certain on the first, and the other way round; each as counted on its day, by actor id. */
  readonly entries: readonly Member[]
  readonly exits: readonly Member[]
  /** Who is counted on both days and stands on a higher rung on the last, or on a lower one; as counted then, by actor id. */
  readonly rose: readonly Member[]
  readonly fell: readonly Member[]
}

const found = new WeakMap<Count, CountSpan>()

/** The two ends of the span that a count is asked for; null where it is asked for one day. Made once for a count. It does not pause. */
export function countSpan(count: Count): CountSpan | null {
  const { earliest, latest } = intervalOf(count.moment.validAt)
  if (earliest === latest) return null
  const known = found.get(count)
  if (known !== undefined) return known
  const [first, last] = [countOn(count, dateOfDay(earliest)), countOn(count, dateOfDay(latest))]
  const before = new Map(first.members.map((member) => [member.relation, member.level.rank ?? 0]))
  const movedUp = (member: Member): number => Math.sign((member.level.rank ?? 0) - (before.get(member.relation) ?? 0))
  const both = last.members.filter(({ relation }) => before.has(relation))
  const span: CountSpan = {
    first,
    last,
    entries: membersOnlyIn(last.members, first.members),
    exits: membersOnlyIn(first.members, last.members),
    rose: both.filter((member) => movedUp(member) > 0),
    fell: both.filter((member) => movedUp(member) < 0),
  }
  found.set(count, span)
  return span
}

/**
 * Who came and went in a span, and of whom that is open: undecided on its other end, it may have been counted before, or be counted still. And of whom that is counted on both ends it is
 * open whether it moved between: a move by the owner's word whose date may lie in the span and outside. By actor id.
 */
export function passed({
  first,
  last,
  entries,
  exits,
  rose,
  fell,
}: CountSpan): Readonly<Record<'entries' | 'entriesOpen' | 'exits' | 'exitsOpen' | 'movedOpen', readonly Member[]>> {
  const [from, until] = [intervalOf(first.moment.validAt).latest, intervalOf(last.moment.validAt).latest]
  const known = new Set([...entries, ...exits, ...rose, ...fell].map(({ relation }) => relation))
  const mayMove = ({ kind, on }: Transition): boolean => {
    const { earliest, latest } = intervalOf(on)
    const isInside = earliest > from && latest <= until
    return (kind === 'UPGRADE' || kind === 'DOWNGRADE') && latest > from && earliest <= until && !isInside
  }
  const isOpenOn = ({ undecided }: Count, { relation }: Member): boolean =>
    undecided.some((one) => one.relation === relation)
  return {
    entries: entries.filter((member) => !isOpenOn(first, member)),
    entriesOpen: entries.filter((member) => isOpenOn(first, member)),
    exits: exits.filter((member) => !isOpenOn(last, member)),
    exitsOpen: exits.filter((member) => isOpenOn(last, member)),
    movedOpen:
      last.definition.rule.side === 'owner'
        ? last.members.filter(({ relation }) => !known.has(relation) && transitionsOf(relation).some(mayMove))
        : [],
  }
}

const countOn = ({ world, question, definition, moment }: Count, validAt: PartialDate): Count =>
  countIn(world, question, definition, relationsOf(world, question.of, definition.ladder), { ...moment, validAt })
