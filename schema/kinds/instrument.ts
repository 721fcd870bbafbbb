import { ACTOR_KINDS } from '../actor-kind.ts'
import { choice, date, flag, list, optional, reference, text, wordings } from '../field.ts'
import { kind, type StatementFrom } from '../kind.ts'

/** A treaty, an agreement or a leaders' statement: together "international commitments". */
const INSTRUMENT_KIND = choice(['treaty', 'agreement', 'leaders-statement'])
export type InstrumentKind = (typeof INSTRUMENT_KIND.of)[number]

const ENDED = {
  second: 'ended',
  sameDay: true,
  remedy: '`ended` is the day on which it stopped having effect',
} as const

/** A text between actors. */
export const instrument = kind('instrument', {
  v: 1,
  collection: 'instruments',
  label: 'Instrument',
  is: 'thing',
  fields: {
    instrumentKind: INSTRUMENT_KIND,
    titles: wordings(1),
    /** Absent where nobody has said. */
    binding: optional(flag),
    fields: optional(list(text())),
    adopted: optional(date),
    /** The day it was signed or, of a statement, issued: signature is not entry into force. */
    signed: optional(date),
    inForce: optional(date),
    ended: optional(date),
    depositary: optional(reference(ACTOR_KINDS, 'DEPOSITED_WITH')),
    place: optional(text()),
  },
  holds: null,
  order: [
    { first: 'adopted', ...ENDED },
    { first: 'signed', ...ENDED },
    { first: 'inForce', ...ENDED },
  ],
  indexed: ['signed'],
  found: [],
  bears: [],
  concerns: null,
})
export type Instrument = StatementFrom<typeof instrument>
