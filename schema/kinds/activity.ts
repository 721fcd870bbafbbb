import { ACTOR_KINDS } from '../actor-kind.ts'
import { choice, date, list, optional, parts, reference, text, texts, wordings } from '../field.ts'
import { citedAsFirst, kind, type StatementFrom } from '../kind.ts'
import { inEnglish } from '../texts.ts'

/** What happened: a visit, talks, a ceremony. */
const ACTIVITY_KIND = choice(['visit', 'talks', 'ceremony', 'conference', 'session'])

/** Seen from the owner: it went (`outgoing`), it received (`incoming`), many met (`multilateral`), it was host of many (`hosted`). */
const DIRECTION = choice(['outgoing', 'incoming', 'multilateral', 'hosted'])
export type Direction = (typeof DIRECTION.of)[number]

/** The fields of version 1, which is read for ever. */
const FIRST = {
  activityKind: ACTIVITY_KIND,
  names: wordings(1),
  direction: optional(DIRECTION),
  place: optional(text()),
  from: optional(date),
  to: optional(date),
  participants: list(parts({ actor: reference(ACTOR_KINDS, 'ATTENDED_BY'), who: optional(text()) })),
}

const FIELDS = {
  ...FIRST,
  /** Where, in our words. */
  place: optional(texts),
}

/** A meeting of actors. Unlike a period of validity, `from` and `to` are its first and its last day, both in it. */
export const activity = kind('activity', {
  v: 2,
  earlier: [citedAsFirst(FIRST, (statement) => inEnglish(statement, 'place'))],
  collection: 'activities',
  label: 'Activity',
  is: 'thing',
  fields: FIELDS,
  holds: null,
  order: [{ first: 'from', second: 'to', sameDay: true, remedy: '`from` is its first day and `to` its last' }],
  indexed: [],
  found: [],
  bears: [],
  concerns: null,
})
export type Activity = StatementFrom<typeof activity>
