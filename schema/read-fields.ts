import { fieldOf } from './kind.ts'
import { descriptionOf, type Statement } from './statement.ts'
import type { Interval, PartialDate } from './time/partial-date.ts'
import { endOf, startOf } from './time/period.ts'

type Body = Readonly<Record<string, unknown>>
const bodyOf = (statement: Statement): Body => statement as unknown as Body

/** The days on which a statement may have begun to hold, and those that may be the first one out (null: open). */
export interface Days {
  readonly start: Interval
  readonly end: Interval | null
}

/** Between which days a statement holds; null where it holds whenever it is stated. */
export function daysOf(statement: Statement): Days | null {
  const holds = descriptionOf(statement.kind)?.holds ?? null
  if (holds === null) return null
  const dates = bodyOf(statement) as Readonly<Record<string, PartialDate | undefined>>
  const period = { from: dates[holds.from], to: dates[holds.to], attestedOn: dates[holds.attested] }
  return { start: startOf(period), end: endOf(period) }
}

/** The texts by which search finds what a statement is about, as they are stated (not folded); none where it is not looked for. */
export function foundTexts(statement: Statement): string[] {
  const description = descriptionOf(statement.kind)
  if (description === undefined) return []
  const body = bodyOf(statement)
  return description.found.flatMap((name) => {
    const value = body[name]
    if (value === undefined) return []
    if (name === 'id') return [value as string]
    switch (fieldOf(description, name)?.form) {
      case 'texts':
        return Object.values(value as Readonly<Record<string, string>>)
      case 'wordings':
        return (value as readonly { readonly text: string }[]).map((wording) => wording.text)
      default:
        return [value as string]
    }
  })
}
