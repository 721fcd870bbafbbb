import type { ACTOR_KINDS } from '../../../schema/actor-kind.ts'
import type { Kind } from '../../../schema/statement.ts'
import type { FactsPage, Known } from '../facts.ts'
import type { PageAsked, Plan, Step } from '../plan.ts'
import type { Selects } from '../selects.ts'
import { IN_PARTNERSHIPS, ON_LADDERS } from './network.ts'

type ActorKind = (typeof ACTOR_KINDS)[number]

export interface WholeReader {
  /**
   * One page of all actors of a kind, in the order of ids, with all their names, the memberships in them, the coverage of what they own, the States that name them as
   * successors and those that they name as predecessors, and whom memberships name.
   */
  actorsPage(question: { readonly kind: ActorKind; readonly page: PageAsked } & Known): Promise<FactsPage>
  /** One page of all instruments, in the order of ids, with the actors that they name. */
  instrumentsPage(question: { readonly page: PageAsked } & Known): Promise<FactsPage>
  /** One page of all activities, in the order of ids, with the actors that they name. */
  activitiesPage(question: { readonly page: PageAsked } & Known): Promise<FactsPage>
  /**
   * One page of all partnerships, in the order of ids; with the designations in them, what these name, and the ladders of their owners with levels and counting
   * definitions: all that one of them rests on.
   */
  partnershipsPage(question: { readonly page: PageAsked } & Known): Promise<FactsPage>
}

const all = (kind: Kind, as: string): Step<never> => ({ pick: 'all', as, kind, paged: true })

const allActors = (kind: ActorKind, ...more: readonly Step<never>[]): Plan<never> => ({
  steps: [
    all(kind, 'actors'),
    ...more,
    { pick: 'referring', as: 'memberships', by: 'membership.group', to: [{ of: 'actors' }] },
    { pick: 'referring', as: 'coverages', by: 'coverage.owner', to: [{ of: 'actors' }] },
  ],
  actors: [],
})

const SUCCEEDED: Step<never> = { pick: 'referring', as: 'succeeded', by: 'state.successors', to: [{ of: 'actors' }] }
const PREDECESSORS: Step<never> = {
  pick: 'held',
  as: 'predecessors',
  kinds: ['state', 'territory'],
  ids: [{ targets: ['state.predecessors'], of: 'actors' }],
}

/** What {@link WholeReader.actorsPage} selects, for each kind of actor. */
export const ALL_STATES = allActors('state', SUCCEEDED, PREDECESSORS)
export const ALL_TERRITORIES = allActors('territory', SUCCEEDED)
export const ALL_ORGANIZATIONS = allActors('organization')
export const ALL_GROUPS = allActors('group')
const BY_KIND: Readonly<Record<ActorKind, Plan<never>>> = {
  state: ALL_STATES,
  territory: ALL_TERRITORIES,
  organization: ALL_ORGANIZATIONS,
  group: ALL_GROUPS,
}

/** What {@link WholeReader.instrumentsPage} selects. */
export const ALL_INSTRUMENTS: Plan<never> = { steps: [all('instrument', 'instruments')], actors: [] }

/** What {@link WholeReader.activitiesPage} selects. */
export const ALL_ACTIVITIES: Plan<never> = { steps: [all('activity', 'activities')], actors: [] }

/** What {@link WholeReader.partnershipsPage} selects. */
export const ALL_PARTNERSHIPS: Plan<never> = {
  steps: [
    all('partnership', 'partnerships'),
    {
      pick: 'referring',
      as: 'ladders',
      by: 'ladder.owner',
      to: [{ targets: ['partnership.owner'], of: 'partnerships' }],
    },
    ...ON_LADDERS,
    ...IN_PARTNERSHIPS,
  ],
  actors: [],
}

export const wholeReader = (store: Selects): WholeReader => ({
  actorsPage: ({ kind, page, revision }) => store.selectPage(BY_KIND[kind], {}, page, revision),
  instrumentsPage: ({ page, revision }) => store.selectPage(ALL_INSTRUMENTS, {}, page, revision),
  activitiesPage: ({ page, revision }) => store.selectPage(ALL_ACTIVITIES, {}, page, revision),
  partnershipsPage: ({ page, revision }) => store.selectPage(ALL_PARTNERSHIPS, {}, page, revision),
})
