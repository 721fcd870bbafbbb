import type { Graph } from './graph.ts'
import * as readers from './plans/index.ts'
import type { Selects } from './selects.ts'

/** The questions of the ports, each by its plan, answered by a store that reads plans. */
export function plannedGraph(store: Selects): Graph {
  return Object.assign({}, ...Object.values(readers).map((reader) => reader(store))) as Graph
}
