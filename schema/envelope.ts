import { z } from 'zod'
import { Citation, Confidence } from './citation.ts'
import { Id } from './ids.ts'

/**
 * What every statement carries beside its own fields.
 *
 * `v` is the version of its kind's shape: old shapes are read for ever and brought up to date on reading.
 * `note` says in our words what the sources leave open or where they disagree.
 */
export const envelope = {
  v: z.literal(1),
  id: Id,
  confidence: Confidence,
  citations: z.array(Citation).min(1, 'a statement cites at least one source: add it under `citations`'),
  note: z.string().min(1).optional(),
}
