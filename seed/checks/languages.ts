import type { Field } from '../../schema/field.ts'
import { fieldsOf } from '../../schema/kind.ts'
import { LANGUAGE_TAG } from '../../schema/language.ts'
import type { Statement } from '../../schema/statement.ts'
import { told } from '../collections.ts'
import { type Path, wrong } from '../entry.ts'
import type { Facts } from '../facts.ts'
import type { Report } from '../problem.ts'

/** A tag in a statement, and where it stands. */
interface Tagged {
  readonly tag: string
  readonly path: Path
}

/** Every language tag is that of a language: "vn" is one in form, but Vietnamese is "vi". */
export function checkLanguages(facts: Facts, report: Report): void {
  for (const { statement, place } of facts.entries) {
    for (const { tag, path } of tagsIn(statement)) {
      if (isLanguage(tag)) continue
      report(wrong(place, path, `${JSON.stringify(tag)} is the tag of no language: ${LANGUAGE_TAG.says}`))
    }
  }
}

const languages = new Map<string, boolean>()
const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' })

/** Whether a tag is that of a language. */
export const isLanguage = (tag: string): boolean => {
  const known = languages.get(tag) ?? names.of(tag) !== undefined
  languages.set(tag, known)
  return known
}

function tagsIn(statement: Statement): Tagged[] {
  const body = statement as unknown as Readonly<Record<string, unknown>>
  return Object.entries(fieldsOf(told(statement.kind))).flatMap(([name, field]) =>
    body[name] === undefined ? [] : tagsOf(field, body[name], [name]),
  )
}

function tagsOf(field: Field, value: unknown, path: Path): Tagged[] {
  switch (field.form) {
    case 'text':
      return field.rule === LANGUAGE_TAG ? [{ tag: value as string, path }] : []
    case 'texts':
    case 'noun':
      return Object.keys(value as object).map((tag) => ({ tag, path: [...path, tag] }))
    case 'wordings':
      return (value as readonly { readonly language: string }[]).map(({ language }, i) => ({
        tag: language,
        path: [...path, i, 'language'],
      }))
    default:
      return []
  }
}
