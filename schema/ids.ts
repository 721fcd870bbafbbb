import type { TextRule } from './field.ts'

/**
 * An id of anything stated: letters, digits and `. _ ~ @ / -` in ASCII, so that every store orders ids alike.
 * It stays through corrections.
 */
export type Id = string

export const ID: TextRule = {
  pattern: /^[A-Za-z0-9][A-Za-z0-9._~@/-]*$/,
  says: 'an id is made of ASCII letters, digits and . _ ~ @ / -',
  max: { characters: 200, says: 'an id has at most 200 characters' },
  such: ['one', 'two/three'],
}

/**
 * The id of an actor. A State or Territory: ISO 3166-1 alpha-3 in capitals ("VNM"); a former State: ISO 3166-3
 * alpha-4 ("SUHH"), else a slug ("south-viet-nam"). An organization or a bare set: a slug ("eu", "unsc-p5").
 */
export type ActorId = string

export const ACTOR_ID: TextRule = {
  pattern: /^([A-Z]{3,4}|[a-z0-9]+(-[a-z0-9]+)*)$/,
  says: 'an actor is named by its ISO alpha-3 code in capitals ("VNM") or a slug ("unsc-p5")',
  max: { characters: 100, says: 'an actor is named by at most 100 characters' },
  such: ['VNM', 'unsc-p5'],
}

/** The order of ids, the same on every store: ids are ASCII, so that it is the order of code points. */
export const compareIds = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
