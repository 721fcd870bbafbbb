import type { Graph } from './graph.ts'
import type { StatementLog } from './statement-log.ts'

/** An open store: both ports over one set of data. A revision appended by another process is seen by the next call. */
export interface Store {
  readonly log: StatementLog
  readonly graph: Graph
  /**
   * How many statements were sent to the underlying database since the store was opened, start-up excluded. Tests hold the budgets with it:
   * one for each `resolve` and one for each question at most. (An in-process read model that needs to fetch nothing sends none.)
   */
  statementsSent(): number
  /** Whether the database answers now. Never rejects. */
  reachable(): Promise<boolean>
  close(): Promise<void>
}
