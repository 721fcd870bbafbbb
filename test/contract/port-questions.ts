import type { Graph } from '../../server/store/graph.ts'
import { rowsOf } from './reference-graph.ts'

/** A question to a store at a revision, with a name for the report of a difference. */
export interface PortQuestion {
  readonly name: string
  ask(graph: Graph, revision: number): Promise<unknown>
}

/** Every question of the ports, over some actors and texts: about each actor, each pair of them, and about what is not there. */
export function portQuestions(actors: readonly string[], searches: readonly (readonly string[])[]): PortQuestion[] {
  const asked = [...actors, 'nobody']
  const pairs = asked.flatMap((of) => asked.map((other) => ({ of, other })))
  return [
    ...asked.map((of) => ({
      name: `network of ${of}`,
      ask: async (graph: Graph, revision: number) => rowsOf(await graph.network({ of, revision })),
    })),
    ...pairs.map(({ of, other }) => ({
      name: `network of ${of} with ${other}`,
      ask: async (graph: Graph, revision: number) => rowsOf(await graph.network({ of, partner: other, revision })),
    })),
    ...pairs.map(({ of, other }) => ({
      name: `network of ${of} within ${other}`,
      ask: async (graph: Graph, revision: number) => rowsOf(await graph.network({ of, within: other, revision })),
    })),
    ...[asked, [], asked.slice(0, 2), [...asked, ...asked].reverse()].map((ids) => ({
      name: `actors ${ids.join(', ')}`,
      ask: async (graph: Graph, revision: number) => rowsOf(await graph.actors({ ids, revision })),
    })),
    ...searches.map((terms) => ({
      name: `search for ${terms.join(' ')}`,
      ask: async (graph: Graph, revision: number) => rowsOf(await graph.searchActors({ terms, revision })),
    })),
    ...[...asked, undefined].map((of) => ({
      name: `counting definitions of ${of ?? 'all'}`,
      ask: async (graph: Graph, revision: number) => rowsOf(await graph.countingDefinitions({ of, revision })),
    })),
    ...[...asked, undefined].map((about) => ({
      name: `claims about ${about ?? 'all'}`,
      ask: async (graph: Graph, revision: number) => rowsOf(await graph.claims({ about, revision })),
    })),
  ]
}
