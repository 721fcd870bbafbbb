import DataLoader from 'dataloader'
import { canonicalJson } from '../store/canonical-json.ts'
import type { Graph } from '../store/graph.ts'

/** A graph that asks each question once for a request, however many fields ask it. */
export function requestGraph(graph: Graph): Graph {
  const once = <Q extends object, A>(ask: (question: Q) => Promise<A>): ((question: Q) => Promise<A>) => {
    const loader = new DataLoader<Q, A, string>(
      (questions) => Promise.all(questions.map((question) => ask(question))),
      {
        batch: false,
        cacheKeyFn: canonicalJson,
      },
    )
    return (question) => loader.load(question)
  }
  const asked = Object.entries(graph).map(([name, ask]) => [name, once(ask as (question: object) => Promise<unknown>)])
  return Object.fromEntries(asked) as unknown as Graph
}
