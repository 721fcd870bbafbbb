import SchemaBuilder from '@pothos/core'
import type { PartialDate } from '../../schema/time/partial-date.ts'
import type { Context } from '../asking/request-context.ts'

/** The set-up of Pothos. It defines no types. */
export const builder = new SchemaBuilder<{
  Context: Context
  DefaultFieldNullability: false
  Scalars: {
    ID: { Input: string; Output: string }
    PartialDate: { Input: PartialDate; Output: PartialDate }
    DateTime: { Input: string; Output: string }
  }
}>({ defaultFieldNullability: false })

builder.queryType({
  description:
    'Questions about foreign relations. Every answer names its members, its definition, the day it speaks of (`validAt`), the instant it was known at (`knownAt`) and its sources.',
})
