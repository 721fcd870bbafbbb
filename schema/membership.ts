import { z } from 'zod'
import { periodFields } from './date.ts'
import { envelope } from './envelope.ts'
import { ActorId } from './ids.ts'

/** One actor's time in a group or organization. Only the role `member` counts as being within it. */
export const Membership = z.strictObject({
  kind: z.literal('membership'),
  ...envelope,
  group: ActorId,
  member: ActorId,
  role: z.enum(['member', 'partner', 'observer', 'suspended']),
  ...periodFields,
})
export type Membership = z.infer<typeof Membership>
