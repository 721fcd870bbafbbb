import type { SeatsQuery, TransitionsQuery } from '../api/generated/types.ts'

export type { Level } from '../question/use-frame.ts'

/** A partner of any time: who it is, where it sits, and what holds of it from day to day. */
export type Seat = SeatsQuery['network']['nodes'][number]
/** What holds of a partner over a stretch of whole days. */
export type Spell = Seat['spells'][number]
/** How a partner stands on one day. */
export type Link = Omit<Spell, 'from' | 'to'>
/** One transition of one partner. */
export type Transition = TransitionsQuery['transitions']['edges'][number]['node']
