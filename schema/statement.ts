import { z } from 'zod'
import { Activity } from './activity.ts'
import { Group, Organization, State, Territory } from './actor.ts'
import { Attribution } from './attribution.ts'
import { Claim } from './claim.ts'
import { CountingDefinition } from './counting-definition.ts'
import { Coverage } from './coverage.ts'
import { Decision } from './decision.ts'
import { Designation } from './designation.ts'
import { Instrument } from './instrument.ts'
import { Ladder, Level } from './ladder.ts'
import { Membership } from './membership.ts'
import { Name } from './name.ts'
import { Partnership } from './partnership.ts'
import { Source } from './source.ts'

/**
 * One whole typed fact, dated and sourced. The log holds these and nothing else; its id stays through
 * corrections, each of which states the whole fact anew.
 */
export const Statement = z.discriminatedUnion('kind', [
  Source,
  State,
  Territory,
  Organization,
  Group,
  Name,
  Membership,
  Ladder,
  Level,
  Partnership,
  Designation,
  Instrument,
  Activity,
  Coverage,
  CountingDefinition,
  Claim,
  Attribution,
  Decision,
])
export type Statement = z.infer<typeof Statement>

/** The kinds of statement. */
export type Kind = Statement['kind']
export type StatementOf<K extends Kind> = Extract<Statement, { kind: K }>
