import canonicalize from 'canonicalize'

/** A value as canonical JSON (RFC 8785): the same value is the same bytes everywhere. Throws on what JSON cannot hold. */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value)
  if (text === undefined) throw new TypeError('a value that JSON cannot hold')
  return text
}
