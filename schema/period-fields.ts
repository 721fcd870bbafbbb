import { date, optional } from './field.ts'
import type { DateOrder, Holding } from './kind.ts'

/** `from`, `to` and `attestedOn` of whatever holds for a time; see `schema/time/period.ts`. */
export const PERIOD = { from: optional(date), to: optional(date), attestedOn: optional(date) }

/** How a kind with these fields tells between which days its statements hold. */
export const HOLDS_FOR_A_PERIOD = {
  holds: { from: 'from', to: 'to', attested: 'attestedOn' } satisfies Holding<keyof typeof PERIOD>,
  order: [
    { first: 'from', second: 'to', sameDay: false, remedy: '`from` is the first day in it and `to` the first day out' },
    {
      first: 'from',
      second: 'attestedOn',
      sameDay: true,
      remedy: '`attestedOn` is the day of a source that attests what had begun',
    },
  ] satisfies readonly DateOrder<keyof typeof PERIOD>[],
}

/** How a kind tells that its statements hold whenever they are stated, and that no date of theirs has to follow another. */
export const HOLDS_WHENEVER_STATED = { holds: null, order: [] } as const
