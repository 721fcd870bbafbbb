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
import type { Meter } from '../work/meter.ts'
import { requestGraph } from './request-graph.ts'
import { requestNote } from './request-note.ts'

/** The moment and the means of one request, shared by all that answers it: the day it is, what is known, the store. It knows no GraphQL. */
export interface Context {
  readonly store: Store
  /** The store's questions, each asked once for a request however many fields ask it. */
  readonly graph: Graph & { readonly meter: Meter }
  /** What the work of the request is counted on. */
  readonly meter: Meter
  /** What stands before the path of an address that is given away: where everybody reaches this server; nothing where nobody has said. */
  readonly site: string
  /** The day of the request, in UTC: what `validAt` is when nobody says. */
  readonly today: PartialDate
  /** The revision that `knownAt` means, by default the head. Throws `BAD_DATE` for one in the future, or before the first revision. One look-up for a request. */
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

/**
 * Makes the context of one request, whose work is counted on the meter. `resolve` looks up the head and instants, by default in the store's log; `site` is where everybody reaches the
 * server.
 */
export function requestContext(
  store: Store,
  clock: () => Date,
  meter: Meter,
  resolve: StatementLog['resolve'] = (asked) => store.log.resolve(asked),
  site = '',
): Context {
  const now = clock()
  const today = dateOfDay(dayOfInstant(now))
  const used: { head: Revision | null | undefined; instants: Instant[]; today: PartialDate | undefined } = {
    head: undefined,
    instants: [],
    today: undefined,
  }
  const note = requestNote()
  if (note !== undefined) Object.assign(note, { reliance: used, meter })
  const revisions = new DataLoader<Instant | number | typeof HEAD, KnownAt | null>(async (asked) => {
    const others = asked.filter((one) => one !== HEAD)
    const { head, at } = await resolve(others)
    if (used.head === undefined) used.head = head
    used.instants.push(...others.filter((one) => typeof one === 'string'))
    const found = new Map(others.map((one, i) => [one, at[i] ?? null]))
    // Only a refusal names the first revision, so only a refusal looks it up.
    const isBeforeFirst = head !== null && others.some((one) => typeof one === 'string' && found.get(one) === null)
    const first = isBeforeFirst ? ((await resolve([1])).at[0] ?? null) : null
    return asked.map((one) => {
      if (one === HEAD) return knownAtHead(head, now)
      const revision = found.get(one) ?? null
      if (typeof one === 'string') return knownAtInstant(one, revision, { head, first, now })
      return revision === null ? null : { revision: revision.number, knownAt: revision.recordedAt }
    })
  })
  const known = async (knownAt: Instant | null | undefined): Promise<KnownAt> =>
    (await revisions.load(knownAt ?? HEAD)) ?? { revision: 0, knownAt: knownAt ?? now.toISOString() }
  return {
    store,
    meter,
    site,
    graph: requestGraph(store.graph, meter),
    get today() {
      used.today = today
      return today
    },
    known,
    revision: (number) => revisions.load(number),
    async moment(validAt, knownAt) {
      return { ...(await known(knownAt)), validAt: validAt ?? this.today }
    },
    reliance: () => used,
  }
}

const knownAtHead = (head: Revision | null, now: Date): KnownAt =>
  head === null ? { revision: 0, knownAt: now.toISOString() } : { revision: head.number, knownAt: head.recordedAt }

function knownAtInstant(
  instant: Instant,
  at: Revision | null,
  { head, first, now }: { readonly head: Revision | null; readonly first: Revision | null; readonly now: Date },
): KnownAt | AskError {
  // The head's own instant may be ahead of a clock that was set back; it is known all the same.
  const newest = head !== null && head.recordedAt > now.toISOString() ? head.recordedAt : now.toISOString()
  if (instant > newest) {
    return head === null
      ? new AskError('futureOfNothing', { instant }).in('knownAt')
      : new AskError('future', { instant, revision: head.number, newest: head.recordedAt }).in('knownAt')
  }
  if (at !== null) return { revision: at.number, knownAt: at.recordedAt }
  return first === null
    ? { revision: 0, knownAt: instant }
    : new AskError('beforeFirst', { instant, revision: first.number, first: first.recordedAt }).in('knownAt')
}
