import { z } from 'zod'
import { periodFields } from './date.ts'
import { envelope } from './envelope.ts'
import { ActorId } from './ids.ts'

const area = {
  ...envelope,
  id: ActorId,
  /** ISO 3166-1 alpha-3; absent where the area has none. */
  iso3: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional(),
  /** Numeric code of the United Nations M49 list, as text: "704". */
  m49: z
    .string()
    .regex(/^\d{3}$/)
    .optional(),
  /** M49 code of the sub-region: "035" South-eastern Asia. See `schema/region.ts`. */
  region: z
    .string()
    .regex(/^\d{3}$/)
    .optional(),
  ...periodFields,
}

/** A member or observer State of the United Nations, now or formerly. */
export const State = z.strictObject({
  kind: z.literal('state'),
  ...area,
  predecessors: z.array(ActorId).optional(),
  successors: z.array(ActorId).optional(),
})
export type State = z.infer<typeof State>

/** Any other area of the M49 list. Never counted as a State. */
export const Territory = z.strictObject({ kind: z.literal('territory'), ...area })
export type Territory = z.infer<typeof Territory>

/** An international organization: the European Union, ASEAN, the African Union. */
export const Organization = z.strictObject({
  kind: z.literal('organization'),
  ...envelope,
  id: ActorId,
  ...periodFields,
})
export type Organization = z.infer<typeof Organization>

/** A bare dated set with no legal person of its own: the G20, the five permanent members of the Security Council. */
export const Group = z.strictObject({ kind: z.literal('group'), ...envelope, id: ActorId, ...periodFields })
export type Group = z.infer<typeof Group>

/** Whoever can stand in a relation or in a set. */
export type Actor = State | Territory | Organization | Group
