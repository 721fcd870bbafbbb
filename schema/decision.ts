import { z } from 'zod'
import { PartialDate } from './date.ts'
import { envelope } from './envelope.ts'
import { Id } from './ids.ts'
import { BothLanguages } from './language.ts'

/** An editor's decision about a contradiction: a statement of its own, dated and sourced. It settles nothing silently: the contradiction stays listed. */
export const Decision = z.strictObject({
  kind: z.literal('decision'),
  ...envelope,
  contradiction: Id,
  text: BothLanguages,
  by: z.string().min(1),
  on: PartialDate,
})
export type Decision = z.infer<typeof Decision>
