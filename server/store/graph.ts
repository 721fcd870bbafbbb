import type * as subjects from './plans/index.ts'

type Exported = (typeof subjects)[keyof typeof subjects]
type Reader = Exported extends infer E ? (E extends (...given: never[]) => infer R ? R : never) : never
type Together<R> = (R extends unknown ? (reader: R) => void : never) extends (readers: infer All) => void ? All : never

/**
 * The questions about the world that a store answers, each in one statement to it. Each is promised, and its selection told, in the file of its subject
 * in `server/store/plans/`; a query asks for those that it reads.
 */
export type Graph = Together<Reader>
