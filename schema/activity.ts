import { z } from 'zod'
import { PartialDate } from './date.ts'
import { envelope } from './envelope.ts'
import { ActorId } from './ids.ts'
import { Wording } from './language.ts'

/** What happened: a visit, talks, a ceremony. */
export const ActivityKind = z.enum(['visit', 'talks', 'ceremony', 'conference', 'session'])
export type ActivityKind = z.infer<typeof ActivityKind>

/** Seen from the owner: it went (`outgoing`), it received (`incoming`), many met (`multilateral`), it was host of many (`hosted`). */
export const Direction = z.enum(['outgoing', 'incoming', 'multilateral', 'hosted'])
export type Direction = z.infer<typeof Direction>

/** A meeting of actors. Unlike a period of validity, `from` and `to` are its first and its last day, both in it. */
export const Activity = z.strictObject({
  kind: z.literal('activity'),
  ...envelope,
  activityKind: ActivityKind,
  names: z.array(Wording).min(1),
  direction: Direction.optional(),
  place: z.string().min(1).optional(),
  from: PartialDate.optional(),
  to: PartialDate.optional(),
  participants: z.array(z.strictObject({ actor: ActorId, who: z.string().min(1).optional() })),
})
export type Activity = z.infer<typeof Activity>
