import { canonicalData } from './canonical-data.ts'

/** What an answer's data says of each actor, as text: the entries of its lists that name it, with where they stand. */
export function partsByActor(data: unknown): Map<string, string> {
  const parts = new Map<string, string>()
  const walk = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null) return
    const entry = value as { readonly actor?: unknown; readonly partner?: unknown; readonly validAt?: unknown }
    const actor = entry.actor ?? entry.partner
    if (typeof actor === 'string') {
      parts.set(actor, `${parts.get(actor) ?? ''}${path} ${canonicalData(value)}\n`)
      return
    }
    if (Array.isArray(value)) for (const item of value) walk(item, path)
    else
      for (const [key, inner] of Object.entries(value))
        walk(inner, `${path}/${typeof entry.validAt === 'string' ? `${entry.validAt}/` : ''}${key}`)
  }
  walk(data, '')
  return parts
}
