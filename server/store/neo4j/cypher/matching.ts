import type { Kind } from '../../../../schema/statement.ts'
import { layoutOf } from '../node-layout.ts'

/** Whether statements of a kind describe a thing, and are no fact of their own. */
export const isThing = (kind: string): boolean => layoutOf(kind as Kind).isThing

/** Binds `thing` under a label, and each `version` of what was said of it. */
export const describedThing = (label: string): string => `MATCH (thing:${label})-[:DESCRIBED_BY]->(version:Description)`

/** Whether `version` is of one of some kinds. */
export const isOf = (kinds: readonly string[]): string =>
  kinds.length === 1
    ? `version.kind = '${kinds[0]}'`
    : `version.kind IN [${kinds.map((kind) => `'${kind}'`).join(', ')}]`
