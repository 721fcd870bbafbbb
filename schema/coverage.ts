import { z } from 'zod'
import { PartialDate } from './date.ts'
import { envelope } from './envelope.ts'
import { ActorId } from './ids.ts'

/** How far the facts of one owner and kind have been gone through; later days may lack some. */
export const Coverage = z.strictObject({
  kind: z.literal('coverage'),
  ...envelope,
  owner: ActorId,
  /** Which facts: "partnerships". */
  facts: z.enum(['partnerships']),
  reviewedTo: PartialDate,
  by: z.string().min(1),
})
export type Coverage = z.infer<typeof Coverage>
