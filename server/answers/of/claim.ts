import { type CheckedClaim, checkClaim } from '../../claims/verdict.ts'
import { AskError } from '../../errors.ts'
import type { Asks } from '../../queries/asks.ts'
import { findDefinition } from '../../queries/definitions.ts'
import type { KnownAt } from '../../queries/moment.ts'
import { type World, worldOf } from '../../queries/world.ts'
import { citable } from '../citable.ts'
import { claimData } from '../data.ts'
import { claimDocument } from '../documents/claim.ts'
import { statement } from '../forms.ts'
import * as third from '../third-edition.ts'
import { namesOfCount } from './count.ts'

/** A published figure, checked at its own day. */
export const claimAnswer = citable({
  kind: 'claim',
  type: 'Claim',
  mark: 'claim',
  parts: { claim: statement('claim', 'The claim that is checked.') },
  live: {
    at: 'claims',
    path: ['claim'],
    byDefault: {},
    command: 'claim',
    does: 'check one published figure at its own day',
    options: {},
  },
  ask: (graph, { claim }, known) => checkOne(graph, claim, known),
  asked: ({ claim }: CheckedClaim) => ({ claim: claim.id }),
  known: ({ known }) => known,
  world: ({ world }) => world,
  editions: { 1: claimData, 2: claimData, 3: third.claimData },
  document: claimDocument,
  names: ({ world, claim, evidence }) => [
    claim.id,
    ...(evidence?.counts ?? []).flatMap(namesOfCount),
    ...asked(world, claim.question),
  ],
})

/** Checks one claim, and no other. Throws `UNKNOWN_ID` where it is not known then. */
async function checkOne(graph: Asks<'claim'>, id: string, known: KnownAt): Promise<CheckedClaim> {
  const world = worldOf(await graph.claim({ id, revision: known.revision }), graph.meter)
  const claim = world.facts.claim?.find((claim) => claim.id === id)
  if (claim === undefined) throw new AskError('claim', { id })
  return checkClaim(world, claim, known)
}

/** What the question of a claim that is not of a count is about: an owner and the ladder it goes by, or a group. */
function asked(world: World, question: CheckedClaim['claim']['question']): string[] {
  if (question?.kind === 'moves') {
    const ladder = question.ladder ?? world.laddersOf(question.of)[0]?.id
    return [question.of, ...(ladder === undefined ? [] : [ladder])]
  }
  if (question?.kind === 'place') {
    const definition = findDefinition(world, question.of, question.definition)
    return [question.of, question.partner, ...(definition === undefined ? [] : [definition.id, definition.ladder])]
  }
  return question?.kind === 'members' ? [question.group] : []
}
