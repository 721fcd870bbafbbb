import type { StoreDamaged } from '../errors.ts'
import type { Graph } from './graph.ts'
import type { KeptReading } from './reading.ts'
import type { StatementLog } from './statement-log.ts'

/** How far a store is: it does not answer; it answers, but is still getting ready to do so without delay; or a question would be answered now. */
export type Readiness = 'away' | 'preparing' | 'ready'

/** What a check of a whole store has looked at, and found. */
export interface CheckReport {
  /** Revisions, and entries in them, that are as they were written. */
  readonly revisions: number
  readonly entries: number
  /** Rows, or nodes, of which each was looked at. */
  readonly rows: number
  readonly damaged: readonly StoreDamaged[]
  /** What could not be looked at, and why; absent where all was. */
  readonly left?: string
}

/** An open store: both ports over one set of data. A revision appended by another process is seen by the next call. */
export interface Store {
  readonly log: StatementLog
  readonly graph: Graph
  /** That nothing can be appended, and why, as the beginning of a sentence: "/data/entente.db may only be read here (EROFS)". Absent where it can. */
  readonly onlyRead?: string
  /** What the facts come to, for people who read the store with a language of its own; absent where it keeps none. */
  readonly reading?: KeptReading
  /**
   * How often the underlying database was asked since the store was opened, start-up excluded. Tests hold the budgets with it: one for each `resolve`
   * and one for each question. A database in another process is asked by one statement each time; in a file a question may take a prepared statement for each
   * step of its plan, and counts as one.
   */
  statementsSent(): number
  /**
   * Checks all that is stored: every revision against its digests, and what else a store keeps against what it follows from. Its end says how much was looked at and
   * what is damaged; that damage is found is no error. It lets others have their turn, and ends, rejected, where the store is closed meanwhile.
   */
  check(): Promise<CheckReport>
  /** Whether the database answers now. Never rejects. */
  reachable(): Promise<boolean>
  /** How far it is, within a few seconds. A store that has something to get ready begins with the first call, and goes on by itself. Never rejects. */
  readiness(): Promise<Readiness>
  close(): Promise<void>
}
