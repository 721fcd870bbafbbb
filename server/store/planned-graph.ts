import type { Graph } from './graph.ts'
import * as readers from './plans/index.ts'
import type { Selects } from './selects.ts'

type Reader = ReturnType<(typeof readers)[keyof typeof readers]>
type Together<R> = (R extends unknown ? (reader: R) => void : never) extends (readers: infer All) => void ? All : never

/** The questions of the ports, each by its plan, answered by a store that reads plans. A question of the ports that has no plan does not compile. */
export function plannedGraph(store: Selects): Graph {
  const together: Together<Reader> = Object.assign({}, ...Object.values(readers).map((reader) => reader(store)))
  return together
}
