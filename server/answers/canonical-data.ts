import { canonicalJson } from '../store/canonical-json.ts'

/** Objects of which the same one stands in many places of an answer's data, with their text once it was written. */
const texts = new WeakMap<object, string | null>()

/** Marks a part of an answer's data as one that stands in many places, so that it is written once. It must never be altered. */
export function standsOften<T extends object>(part: T): T {
  texts.set(part, null)
  return part
}

/** An answer's data as canonical JSON (RFC 8785): the text that {@link canonicalJson} gives. The points of a series share most of their members, and these are long. */
export function canonicalData(data: unknown): string {
  if (typeof data !== 'object' || data === null) return canonicalJson(data)
  const known = texts.get(data)
  if (known != null) return known
  const text = known === null ? canonicalJson(data) : Array.isArray(data) ? listOf(data) : objectOf(data)
  if (known === null) texts.set(data, text)
  return text
}

const listOf = (items: readonly unknown[]): string => `[${items.map(canonicalData).join(',')}]`

function objectOf(object: object): string {
  const fields = Object.entries(object)
    .filter(([, value]) => value !== undefined)
    // By the units of UTF-16, as the standard asks.
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${canonicalJson(name)}:${canonicalData(value)}`)
  return `{${fields.join(',')}}`
}
