import DataLoader from 'dataloader'
import { canonicalJson } from '../store/canonical-json.ts'
import type { Facts } from '../store/facts.ts'
import type { Graph } from '../store/graph.ts'
import type { Meter } from '../work/meter.ts'
import { PRICES } from '../work/prices.ts'

/**
 * A graph for one request: each question of the port is asked of the store once, and every field that asks the same again is given the same answer. The rows that are selected
 * are counted on the meter, which is handed to the store too: what it does to select them may be counted as it is done.
 */
export function requestGraph(graph: Graph, meter: Meter): Graph & { readonly meter: Meter } {
  const once = <Q extends object, A>(ask: (question: Q, meter: Meter) => Promise<A>): ((question: Q) => Promise<A>) => {
    const loader = new DataLoader<Q, A, string>(
      (questions) => Promise.all(questions.map(async (question) => counted(await ask(question, meter), meter))),
      // A question of the port is one statement already: there is nothing to put together, and nothing to wait for. Two questions are the same where their JSON is.
      { batch: false, cacheKeyFn: canonicalJson },
    )
    return (question) => loader.load(question)
  }
  const asked = Object.entries(graph).map(([name, ask]) => [
    name,
    once(ask as (question: object, meter: Meter) => Promise<unknown>),
  ])
  return { ...(Object.fromEntries(asked) as unknown as Graph), meter }
}

/** Counts the rows that a question selected, whether it gives them alone or as a page. */
function counted<A>(answer: A, meter: Meter): A {
  const { facts = answer } = answer as { readonly facts?: unknown }
  let rows = 0
  for (const list of Object.values(facts as Facts)) rows += list.length
  meter.spend(rows * PRICES.row)
  return answer
}
