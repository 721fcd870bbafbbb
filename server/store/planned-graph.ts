import type { Graph } from './graph.ts'
import * as subjects from './plans/index.ts'
import type { Selects } from './selects.ts'

/** The questions of the ports, each by its plan, answered by a store that reads plans. */
export function plannedGraph(store: Selects): Graph {
  const readers = Object.values(subjects).filter((exported) => typeof exported === 'function')
  return Object.assign({}, ...readers.map((reader) => reader(store))) as Graph
}
