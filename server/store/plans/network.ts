import type { ActorId } from '../../../schema/ids.ts'
import type { Facts, Known } from '../facts.ts'
import type { Plan, Step } from '../plan.ts'
import type { Selects } from '../selects.ts'

export interface NetworkReader {
  /**
   * All that the network of one owner rests on: the owner, its ladders with their levels, counting definitions and coverage; its partnerships
   * (those it owns; only the one with `partner` where given); every designation in them, by either side; the instruments and activities
   * that these name; the memberships of `within`, where given; each actor named by any of them, `of`, `partner` and `within` included, with
   * all its names; and every source that any of these statements cites. An actor that is not known is absent from the answer.
   */
  network(
    question: {
      readonly of: ActorId
      readonly partner?: ActorId | undefined
      readonly within?: ActorId | undefined
    } & Known,
  ): Promise<Facts>
}

/** Takes a step `ladders`; picks their levels and counting definitions. */
export const ON_LADDERS = [
  { pick: 'referring', as: 'levels', by: 'level.ladder', to: [{ of: 'ladders' }] },
  { pick: 'referring', as: 'definitions', by: 'counting-definition.ladder', to: [{ of: 'ladders' }] },
] as const satisfies readonly Step[]

/** Takes a step `partnerships`; picks the designations in them, and the instruments and activities that these name. */
export const IN_PARTNERSHIPS = [
  { pick: 'referring', as: 'designations', by: 'designation.partnership', to: [{ of: 'partnerships' }] },
  {
    pick: 'held',
    as: 'instruments',
    kinds: ['instrument'],
    ids: [{ targets: ['designation.establishedBy'], of: 'designations' }],
  },
  { pick: 'held', as: 'activities', kinds: ['activity'], ids: [{ targets: ['designation.at'], of: 'designations' }] },
] as const satisfies readonly Step[]

/** What {@link NetworkReader.network} selects. */
export const NETWORK: Plan<'of' | 'partner' | 'within'> = {
  steps: [
    { pick: 'referring', as: 'ladders', by: 'ladder.owner', to: [{ given: 'of' }] },
    ...ON_LADDERS,
    { pick: 'referring', as: 'coverages', by: 'coverage.owner', to: [{ given: 'of' }] },
    {
      pick: 'referring',
      as: 'partnerships',
      by: 'partnership.owner',
      to: [{ given: 'of' }],
      and: { by: 'partnership.partner', to: 'partner' },
    },
    ...IN_PARTNERSHIPS,
    { pick: 'referring', as: 'memberships', by: 'membership.group', to: [{ given: 'within' }] },
  ],
  actors: ['of', 'partner', 'within'],
}

export const networkReader = (store: Selects): NetworkReader => ({
  network: ({ revision, ...given }) => store.select(NETWORK, given, revision),
})
