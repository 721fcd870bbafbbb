import { z } from 'zod'
import { periodFields } from './date.ts'
import { envelope } from './envelope.ts'
import { ActorId } from './ids.ts'
import { LanguageTag } from './language.ts'

/**
 * How a name is used: `short` is what lists print, `official` the full name of the State, `alias` another
 * spelling or abbreviation in use, `former` a name given up (with `to`, where its day is known).
 */
export const NameUse = z.enum(['short', 'official', 'alias', 'former'])
export type NameUse = z.infer<typeof NameUse>

/** One name of one actor in one language, for as long as it was in use. */
export const Name = z.strictObject({
  kind: z.literal('name'),
  ...envelope,
  actor: ActorId,
  language: LanguageTag,
  use: NameUse,
  text: z.string().min(1),
  ...periodFields,
})
export type Name = z.infer<typeof Name>
