import type { Day } from '../../schema/time/day.ts'
import type { Graph } from './graph.ts'

/**
 * The reading: what the facts of one revision come to, as plain things and relationships for people who read a graph store with a query language of their own.
 * It is derived. The facts are the log's, and the law by which they are read is that of `server/queries`; a store is handed the projector that applies it and writes
 * down what that gives.
 */
export interface Projector {
  /** Which form of the reading it gives: another number where rows of the same facts come out otherwise. */
  readonly form: number
  /**
   * The reading of a revision, in slices that together cover every part of it, each part from its first id to its last without a gap. A relationship comes after both
   * its ends, and has both. Memory does not grow with the log.
   */
  slices(graph: Graph, revision: number): AsyncIterable<ReadingSlice>
}

/** One day among the values of a row, so that a store can keep it as a date of its own. */
export interface DayValue {
  readonly day: Day
}

export type ReadingValue = string | number | boolean | readonly string[] | DayValue

/** Values by name; one that is absent has no property. */
export type ReadingProperties = Readonly<Record<string, ReadingValue | undefined>>

/** A thing of the reading. Ids are those of the statements that speak of it; none has two things. */
export interface ReadingNode {
  readonly id: string
  readonly properties: ReadingProperties
}

/** A relationship of the reading, from one thing to another. */
export interface ReadingEdge {
  readonly type: EdgeType
  readonly from: string
  readonly to: string
  readonly properties: ReadingProperties
}

/** Labels of things: of those that are actors, which have the label `Actor` besides, and of the others. */
export const ACTOR_LABELS = ['State', 'Territory', 'Organization', 'Group'] as const
export const OTHER_LABELS = ['Ladder', 'Level', 'CountingDefinition', 'Instrument', 'Activity'] as const
export type NodeLabel = (typeof ACTOR_LABELS)[number] | (typeof OTHER_LABELS)[number]

/** By what the relationships of a type are sorted into slices: by the thing that they start from, by the one that they end at, or by the partnership that they bear. */
export const EDGE_TYPES = {
  SUCCEEDED: 'from',
  MEMBER_OF: 'to',
  ASSOCIATED_WITH: 'to',
  KEEPS: 'to',
  HAS_LEVEL: 'to',
  APPLIES_TO: 'from',
  DEPOSITARY_OF: 'to',
  ATTENDED: 'to',
  KEEPS_PARTNERSHIP_WITH: 'partnership',
  HELD: 'partnership',
  MOVED: 'partnership',
  CALLED: 'partnership',
  COUNTED_IN: 'partnership',
} as const satisfies Readonly<Record<string, 'from' | 'to' | 'partnership'>>
export type EdgeType = keyof typeof EDGE_TYPES

/** One part of the reading: things of a label, relationships of things of a label, or the relationships of partnerships. */
export interface ReadingPart {
  /** The label of its things, or of the things by which its relationships are sorted; null where these are sorted by partnership. */
  readonly label: NodeLabel | null
  readonly hasNodes: boolean
  readonly edges: readonly EdgeType[]
}

/** All that the reading has of one part between two ids. */
export interface ReadingSlice {
  readonly part: ReadingPart
  /** The id behind which it begins; an empty text where it is the first of its part. */
  readonly after: string
  /** The last id that it covers; null where it is the last of its part. */
  readonly upTo: string | null
  readonly nodes: readonly ReadingNode[]
  readonly edges: readonly ReadingEdge[]
}

/** The reading that a store keeps beside its facts. */
export interface KeptReading {
  /**
   * Fulfilled once the reading is that of the head: at once where it is, else when it was written, by this process or another. Throws the store's errors; whatever was
   * written stays, and the next call goes on from there.
   */
  complete(): Promise<ReadingWritten>
  /** The same, but compares every row with what stands, even where the reading is said to be complete. */
  rebuild(): Promise<ReadingWritten>
  /** Whether this process has appended a revision whose reading it has not seen completed. */
  isBehind(): boolean
}

/** What was written of the reading. */
export interface ReadingWritten {
  /** The revision that it is complete for; 0 while the log is empty. */
  readonly revision: number
  /** How many things and relationships were written anew or removed by this call. */
  readonly changes: number
}
