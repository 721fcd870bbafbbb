import type { ActorId, Id } from '../../../schema/ids.ts'
import type { Facts, FactsPage, Known } from '../facts.ts'
import type { PageAsked, Plan, Step } from '../plan.ts'
import type { Selects } from '../selects.ts'
import { IN_PARTNERSHIPS, ON_LADDERS } from './network.ts'

export interface ClaimReader {
  /**
   * One page of the claims about an actor, or of all claims, in the order of ids; `total` counts all of them. With all that the claims' own questions need: for each owner that
   * a question names what {@link NetworkReader.network} selects of it, and the memberships of each group that one names, with those groups; `about`; and, as everywhere,
   * the actors named, all their names, and the sources cited. Nothing on account of other claims.
   */
  claimsPage(question: { readonly about?: ActorId | undefined; readonly page: PageAsked } & Known): Promise<FactsPage>
  /** The claim held under an id, with what its own question needs, as {@link claimsPage} has it; nothing where no claim is held under it. */
  claim(question: { readonly id: Id } & Known): Promise<Facts>
  /** One page of all attributions, what sources say of things, in the order of ids. */
  attributionsPage(question: { readonly page: PageAsked } & Known): Promise<FactsPage>
  /** One page of all decisions about contradictions, in the order of ids. */
  decisionsPage(question: { readonly page: PageAsked } & Known): Promise<FactsPage>
  /** The claims, attributions and decisions held under ids; the claims with what their own questions need, as {@link claimsPage} has it. */
  contradicting(
    question: {
      readonly claims: readonly Id[]
      readonly attributions: readonly Id[]
      readonly decisions: readonly Id[]
    } & Known,
  ): Promise<Facts>
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

/** What {@link ClaimReader.attributionsPage} selects. */
export const PAGE_OF_ATTRIBUTIONS: Plan<never> = {
  steps: [{ pick: 'all', as: 'attributions', kind: 'attribution', paged: true }],
  actors: [],
}

/** What {@link ClaimReader.decisionsPage} selects. */
export const PAGE_OF_DECISIONS: Plan<never> = {
  steps: [{ pick: 'all', as: 'decisions', kind: 'decision', paged: true }],
  actors: [],
}

/** What {@link ClaimReader.contradicting} selects. */
export const CONTRADICTING: Plan<'claims' | 'attributions' | 'decisions'> = {
  steps: [
    { pick: 'held', as: 'claims', kinds: ['claim'], ids: [{ given: 'claims' }] },
    { pick: 'held', as: 'attributions', kinds: ['attribution'], ids: [{ given: 'attributions' }] },
    { pick: 'held', as: 'decisions', kinds: ['decision'], ids: [{ given: 'decisions' }] },
    ...ASKED_BY_CLAIMS,
  ],
  actors: [],
}

export const claimReader = (store: Selects): ClaimReader => ({
  claimsPage: ({ about, page, revision }) =>
    about === undefined
      ? store.selectPage(PAGE_OF_ALL_CLAIMS, {}, page, revision)
      : store.selectPage(PAGE_OF_CLAIMS_ABOUT, { about }, page, revision),
  claim: ({ revision, ...given }) => store.select(ONE_CLAIM, given, revision),
  attributionsPage: ({ page, revision }) => store.selectPage(PAGE_OF_ATTRIBUTIONS, {}, page, revision),
  decisionsPage: ({ page, revision }) => store.selectPage(PAGE_OF_DECISIONS, {}, page, revision),
  contradicting: ({ revision, ...given }) => store.select(CONTRADICTING, given, revision),
})
