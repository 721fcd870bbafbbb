import { ACTOR_KINDS } from '../schema/actor-kind.ts'
import { fieldsOf } from '../schema/kind.ts'
import type { Statement } from '../schema/statement.ts'
import { told } from './collections.ts'
import type { Facts } from './facts.ts'

/** A text of the facts that a reader of a language is given in another, and where it stands. */
export interface Lacking {
  readonly file: string
  readonly line: number
  readonly id: string
  readonly field: string
  /** What is given instead. */
  readonly text: string
}

/**
 * What a translator has to do: every text of ours and every title, name and place that there is not yet in a language, and the actors without a name in it that lists
 * print; by file and line. Quotations, notes and the words of a side are in their own languages and not among them.
 */
export function lackingIn(facts: Facts, language: string): Lacking[] {
  const named = new Set<string>()
  for (const { statement } of facts.of('name')) {
    if (statement.language === language && statement.use === 'short') named.add(statement.actor)
  }
  return facts.entries
    .flatMap(({ statement, place }) =>
      [...textsLacking(statement, language), ...(named.has(statement.id) ? [] : nameLacking(statement, facts))].map(
        ([field, text]): Lacking => ({ file: place.file, line: place.at([field]).line, id: statement.id, field, text }),
      ),
    )
    .sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line))
}

/** One line for each. */
export const lackingLine = ({ file, line, id, field, text }: Lacking): string =>
  `${file}:${line}: ${id}: ${field}: ${text}`

function textsLacking(statement: Statement, language: string): [field: string, text: string][] {
  const body = statement as unknown as Readonly<Record<string, unknown>>
  return Object.entries(fieldsOf(told(statement.kind))).flatMap(([name, field]): [string, string][] => {
    const value = body[name]
    if (value === undefined) return []
    if (field.form === 'texts') {
      const texts = value as Readonly<Record<string, string>>
      return texts[language] === undefined ? [[name, texts.en ?? '']] : []
    }
    if (field.form !== 'wordings' || name === 'otherWordings') return []
    const wordings = value as readonly { readonly language: string; readonly text: string }[]
    return wordings.some((one) => one.language === language) ? [] : [[name, wordings[0]?.text ?? '']]
  })
}

const ACTORS: ReadonlySet<string> = new Set(ACTOR_KINDS)

function nameLacking({ kind, id }: Statement, facts: Facts): [field: string, text: string][] {
  if (!ACTORS.has(kind)) return []
  const english = facts
    .of('name')
    .find(({ statement }) => statement.actor === id && statement.language === 'en' && statement.use === 'short')
  return [['id', english?.statement.text ?? id]]
}
