import { z } from 'zod'
import { type PartialDate as Date_, whatIsWrongWithDate } from './time/partial-date.ts'

/** A partial date as a shape; the sentence about a wrong one is the time module's. */
export const PartialDate = z.string().transform((text, context): Date_ => {
  const wrong = whatIsWrongWithDate(text)
  if (wrong !== null) context.addIssue({ code: 'custom', message: wrong, input: text })
  return text as Date_
})

/** An instant in UTC with milliseconds, as every revision carries it: "2026-11-24T15:00:00.000Z". */
export const Instant = z.iso.datetime({ precision: 3 })
export type Instant = z.infer<typeof Instant>

/** `from`, `to` and `attestedOn` of whatever holds for a time; see `schema/time/period.ts`. */
export const periodFields = {
  from: PartialDate.optional(),
  to: PartialDate.optional(),
  attestedOn: PartialDate.optional(),
}
