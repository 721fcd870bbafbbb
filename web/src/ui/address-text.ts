/** The part of an address after its path, of what is given; colons, slashes and @ stay readable. Empty where nothing is. */
export function addressText(given: Readonly<Record<string, string | null | undefined>>): string {
  const parts = Object.entries(given).filter(
    (part): part is [string, string] => typeof part[1] === 'string' && part[1] !== '',
  )
  const query = new URLSearchParams(parts).toString()
  return query === '' ? '' : `?${query.replaceAll('%3A', ':').replaceAll('%2F', '/').replaceAll('%40', '@')}`
}
