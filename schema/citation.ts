import { z } from 'zod'
import { Id } from './ids.ts'

/**
 * A place in a source. `locator` is where in the document the fact stands ("para. 3", "headline", "whole page");
 * `original` the value as the source wrote it, beside the normalised one.
 */
export const Citation = z.strictObject({
  source: Id,
  locator: z.string().min(1).optional(),
  original: z.string().min(1).optional(),
})
export type Citation = z.infer<typeof Citation>

/** How sure a fact is. It is part of the fact: a low one counts in upper bounds only. */
export const Confidence = z.enum(['high', 'medium', 'low'])
export type Confidence = z.infer<typeof Confidence>
