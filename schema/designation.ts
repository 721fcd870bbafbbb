import { z } from 'zod'
import { periodFields } from './date.ts'
import { envelope } from './envelope.ts'
import { ActorId, Id } from './ids.ts'
import { LanguageTag, Wording } from './language.ts'

/**
 * What one side calls the relation from a day on.
 *
 * Its level is on the owner's ladder whichever side speaks, and absent where the words name no level. It ends
 * when the next of its side and kind begins, on the same unknown day where that start is partial; `to` is only
 * for one that ended with nothing in its place. Sectoral ones stand beside the rungs, one for each sector.
 */
export const Designation = z.strictObject({
  kind: z.literal('designation'),
  ...envelope,
  partnership: Id,
  side: ActorId,
  level: Id.optional(),
  /** Of a sectoral level: which sector, in English, as the formula words it. */
  sector: z.string().min(1).optional(),
  /** The side's own words, in `formulaLanguage`; other wordings of the same designation beside it. */
  formula: z.string().min(1).optional(),
  formulaLanguage: LanguageTag.optional(),
  otherWordings: z.array(Wording).optional(),
  establishedBy: Id.optional(),
  at: Id.optional(),
  ...periodFields,
})
export type Designation = z.infer<typeof Designation>
