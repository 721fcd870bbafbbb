import type { ActorId, Id } from '../../../schema/ids.ts'
import type { Facts, FactsPage, Known } from '../facts.ts'
import type { PageAsked, Plan, Step } from '../plan.ts'
import type { Selects } from '../selects.ts'
import { IN_PARTNERSHIPS, ON_LADDERS } from './network.ts'

export interface ClaimReader {
  /**
   * The claims about an actor, or all claims; every attribution and decision; and all that the claims' own questions need: for each owner that a question names what
   * {@link NetworkReader.network} selects of it, and the memberships of each group that one names, with those groups. As everywhere, with the actors named,
   * all their names, and the sources cited.
   */
  claims(question: { readonly about?: ActorId | undefined } & Known): Promise<Facts>
  /**
   * One page of the claims about an actor, or of all claims, in the order of ids; `total` counts all of them. With what the claims of the page need for
   * their own questions, as {@link claims} has it, `about`, and nothing on account of other claims; without attributions and decisions, which bear
   * on contradictions only.
   */
  claimsPage(question: { readonly about?: ActorId | undefined; readonly page: PageAsked } & Known): Promise<FactsPage>
  /** The claim held under an id, with what its own question needs, as {@link claimsPage} has it; nothing where no claim is held under it. */
  claim(question: { readonly id: Id } & Known): Promise<Facts>
}

/** Takes a step `claims`; picks the networks of the owners that their questions are about, and the memberships of the groups that these name. */
const ASKED_BY_CLAIMS = [
  { pick: 'referring', as: 'ladders', by: 'ladder.owner', to: [{ targets: ['claim.question.of'], of: 'claims' }] },
  ...ON_LADDERS,
  { pick: 'referring', as: 'coverages', by: 'coverage.owner', to: [{ targets: ['claim.question.of'], of: 'claims' }] },
  {
    pick: 'referring',
    as: 'partnerships',
    by: 'partnership.owner',
    to: [{ targets: ['claim.question.of'], of: 'claims' }],
  },
  ...IN_PARTNERSHIPS,
  {
    pick: 'referring',
    as: 'memberships',
    by: 'membership.group',
    to: [{ targets: ['claim.question.within', 'claim.question.group'], of: 'claims' }],
  },
] as const satisfies readonly Step[]

/** What bears on contradictions beside claims. */
const SAID_OF_CONTRADICTIONS = [
  { pick: 'all', as: 'attributions', kind: 'attribution' },
  { pick: 'all', as: 'decisions', kind: 'decision' },
] as const satisfies readonly Step[]

/** What {@link ClaimReader.claims} selects, about one actor. */
export const CLAIMS_ABOUT: Plan<'about'> = {
  steps: [
    { pick: 'referring', as: 'claims', by: 'claim.about', to: [{ given: 'about' }] },
    ...SAID_OF_CONTRADICTIONS,
    ...ASKED_BY_CLAIMS,
  ],
  actors: ['about'],
}

/** The same about all. */
export const ALL_CLAIMS: Plan<never> = {
  steps: [{ pick: 'all', as: 'claims', kind: 'claim' }, ...SAID_OF_CONTRADICTIONS, ...ASKED_BY_CLAIMS],
  actors: [],
}

/** What {@link ClaimReader.claimsPage} selects, about one actor. */
export const PAGE_OF_CLAIMS_ABOUT: Plan<'about'> = {
  steps: [
    { pick: 'referring', as: 'claims', by: 'claim.about', to: [{ given: 'about' }], paged: true },
    ...ASKED_BY_CLAIMS,
  ],
  actors: ['about'],
}

/** The same about all. */
export const PAGE_OF_ALL_CLAIMS: Plan<never> = {
  steps: [{ pick: 'all', as: 'claims', kind: 'claim', paged: true }, ...ASKED_BY_CLAIMS],
  actors: [],
}

/** What {@link ClaimReader.claim} selects. */
export const ONE_CLAIM: Plan<'id'> = {
  steps: [{ pick: 'held', as: 'claims', kinds: ['claim'], ids: [{ given: 'id' }] }, ...ASKED_BY_CLAIMS],
  actors: [],
}

export const claimReader = (store: Selects): ClaimReader => ({
  claims: ({ about, revision }) =>
    about === undefined ? store.select(ALL_CLAIMS, {}, revision) : store.select(CLAIMS_ABOUT, { about }, revision),
  claimsPage: ({ about, page, revision }) =>
    about === undefined
      ? store.selectPage(PAGE_OF_ALL_CLAIMS, {}, page, revision)
      : store.selectPage(PAGE_OF_CLAIMS_ABOUT, { about }, page, revision),
  claim: ({ revision, ...given }) => store.select(ONE_CLAIM, given, revision),
})
