import type { Designation } from '../../schema/kinds/designation.ts'
import type { Level } from '../../schema/kinds/level.ts'
import { isExact } from '../../schema/time/partial-date.ts'
import { endOf, startOf } from '../../schema/time/period.ts'
import { isBefore, isOnOrBefore } from '../../schema/time/truth.ts'
import { type Entry, whereIs, wrong } from '../entry.ts'
import type { Facts } from '../facts.ts'
import type { Report } from '../problem.ts'

/**
 * At most one rung and at most one special relation of one side holds on a day. One without `to` ends when the next begins, so two are in
 * each other's way only where an end is written that is certainly too late, or where both begin on one exact day. A new formula on the same
 * level continues it, and sectoral ones stand beside.
 */
export function checkOverlaps(facts: Facts, report: Report): void {
  const tracks = new Map<string, Entry<'designation'>[]>()
  for (const entry of facts.of('designation')) {
    const level = levelOf(facts, entry.statement)
    if (level === undefined || level.levelKind === 'sectoral') continue
    const key = JSON.stringify([entry.statement.partnership, entry.statement.side, level.ladder, level.levelKind])
    tracks.set(key, [...(tracks.get(key) ?? []), entry])
  }
  for (const track of tracks.values()) {
    track.forEach((entry, i) => {
      for (const other of track.slice(0, i)) {
        if (entry.statement.level === other.statement.level) continue
        const sentence = overlap(other.statement, entry.statement)
        if (sentence === null) continue
        const [{ path }, kind] = [sentence, levelOf(facts, entry.statement)?.levelKind]
        const both = `two ${kind} designations of ${entry.statement.side} in ${entry.statement.partnership} overlap`
        report(wrong(entry.place, [path], `${both}: ${sentence.message} (${whereIs(other.place)})`))
      }
    })
  }
}

const levelOf = (facts: Facts, { level }: Designation): Level | undefined =>
  level === undefined ? undefined : facts.find('level', level)

function overlap(a: Designation, b: Designation): { path: string; message: string } | null {
  if (a.from !== undefined && a.from === b.from && isExact(a.from)) {
    return { path: 'from', message: `${a.id} and ${b.id} both begin on ${a.from}; correct one of the two days` }
  }
  for (const [first, second] of [
    [a, b],
    [b, a],
  ] as const) {
    if (!runsInto(first, second)) continue
    const until = `${first.id} (until ${first.to}) runs into ${second.id} (from ${second.from ?? 'an unknown day'})`
    return {
      path: first === b ? 'to' : 'from',
      message: `${until}; leave \`to\` out where the next one takes its place`,
    }
  }
  return null
}

/** Whether the first, which has an end written, certainly holds on a day on which the second does. */
function runsInto(first: Designation, second: Designation): boolean {
  const end = endOf(first)
  if (end === null || isBefore(startOf(second), end) !== 'yes') return false
  // In this order, or, where the second has an end too, in any.
  if (isOnOrBefore(startOf(first), startOf(second)) === 'yes') return true
  const otherEnd = endOf(second)
  return otherEnd !== null && isBefore(startOf(first), otherEnd) === 'yes'
}
