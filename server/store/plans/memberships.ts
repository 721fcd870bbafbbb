import type { ActorId } from '../../../schema/ids.ts'
import type { Facts, Known } from '../facts.ts'
import type { Plan } from '../plan.ts'
import type { Selects } from '../selects.ts'

export interface MembershipReader {
  /** The memberships of `of` in groups and organizations, and those of others in it; both ends of each (and `of`) with all their names, and the sources cited. */
  memberships(question: { readonly of: ActorId } & Known): Promise<Facts>
}

/** What {@link MembershipReader.memberships} selects. */
export const MEMBERSHIPS_OF: Plan<'of'> = {
  steps: [
    { pick: 'referring', as: 'held', by: 'membership.member', to: [{ given: 'of' }] },
    { pick: 'referring', as: 'inside', by: 'membership.group', to: [{ given: 'of' }] },
  ],
  actors: ['of'],
}

export const membershipReader = (store: Selects): MembershipReader => ({
  memberships: ({ revision, ...given }) => store.select(MEMBERSHIPS_OF, given, revision),
})
