import { canonicalData } from './canonical-data.ts'

/** What an answer's data says of each actor, as text: the entries of its lists that name it, with where they stand. */
export function partsByActor(data: unknown): Map<string, string> {
  const parts = new Map<string, string>()
  // What a claim asks about names a partner too, and is no part of an answer.
  const walk = (value: unknown, path: string, isOfList: boolean): void => {
    if (typeof value !== 'object' || value === null) return
    const entry = value as { readonly actor?: unknown; readonly partner?: unknown; readonly validAt?: unknown }
    const actor = entry.actor ?? entry.partner
    if (isOfList && typeof actor === 'string') {
      parts.set(actor, `${parts.get(actor) ?? ''}${path} ${canonicalData(value)}\n`)
      return
    }
    if (Array.isArray(value)) for (const item of value) walk(item, path, true)
    else
      for (const [key, inner] of Object.entries(value))
        walk(inner, `${path}/${typeof entry.validAt === 'string' ? `${entry.validAt}/` : ''}${key}`, false)
  }
  walk(data, '', false)
  return parts
}
