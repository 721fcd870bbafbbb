import { z } from 'zod'
import { envelope } from './envelope.ts'
import { ActorId, Id } from './ids.ts'
import { BothLanguages, Wording } from './language.ts'

/** One government's ordered rungs. Its id is "<owner>/<slug>": "VNM/partnership". */
export const Ladder = z.strictObject({
  kind: z.literal('ladder'),
  ...envelope,
  owner: ActorId,
  version: z.int().positive(),
  names: BothLanguages,
})
export type Ladder = z.infer<typeof Ladder>

/**
 * What a level is: a `rung`, ordered by rank; `special`, closer than any rung and off the ladder; `sectoral`,
 * beside the rungs, one for each sector and several at a time.
 */
export const LevelKind = z.enum(['rung', 'special', 'sectoral'])
export type LevelKind = z.infer<typeof LevelKind>

/**
 * One level of a ladder. Its id is "<ladder>/<slug>". Levels compare only within their ladder, and only rungs
 * have a rank: 1 is the lowest.
 */
export const Level = z.strictObject({
  kind: z.literal('level'),
  ...envelope,
  ladder: Id,
  levelKind: LevelKind,
  rank: z.int().positive().optional(),
  names: BothLanguages,
  abbreviations: z.array(Wording).optional(),
})
export type Level = z.infer<typeof Level>
