import { ACTOR_KINDS } from '../../schema/actor-kind.ts'
import { asWritten } from '../../schema/fold.ts'
import type { FactsPage } from '../../server/store/facts.ts'
import type { Graph } from '../../server/store/graph.ts'
import type { PageAsked } from '../../server/store/plan.ts'
import { rowsOf } from './reference-graph.ts'

/** A question to a store at a revision, with a name for the report of a difference. */
export interface PortQuestion {
  readonly name: string
  ask(graph: Graph, revision: number): Promise<unknown>
}

/** Whom the questions are about. */
export interface Asked {
  readonly actors: readonly string[]
  /** Actors that keep relations, and one that keeps none: each is asked about with every actor. */
  readonly owners: readonly string[]
  /** What has members, and one that has none: each owner is asked about within each. */
  readonly groups: readonly string[]
  /** Folded texts of searches. */
  readonly searches: readonly string[]
}

const pagesOfAll: readonly {
  readonly name: string
  ask(graph: Graph, page: PageAsked, revision: number): Promise<FactsPage>
}[] = [
  ...ACTOR_KINDS.map((kind) => ({
    name: `actors of kind ${kind}`,
    ask: (graph: Graph, page: PageAsked, revision: number) => graph.actorsPage({ kind, page, revision }),
  })),
  { name: 'instruments', ask: (graph, page, revision) => graph.instrumentsPage({ page, revision }) },
  { name: 'activities', ask: (graph, page, revision) => graph.activitiesPage({ page, revision }) },
  { name: 'partnerships', ask: (graph, page, revision) => graph.partnershipsPage({ page, revision }) },
]

/** Every question of the ports, about each actor and each pair that makes a difference, and about what is not there. */
export function portQuestions({ actors, owners, groups, searches }: Asked): PortQuestion[] {
  const asked = [...actors, 'nobody']
  const pairs = (others: readonly string[]) =>
    owners.flatMap((of) => [...others, 'nobody'].map((other) => ({ of, other })))
  return [
    ...asked.map((of) => ({
      name: `network of ${of}`,
      ask: async (graph: Graph, revision: number) => rowsOf(await graph.network({ of, revision })),
    })),
    ...pairs(actors).map(({ of, other }) => ({
      name: `network of ${of} with ${other}`,
      ask: async (graph: Graph, revision: number) => rowsOf(await graph.network({ of, partner: other, revision })),
    })),
    ...pairs(groups).map(({ of, other }) => ({
      name: `network of ${of} within ${other}`,
      ask: async (graph: Graph, revision: number) => rowsOf(await graph.network({ of, within: other, revision })),
    })),
    ...[undefined, ...asked].map((of) => ({
      name: `coverage of ${of ?? 'all'}`,
      ask: async (graph: Graph, revision: number) => rowsOf(await graph.coverages({ of, revision })),
    })),
    ...asked.map((of) => ({
      name: `memberships of ${of}`,
      ask: async (graph: Graph, revision: number) => rowsOf(await graph.memberships({ of, revision })),
    })),
    ...[asked, [], asked.slice(0, 2), [...asked, ...asked].reverse()].map((ids) => ({
      name: `actors ${ids.join(', ')}`,
      ask: async (graph: Graph, revision: number) => rowsOf(await graph.actors({ ids, revision })),
    })),
    ...searches.flatMap((text) =>
      [{ first: 100 }, { first: 2 }, { first: 1, skip: 1 }, { first: 0 }, { first: 2, skip: 100 }].map((page) => ({
        name: `page ${JSON.stringify(page)} of a search for ${text}`,
        ask: async (graph: Graph, revision: number) => {
          const found = await graph.searchActors({ text, page, revision })
          return { ...found, facts: rowsOf(found.facts) }
        },
      })),
    ),
    ...searches.slice(0, 4).flatMap((text) =>
      ['á', text.toUpperCase()].map((typed) => ({
        name: `a search for ${text} as it is written ${typed}`,
        ask: async (graph: Graph, revision: number) => {
          const written = asWritten(typed)
          const found = await graph.searchActors({ text, written, page: { first: 100 }, revision })
          return { ...found, facts: rowsOf(found.facts) }
        },
      })),
    ),
    ...[...asked, undefined].map((of) => ({
      name: `counting definitions of ${of ?? 'all'}`,
      ask: async (graph: Graph, revision: number) => rowsOf(await graph.countingDefinitions({ of, revision })),
    })),
    ...(['attributionsPage', 'decisionsPage'] as const).flatMap((list) =>
      [{ first: 0 }, { first: 1 }, { first: 1, after: 'a' }, { first: 100 }, { first: 1, after: 'zzz' }].map(
        (page) => ({
          name: `${list} ${JSON.stringify(page)}`,
          ask: async (graph: Graph, revision: number) => {
            const found = await graph[list]({ page, revision })
            return { ...found, facts: rowsOf(found.facts) }
          },
        }),
      ),
    ),
    ...pagesOfAll.flatMap(({ name, ask }) =>
      [{ first: 0 }, { first: 1 }, { first: 2, after: 'VNM-HUN' }, { first: 100 }, { first: 1, after: 'zzz' }].map(
        (page) => ({
          name: `all ${name} ${JSON.stringify(page)}`,
          ask: async (graph: Graph, revision: number) => {
            const found = await ask(graph, page, revision)
            return { ...found, facts: rowsOf(found.facts) }
          },
        }),
      ),
    ),
    {
      name: 'what contradicts each other, by all ids',
      ask: async (graph: Graph, revision: number) => {
        const page = { first: 100 }
        const lists = [graph.claimsPage, graph.attributionsPage, graph.decisionsPage]
        const [claims = [], attributions = [], decisions = []] = await Promise.all(
          lists.map(async (list) => (await list({ page, revision })).page.ids),
        )
        const ids = { claims: [...claims, 'nothing'], attributions: attributions.slice(0, 1), decisions }
        return rowsOf(await graph.contradicting({ ...ids, revision }))
      },
    },
    ...[asked[0], asked[1], undefined].flatMap((about) =>
      [{ first: 0 }, { first: 1 }, { first: 2, after: 'claim/1' }, { first: 100 }, { first: 1, after: 'zzz' }].map(
        (page) => ({
          name: `page ${JSON.stringify(page)} of claims about ${about ?? 'all'}`,
          ask: async (graph: Graph, revision: number) => {
            const found = await graph.claimsPage({ about, page, revision })
            return { ...found, facts: rowsOf(found.facts) }
          },
        }),
      ),
    ),
    ...['claim/1', 'claim/p5', 'nothing', asked[0] ?? ''].map((id) => ({
      name: `the claim ${id}`,
      ask: async (graph: Graph, revision: number) => rowsOf(await graph.claim({ id, revision })),
    })),
  ]
}
