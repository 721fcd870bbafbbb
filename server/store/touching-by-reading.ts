import type { Revision } from '../../schema/revision.ts'
import type { Statement } from '../../schema/statement.ts'
import type { StatementLog, Touch, Watched } from './statement-log.ts'

/**
 * The answer of {@link StatementLog.touching} by reading the whole log: right, and as slow as the log is long. For a store that has no index for it yet,
 * and to hold one that has against.
 */
export async function touchingByReading(
  log: Pick<StatementLog, 'read'>,
  { since, upTo = Number.POSITIVE_INFINITY, ids = [], kinds = [], about = [] }: Parameters<StatementLog['touching']>[0],
): Promise<Touch[]> {
  const watchedIds = new Set(ids)
  const watchedKinds = new Set<string>(kinds)
  const held = new Map<string, Statement>()
  const touches: { revision: Revision; ids: Set<string>; touched: boolean }[] = []
  for await (const entry of log.read(0)) {
    if (entry.op === 'revision') {
      if (entry.revision.number > upTo) break
      touches.push({ revision: entry.revision, ids: new Set(), touched: false })
      continue
    }
    const id = entry.op === 'assert' ? entry.statement.id : entry.id
    const bodies = [held.get(id), entry.op === 'assert' ? entry.statement : undefined].filter(
      (body) => body !== undefined,
    )
    if (entry.op === 'assert') held.set(id, entry.statement)
    else held.delete(id)
    const touch = touches.at(-1)
    if (touch === undefined || touch.revision.number <= since) continue
    if (watchedIds.has(id) || bodies.some((body) => refersTo(body, about))) touch.ids.add(id)
    if (bodies.some((body) => watchedKinds.has(body.kind))) touch.touched = true
  }
  return touches
    .filter((touch) => touch.touched || touch.ids.size > 0)
    .map((touch) => ({ revision: touch.revision, ids: [...touch.ids].sort() }))
}

const refersTo = (statement: Statement, about: NonNullable<Watched['about']>): boolean =>
  about.some(({ ref, target }) => {
    const [kind, ...path] = ref.split('.')
    return kind === statement.kind && valuesAt(statement, path).includes(target)
  })

/** What stands at a path of fields, a list's items each; a citation stands for its source, a participant for the actor. */
function valuesAt(value: unknown, [field, ...rest]: readonly string[]): unknown[] {
  if (Array.isArray(value)) return value.flatMap((item) => valuesAt(item, field === undefined ? [] : [field, ...rest]))
  if (field === undefined) {
    if (typeof value !== 'object' || value === null) return [value]
    return ['source' in value ? value.source : 'actor' in value ? value.actor : value]
  }
  if (typeof value !== 'object' || value === null) return []
  return valuesAt((value as Readonly<Record<string, unknown>>)[field], rest)
}
