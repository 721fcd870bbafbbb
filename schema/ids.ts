import { z } from 'zod'

/**
 * An id of anything stated: letters, digits and `. _ ~ @ / -` in ASCII, so that every store orders ids alike.
 * It stays through corrections.
 */
export const Id = z
  .string()
  .max(200, 'an id has at most 200 characters')
  .regex(/^[A-Za-z0-9][A-Za-z0-9._~@/-]*$/, 'an id is made of ASCII letters, digits and . _ ~ @ / -')
export type Id = z.infer<typeof Id>

/**
 * The id of an actor. A State or Territory: ISO 3166-1 alpha-3 in capitals ("VNM"); a former State: ISO 3166-3
 * alpha-4 ("SUHH"), else a slug ("south-viet-nam"). An organization or a bare set: a slug ("eu", "unsc-p5").
 */
export const ActorId = z
  .string()
  .max(100)
  .regex(
    /^([A-Z]{3,4}|[a-z0-9]+(-[a-z0-9]+)*)$/,
    'an actor is named by its ISO alpha-3 code in capitals ("VNM") or a slug ("unsc-p5")',
  )
export type ActorId = z.infer<typeof ActorId>
