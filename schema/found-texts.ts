import { descriptionOf, type Statement } from './statement.ts'

/** The texts by which search finds what a statement is about, as they are stated (not folded); none where it is not looked for. */
export function foundTexts(statement: Statement): string[] {
  const description = descriptionOf(statement.kind)
  if (description === undefined) return []
  const body = statement as unknown as Readonly<Record<string, unknown>>
  return description.found.flatMap((name) => {
    const value = body[name]
    if (value === undefined) return []
    if (name === 'id') return [value as string]
    switch (description.fields[name]?.form) {
      case 'texts':
        return Object.values(value as Readonly<Record<string, string>>)
      case 'wordings':
        return (value as readonly { readonly text: string }[]).map((wording) => wording.text)
      default:
        return [value as string]
    }
  })
}
