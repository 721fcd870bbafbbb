import type { Instant } from '../../schema/date.ts'
import type { Revision } from '../../schema/revision.ts'
import { BadEntry, HeadMoved } from '../errors.ts'
import type { Reason } from './statement-log.ts'

/** What the log refuses and which instants it gives, said once, so that every store says it in the same words. */

type Head = Pick<Revision, 'number' | 'recordedAt'>

/** Throws `HeadMoved` where the head is not the one that the writer expects; it expects nothing where it names none. */
export function checkExpected(head: Head | null, expected: number | undefined): void {
  const number = head?.number ?? 0
  if (expected === undefined || expected === number) return
  throw new HeadMoved(`the head is revision ${number}, not ${expected}: read the newer revisions and try again`)
}

/** Throws `BadEntry` where the instant that is to be replayed is none, or is not later than the head's. */
export function checkReplayed(head: Head | null, { recordedAt }: Reason): void {
  if (recordedAt === undefined) return
  // Instants are compared as text.
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/.test(recordedAt)) {
    throw new BadEntry(
      `the instant ${recordedAt} is not in UTC with milliseconds: write it as 2025-10-29T08:00:00.000Z`,
    )
  }
  if (head !== null && recordedAt <= head.recordedAt) {
    throw new BadEntry(
      `the instant ${recordedAt} is not later than the head's, ${head.recordedAt}: replay a log from its first revision on`,
    )
  }
}

/** The instant of the next revision: the one that is replayed, else the clock's, made later than the head's by at least a millisecond. `now` in milliseconds. */
export function instantAfter(head: Head | null, { recordedAt }: Reason, now: number): Instant {
  if (recordedAt !== undefined) return recordedAt
  const soonest = head === null ? Number.NEGATIVE_INFINITY : Date.parse(head.recordedAt) + 1
  return new Date(Math.max(now, soonest)).toISOString()
}

export const emptyRevision = (): BadEntry =>
  new BadEntry('a revision without entries: give it at least one, or append none')

export const enteredTwice = (id: string): BadEntry => new BadEntry(`${id} is in the revision twice: enter it once`)

export const notHeld = (id: string): BadEntry =>
  new BadEntry(`${id} is withdrawn but not held: leave the withdrawal out`)

export const heldAlready = (id: string): BadEntry =>
  new BadEntry(`${id} is held with the same content: leave it out, or correct it`)

export const heldAsAnother = (id: string, heldKind: string, kind: string): BadEntry =>
  new BadEntry(`${id} is held as ${heldKind} and cannot become ${kind}: give the new fact an id of its own`)
