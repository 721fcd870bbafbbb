import DataLoader from 'dataloader'
import type { Instant } from '../../schema/date.ts'
import type { Revision } from '../../schema/revision.ts'
import { dayOfInstant } from '../../schema/time/day.ts'
import { dateOfDay, type PartialDate } from '../../schema/time/partial-date.ts'
import { AskError } from '../errors.ts'
import type { KnownAt, Moment } from '../queries/moment.ts'
import type { Graph } from '../store/graph.ts'
import type { Store } from '../store/store.ts'
import { requestGraph } from './request-graph.ts'

/** The moment and the means of one request, shared by all that answers it: the day it is, what is known, the store. It knows no GraphQL. */
export interface Context {
  readonly store: Store
  /** The store's questions, each asked once for a request however many fields ask it. */
  readonly graph: Graph
  /** The day of the request, in UTC: what `validAt` is when nobody says. */
  readonly today: PartialDate
  /** The revision that `knownAt` means, by default the head. Throws `BAD_DATE` for one in the future. One look-up for a request. */
  known(knownAt: Instant | null | undefined): Promise<KnownAt>
  /** `known` with a day. */
  moment(validAt: PartialDate | null | undefined, knownAt: Instant | null | undefined): Promise<Moment>
}

const HEAD = ''

/** Makes the context of one request. */
export function requestContext(store: Store, clock: () => Date): Context {
  const now = clock()
  const today = dateOfDay(dayOfInstant(now))
  const revisions = new DataLoader<Instant | typeof HEAD, KnownAt>(async (asked) => {
    const instants = asked.filter((instant) => instant !== HEAD)
    const { head, at } = await store.log.resolve(instants)
    const found = new Map(instants.map((instant, i) => [instant, at[i] ?? null]))
    return asked.map((instant) =>
      instant === HEAD ? knownAtHead(head, now) : knownAtInstant(instant, found.get(instant) ?? null, head, now),
    )
  })
  const known = (knownAt: Instant | null | undefined): Promise<KnownAt> => revisions.load(knownAt ?? HEAD)
  return {
    store,
    graph: requestGraph(store.graph),
    today,
    known,
    moment: async (validAt, knownAt) => ({ ...(await known(knownAt)), validAt: validAt ?? today }),
  }
}

const knownAtHead = (head: Revision | null, now: Date): KnownAt =>
  head === null ? { revision: 0, knownAt: now.toISOString() } : { revision: head.number, knownAt: head.recordedAt }

function knownAtInstant(instant: Instant, at: Revision | null, head: Revision | null, now: Date): KnownAt | AskError {
  // The head's own instant may be ahead of a clock that was set back; it is known all the same.
  const newest = head !== null && head.recordedAt > now.toISOString() ? head.recordedAt : now.toISOString()
  if (instant > newest) {
    return new AskError(
      'BAD_DATE',
      `knownAt ${instant} is in the future: nothing is known then; the newest is ${newest}`,
      { what: 'future', instant, newest },
    )
  }
  return at === null ? { revision: 0, knownAt: instant } : { revision: at.number, knownAt: at.recordedAt }
}
