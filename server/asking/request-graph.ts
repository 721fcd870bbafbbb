import DataLoader from 'dataloader'
import { canonicalJson } from '../store/canonical-json.ts'
import type { Graph } from '../store/graph.ts'

/** A graph for one request: each question of the port is asked of the store once, and every field that asks the same again is given the same answer. */
export function requestGraph(graph: Graph): Graph {
  const once = <Q extends object, A>(ask: (question: Q) => Promise<A>): ((question: Q) => Promise<A>) => {
    const loader = new DataLoader<Q, A, string>(
      (questions) => Promise.all(questions.map((question) => ask(question))),
      // A question of the port is one statement already: there is nothing to put together, and nothing to wait for. Two questions are the same where their JSON is.
      { batch: false, cacheKeyFn: canonicalJson },
    )
    return (question) => loader.load(question)
  }
  const asked = Object.entries(graph).map(([name, ask]) => [name, once(ask as (question: object) => Promise<unknown>)])
  return Object.fromEntries(asked) as unknown as Graph
}
