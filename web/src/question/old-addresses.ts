/** What some parts of an address were called before every page had the same names for them, and what the API calls them, as links made for it do. */
const OLD: Readonly<Record<string, string>> = {
  count: 'definition',
  partner: 'with',
  knownAt: 'known',
  validAt: 'on',
  language: 'lang',
}

/**
 * The part of an address after `?` in the names of today; null where it is in them already. Nothing that it says is lost: where a part is there under both
 * names, the name of today holds.
 */
export function inTodaysNames(search: string): string | null {
  const given = [...new URLSearchParams(search)]
  if (!given.some(([name]) => name in OLD)) return null
  const names = new Set(given.map(([name]) => name))
  const parts = given.flatMap(([name, value]): [string, string][] => {
    const today = OLD[name]
    if (today === undefined) return [[name, value]]
    return names.has(today) ? [] : [[today, value]]
  })
  return `?${new URLSearchParams(parts)}`
}
