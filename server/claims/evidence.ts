import type { Claim } from '../../schema/kinds/claim.ts'
import type { CountingDefinition } from '../../schema/kinds/counting-definition.ts'
import { intervalOf, overlap } from '../../schema/time/partial-date.ts'
import { type Lack, lackOn } from '../queries/coverage.ts'
import { findDefinition, newestDefinitions } from '../queries/definitions.ts'
import { membersOn } from '../queries/membership.ts'
import type { KnownAt, Moment } from '../queries/moment.ts'
import { type Count, countIn } from '../queries/partner-count.ts'
import { relationsOf } from '../queries/relation.ts'
import { type Transition, transitionsOf } from '../queries/transitions.ts'
import type { World } from '../queries/world.ts'
import { type Place, placeOf } from './place.ts'

/**
 * What the graph has to say about a claim: the number it finds for the claim's own question on all of the claim's own days (`value` for certain, `upper` at most), the
 * counts behind it and beside it, the transitions that it is made of, and a larger set that the figure cannot exceed.
 */
export interface Evidence {
  readonly value: number
  readonly upper: number
  /** Why there may be more than the graph knows, so that `upper` bounds only what is known; null where it has been gone through. */
  readonly lack: Lack | null
  /** The count of the question itself first, then what stands beside it. */
  readonly counts: readonly Count[]
  readonly moves: readonly Transition[]
  /** Transitions that may be meant too, of which no source says so. */
  readonly undecidedMoves: readonly Transition[]
  /** The members of a group, where the claim is of its members; by id. */
  readonly members: readonly string[]
  /** The whole of which the figure is a part, where it counts within a group: all that the definition counts. */
  readonly whole: { readonly upper: number } | null
  /** Where the claim is of a place in an order: who came before. */
  readonly place: Place | null
}

/** Answers a claim's question; null where it has none or names what this world does not hold. */
export function evidenceFor(world: World, claim: Claim, known: KnownAt): Evidence | null {
  const { question } = claim
  if (question === undefined) return null
  if (question.kind === 'count') return countEvidence(world, question, known)
  if (question.kind === 'moves') return transitionEvidence(world, question)
  if (question.kind === 'place') {
    const place = placeOf(world, question, known)
    if (place === null) return null
    const [value, lack] = [place.before.length + 1, lackOn(world, question.of, question.validAt)]
    return { ...NONE, value, upper: value + place.perhapsBefore.length, lack, place }
  }
  if (!isStated(world, question.group)) return null
  const members = membersOn(world, question.group, question.validAt)
  return {
    ...NONE,
    value: members.filter(({ truth }) => truth === 'yes').length,
    upper: members.length,
    members: members.map(({ member }) => member),
  }
}

const NONE = {
  lack: null,
  counts: [],
  moves: [],
  undecidedMoves: [],
  members: [],
  whole: null,
  place: null,
} as const

type Question<K> = Extract<NonNullable<Claim['question']>, { kind: K }>

/** Whether anything is stated of who is in a group: of one of which nothing is, no figure can be held against its members, who are not none for that. */
const isStated = (world: World, group: string): boolean => world.membershipsIn(group).length > 0

function countEvidence(world: World, question: Question<'count'>, known: KnownAt): Evidence | null {
  const definition = findDefinition(world, question.of, question.definition)
  if (definition === undefined || (question.within !== undefined && !isStated(world, question.within))) return null
  const relations = relationsOf(world, question.of, definition.ladder)
  const moment: Moment = { ...known, validAt: question.validAt }
  const count = (by: CountingDefinition, within: string | undefined): Count =>
    countIn(world, { of: question.of, definition: by.id, within }, by, relations, moment)
  const asked = count(definition, question.within)
  const bounds = {
    value: asked.members.length,
    upper: asked.members.length + asked.undecided.length,
    lack: lackOn(world, question.of, question.validAt),
  }
  if (question.within === undefined) return { ...NONE, ...bounds, counts: [asked] }
  const all = count(definition, undefined)
  // What the words may have meant instead: the same group by every definition that is wider.
  return {
    ...NONE,
    ...bounds,
    counts: [asked, all, ...widerCounts(asked)],
    whole: { upper: all.members.length + all.undecided.length },
  }
}

/** The same counted by every newest definition on its ladder that goes by the same side’s word and counts all of it and more. */
export function widerCounts(asked: Count): Count[] {
  const { world, definition, question, moment } = asked
  const relations = relationsOf(world, question.of, definition.ladder)
  return newestDefinitions(world, definition.ladder)
    .filter((d) => d.id !== definition.id && d.rule.side === definition.rule.side)
    .map((d) => countIn(world, { ...question, definition: d.id }, d, relations, moment))
    .filter(
      (c) =>
        asked.members.every((m) => c.members.some((n) => n.relation.partnership.id === m.relation.partnership.id)) &&
        c.members.length > asked.members.length,
    )
}

function transitionEvidence(world: World, question: Question<'moves'>): Evidence | null {
  const ladders = world.laddersOf(question.of)
  const ladder = question.ladder === undefined ? ladders[0] : ladders.find(({ id }) => id === question.ladder)
  if (ladder === undefined) return null
  const span = { earliest: intervalOf(question.from).earliest, latest: intervalOf(question.to).latest }
  const all = relationsOf(world, question.of, ladder.id)
    .flatMap(transitionsOf)
    .filter(({ on }) => overlap(intervalOf(on), span))
  const counted = all.filter(({ kind }) => kind === 'ENTRY' || (question.moves === 'upgrades' && kind === 'UPGRADE'))
  const beside = question.moves === 'upgrades' ? all.filter(({ kind }) => kind === 'DEEPENING') : []
  const certain = counted.filter(({ on, designation }) => {
    const { earliest, latest } = intervalOf(on)
    return earliest >= span.earliest && latest <= span.latest && designation.confidence !== 'low'
  })
  const undecided = [...counted.filter((transition) => !certain.includes(transition)), ...beside]
  return {
    ...NONE,
    value: certain.length,
    upper: certain.length + undecided.length,
    lack: lackOn(world, question.of, question.to),
    moves: certain,
    undecidedMoves: undecided,
  }
}
