import { asRecorded } from '../../schema/read-statement.ts'
import { canonicalJson } from '../../server/store/canonical-json.ts'
import type { History } from './histories.ts'

/** The lines of an export of a history, by the promises alone: numbers, instants that increase, counts, entries by id. */
export function referenceLog(history: History): string[] {
  const held = new Set<string>()
  let last = Number.NEGATIVE_INFINITY
  return history.revisions.flatMap(({ clock, entries }, i) => {
    last = Math.max(clock, last + 1)
    const byId = [...entries].sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1))
    const asserted = entries.filter(({ op }) => op === 'assert').length
    const retracted = entries.filter((entry) => held.has(idOf(entry))).length
    for (const entry of entries) {
      if (entry.op === 'assert') held.add(idOf(entry))
      else held.delete(idOf(entry))
    }
    const recordedAt = new Date(last).toISOString()
    const mark = {
      number: i + 1,
      recordedAt,
      by: 'an editor',
      reason: `by ${entries.length} entries`,
      asserted,
      retracted,
    }
    const recorded = byId.map((entry) =>
      entry.op === 'assert' ? { op: entry.op, statement: asRecorded(entry.statement) } : entry,
    )
    return [{ op: 'revision', revision: mark }, ...recorded].map(canonicalJson)
  })
}

const idOf = (entry: History['revisions'][number]['entries'][number]): string =>
  entry.op === 'assert' ? entry.statement.id : entry.id
