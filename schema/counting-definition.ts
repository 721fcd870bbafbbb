import { z } from 'zod'
import { envelope } from './envelope.ts'
import { Id } from './ids.ts'
import { BothLanguages } from './language.ts'

/** Which levels count: a rung and every one above it, or one level and no other. */
export const CountedLevels = z.union([z.strictObject({ atLeast: Id }), z.strictObject({ exactly: Id })])
export type CountedLevels = z.infer<typeof CountedLevels>

/** The machine-readable rule of a counting definition. */
export const CountingRule = z.strictObject({
  population: z.enum(['states', 'actors']),
  levels: CountedLevels,
  /** Whether special relations count too, and sectoral ones. */
  special: z.boolean(),
  sectoral: z.boolean(),
  /** Whose designation decides where the two sides differ. */
  side: z.enum(['owner', 'other', 'lower', 'higher']),
})
export type CountingRule = z.infer<typeof CountingRule>

/**
 * What a count counts. `definition` is the name that callers use ("comprehensive-or-higher"), the statement's id
 * "<definition>@<version>". A published version never changes; a new one stands beside it.
 */
export const CountingDefinition = z.strictObject({
  kind: z.literal('counting-definition'),
  ...envelope,
  definition: Id,
  version: z.int().positive(),
  ladder: Id,
  texts: BothLanguages,
  rule: CountingRule,
})
export type CountingDefinition = z.infer<typeof CountingDefinition>
