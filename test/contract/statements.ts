import { checkedStatement } from '../../schema/checked-statement.ts'
import { descriptionOf, type Kind, type Statement, type StatementOf } from '../../schema/statement.ts'
import type { Entry } from '../../server/store/statement-log.ts'

/** The source that a made statement cites where its fields name none. */
export const SOURCE = 'source/small-world'

/** A statement of a kind, whole and checked: what is not among the fields is filled in where every statement has it. */
export function fact<K extends Kind>(
  kind: K,
  fields: { readonly id: string } & Record<string, unknown>,
): StatementOf<K> {
  const evidence =
    kind === 'source' ? {} : { confidence: 'high', citations: [{ source: SOURCE, locator: 'whole page' }] }
  const checked = checkedStatement({ kind, v: descriptionOf(kind)?.v, ...evidence, ...fields })
  if ('wrong' in checked) throw new TypeError(`${kind} ${fields.id}: ${JSON.stringify(checked.wrong)}`)
  return checked.statement as StatementOf<K>
}

/** A document that says it all. */
export const source = (id: string = SOURCE): StatementOf<'source'> =>
  fact('source', { id, standing: 'official', title: 'A document', published: '2026-01' })

export const assert = (...statements: readonly Statement[]): Entry[] =>
  statements.map((statement) => ({ op: 'assert', statement }))

export const retract = (...ids: readonly string[]): Entry[] => ids.map((id) => ({ op: 'retract', id }))
