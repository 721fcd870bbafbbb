import { z } from 'zod'
import { envelope } from './envelope.ts'
import { ActorId } from './ids.ts'

/** The formal relation of two actors, as kept by `owner`, whose ladder its levels are on. */
export const Partnership = z.strictObject({
  kind: z.literal('partnership'),
  ...envelope,
  owner: ActorId,
  partner: ActorId,
})
export type Partnership = z.infer<typeof Partnership>
