import { ACTOR_KINDS } from '../actor-kind.ts'
import { choice, date, flag, list, optional, reference, text, texts, wordings } from '../field.ts'
import { citedAsFirst, kind, type StatementFrom } from '../kind.ts'
import { inEnglish } from '../texts.ts'

/** A treaty, an agreement or a leaders' statement: together "international commitments". */
const INSTRUMENT_KIND = choice(['treaty', 'agreement', 'leaders-statement'])
export type InstrumentKind = (typeof INSTRUMENT_KIND.of)[number]

const ENDED = {
  second: 'ended',
  sameDay: true,
  remedy: '`ended` is the day on which it stopped having effect',
} as const

/** The fields of version 1, which is read for ever. */
const FIRST = {
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
}

const FIELDS = {
  ...FIRST,
  /** Where it was signed or issued, in our words. */
  place: optional(texts),
}

/** A text between actors. */
export const instrument = kind('instrument', {
  v: 2,
  earlier: [citedAsFirst(FIRST, (statement) => inEnglish(statement, 'place'))],
  collection: 'instruments',
  label: 'Instrument',
  is: 'thing',
  fields: FIELDS,
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
