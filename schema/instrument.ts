import { z } from 'zod'
import { PartialDate } from './date.ts'
import { envelope } from './envelope.ts'
import { ActorId } from './ids.ts'
import { Wording } from './language.ts'

/** A treaty, an agreement or a leaders' statement: together "international commitments". */
export const InstrumentKind = z.enum(['treaty', 'agreement', 'leaders-statement'])
export type InstrumentKind = z.infer<typeof InstrumentKind>

/**
 * A text between actors. `signed` is the day it was signed or, of a statement, issued: signature is not entry into force.
 * `binding` is absent where nobody has said.
 */
export const Instrument = z.strictObject({
  kind: z.literal('instrument'),
  ...envelope,
  instrumentKind: InstrumentKind,
  titles: z.array(Wording).min(1),
  binding: z.boolean().optional(),
  fields: z.array(z.string().min(1)).optional(),
  adopted: PartialDate.optional(),
  signed: PartialDate.optional(),
  inForce: PartialDate.optional(),
  ended: PartialDate.optional(),
  depositary: ActorId.optional(),
  place: z.string().min(1).optional(),
})
export type Instrument = z.infer<typeof Instrument>
