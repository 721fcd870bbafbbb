import { z } from 'zod'
import { PartialDate } from './date.ts'
import { envelope } from './envelope.ts'
import { Id } from './ids.ts'
import { BothLanguages } from './language.ts'

/**
 * What a source says of something, where sources may differ: who issued an act (`issuer`), how far it has come (`status`), when it was done (`date`),
 * what a label stands for (`parts`, in the order of their slugs).
 */
export const Attribution = z.strictObject({
  kind: z.literal('attribution'),
  ...envelope,
  /** What it is said of, a slug, and its name. */
  subject: Id,
  names: BothLanguages,
  aspect: z.enum(['issuer', 'status', 'date', 'parts']),
  /** The value as slugs (`parts`: several), normalised but not corrected; of a date, the text as it stands. */
  values: z.array(z.string().min(1)).min(1),
  /** What a mistaken value must have meant, kept beside it, with the reason in `note`. */
  corrected: PartialDate.optional(),
  speaker: z.string().min(1).optional(),
  saidOn: PartialDate.optional(),
})
export type Attribution = z.infer<typeof Attribution>
