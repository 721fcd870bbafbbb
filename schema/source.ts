import { z } from 'zod'
import { PartialDate } from './date.ts'
import { Id } from './ids.ts'
import { LanguageTag } from './language.ts'

/**
 * What a source is: `official` (a government or organization on its own acts), `press`, `scholarly`,
 * `register` (a list kept by somebody), `mirror` (a copy or repost of one of the others, on another's pages).
 */
export const SourceStanding = z.enum(['official', 'press', 'scholarly', 'register', 'mirror'])
export type SourceStanding = z.infer<typeof SourceStanding>

/**
 * A document that facts are taken from. It is its own evidence and so the only statement without citations.
 * `published` is the day the document bears, `readOn` the day somebody read it for us.
 */
export const Source = z.strictObject({
  kind: z.literal('source'),
  v: z.literal(1),
  id: Id,
  title: z.string().min(1).optional(),
  publisher: z.string().min(1).optional(),
  published: PartialDate.optional(),
  readOn: PartialDate.optional(),
  language: LanguageTag.optional(),
  address: z.string().min(1).optional(),
  standing: SourceStanding,
  note: z.string().min(1).optional(),
})
export type Source = z.infer<typeof Source>
