import { compareIds } from '../schema/ids.ts'
import type { Statement } from '../schema/statement.ts'
import { canonicalJson } from '../server/store/canonical-json.ts'
import type { Entry as LogEntry } from '../server/store/statement-log.ts'
import type { Entry } from './entry.ts'
import type { Facts } from './facts.ts'
import { type Held, idOf } from './replay.ts'

/** How the files of facts differ from what the log holds at its head; each list by id. */
export interface Difference {
  readonly added: readonly Entry[]
  readonly changed: readonly { readonly entry: Entry; readonly held: Held; readonly fields: readonly string[] }[]
  readonly deleted: readonly Held[]
}

/** Compares facts, which have no problems, with the statements held. */
export function differenceOf(facts: Facts, held: ReadonlyMap<string, Held>): Difference {
  const added: Entry[] = []
  const changed: Difference['changed'][number][] = []
  const stated = new Set<string>()
  for (const entry of [...facts.entries].sort((a, b) => compareIds(a.statement.id, b.statement.id))) {
    stated.add(entry.statement.id)
    const before = held.get(entry.statement.id)
    if (before === undefined) added.push(entry)
    else {
      const fields = changedFields(before.statement, entry.statement)
      if (fields.length > 0) changed.push({ entry, held: before, fields })
    }
  }
  const deleted = [...held.values()].filter(({ statement }) => !stated.has(statement.id))
  return { added, changed, deleted: deleted.sort((a, b) => compareIds(a.statement.id, b.statement.id)) }
}

function changedFields(before: Statement, after: Statement): string[] {
  const [a, b] = [before, after] as unknown as [Record<string, unknown>, Record<string, unknown>]
  const fields = new Set([...Object.keys(a), ...Object.keys(b)])
  return [...fields].filter((field) => text(a[field]) !== text(b[field])).sort()
}

const text = (value: unknown): string | null => (value === undefined ? null : canonicalJson(value))

export const isEmpty = ({ added, changed, deleted }: Difference): boolean =>
  added.length + changed.length + deleted.length === 0

/** The entries of the revision that makes the log equal to the files, by id. */
export function entriesFor({ added, changed, deleted }: Difference): LogEntry[] {
  const entries: LogEntry[] = [
    ...added.map(({ statement }) => ({ op: 'assert', statement }) as const),
    ...changed.map(({ entry }) => ({ op: 'assert', statement: entry.statement }) as const),
    ...deleted.map(({ statement }) => ({ op: 'retract', id: statement.id }) as const),
  ]
  return entries.sort((a, b) => compareIds(idOf(a), idOf(b)))
}
