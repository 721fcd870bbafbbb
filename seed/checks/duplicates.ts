import { type RawEntry, whereIs, wrong } from '../entry.ts'
import type { Report } from '../problem.ts'

/** An id stands for one statement: each later use of it is reported with the place of the first. */
export function checkDuplicates(entries: readonly RawEntry[], report: Report): void {
  const first = new Map<string, RawEntry>()
  for (const entry of entries) {
    const { id } = entry.value
    if (typeof id !== 'string') continue
    const before = first.get(id)
    if (before === undefined) first.set(id, entry)
    else report(wrong(entry.place, ['id'], sentenceOf(id, before, entry)))
  }
}

function sentenceOf(id: string, before: RawEntry, entry: RawEntry): string {
  const isPartnership = before.kind === 'partnership' && entry.kind === 'partnership'
  return isPartnership && before.place.file !== entry.place.file
    ? `two files state the partnership ${id}, this one and ${whereIs(before.place)}: bring both together in one`
    : `the id ${JSON.stringify(id)} is taken by ${whereIs(before.place)}: give one of the two another id`
}
