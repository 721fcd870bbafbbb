import DataLoader from 'dataloader'
import type { Instant } from '../../schema/date.ts'
import type { Revision } from '../../schema/revision.ts'
import { dayOfInstant } from '../../schema/time/day.ts'
import { dateOfDay, type PartialDate } from '../../schema/time/partial-date.ts'
import { AskError } from '../errors.ts'
import type { KnownAt, Moment } from '../queries/moment.ts'
import type { Graph } from '../store/graph.ts'
import type { StatementLog } from '../store/statement-log.ts'
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
  /** The revision of a number; null where the log has none. */
  revision(number: number): Promise<KnownAt | null>
  /** `known` with a day. */
  moment(validAt: PartialDate | null | undefined, knownAt: Instant | null | undefined): Promise<Moment>
  /** What of the moment has been used so far. */
  reliance(): Reliance
}

/** What of the moment of a request its answer rests on: beside the words of the request nothing else decides the answer. */
export interface Reliance {
  /** The head that was looked up; null where the log was empty, undefined where nothing known was asked for. */
  readonly head: Revision | null | undefined
  /** The instants of `knownAt` that were asked for. */
  readonly instants: readonly Instant[]
  /** The day of the request, where it was used; else undefined. */
  readonly today: PartialDate | undefined
}

const HEAD = ''

/** Makes the context of one request. `resolve` looks up the head and instants, by default in the store's log. */
export function requestContext(
  store: Store,
  clock: () => Date,
  resolve: StatementLog['resolve'] = (instants) => store.log.resolve(instants),
): Context {
  const now = clock()
  const today = dateOfDay(dayOfInstant(now))
  const used: { head: Revision | null | undefined; instants: Instant[]; today: PartialDate | undefined } = {
    head: undefined,
    instants: [],
    today: undefined,
  }
  const revisions = new DataLoader<Instant | typeof HEAD, KnownAt>(async (asked) => {
    const instants = asked.filter((instant) => instant !== HEAD)
    const { head, at } = await resolve(instants)
    if (used.head === undefined) used.head = head
    used.instants.push(...instants)
    const found = new Map(instants.map((instant, i) => [instant, at[i] ?? null]))
    return asked.map((instant) =>
      instant === HEAD ? knownAtHead(head, now) : knownAtInstant(instant, found.get(instant) ?? null, head, now),
    )
  })
  const known = (knownAt: Instant | null | undefined): Promise<KnownAt> => revisions.load(knownAt ?? HEAD)
  return {
    store,
    graph: requestGraph(store.graph),
    get today() {
      used.today = today
      return today
    },
    known,
    async revision(number) {
      const { revisions } = await store.log.revisions({ upTo: number, limit: 1 })
      const found = revisions[0]
      return found?.number === number ? { revision: number, knownAt: found.recordedAt } : null
    },
    async moment(validAt, knownAt) {
      return { ...(await known(knownAt)), validAt: validAt ?? this.today }
    },
    reliance: () => used,
  }
}

const knownAtHead = (head: Revision | null, now: Date): KnownAt =>
  head === null ? { revision: 0, knownAt: now.toISOString() } : { revision: head.number, knownAt: head.recordedAt }

function knownAtInstant(instant: Instant, at: Revision | null, head: Revision | null, now: Date): KnownAt | AskError {
  // The head's own instant may be ahead of a clock that was set back; it is known all the same.
  const newest = head !== null && head.recordedAt > now.toISOString() ? head.recordedAt : now.toISOString()
  if (instant > newest) {
    const told =
      head === null ? 'nothing is recorded yet' : `the newest is revision ${head.number} of ${head.recordedAt}`
    return new AskError('BAD_DATE', `knownAt ${instant} is in the future: nothing is known then; ${told}`, {
      what: 'future',
      instant,
      revision: head?.number ?? 0,
      newest: head?.recordedAt ?? '',
    })
  }
  return at === null ? { revision: 0, knownAt: instant } : { revision: at.number, knownAt: at.recordedAt }
}
