/** The names that the addresses of reports may hold, in the order in which they are written. */
export const ORDER = [
  'of',
  'definition',
  'on',
  'known',
  'within',
  'since',
  'from',
  'to',
  'step',
  'sort',
  'kind',
  'verdict',
  'quantity',
  'speaker',
  'text',
  'lang',
  'theme',
] as const

/** What the address of a report asks. What is not in it is not said, and the page's own default holds. Values are kept as written, so that a wrong one can be named. */
export type Query = Readonly<Partial<Record<(typeof ORDER)[number], string>>>

/** Reads the part of an address after `?`. What it does not know it leaves out, and what is empty. */
export function readQuery(search: string): Query {
  const given = new URLSearchParams(search)
  return Object.fromEntries(
    ORDER.flatMap((name) => {
      const value = given.get(name)?.trim()
      return value === undefined || value === '' ? [] : [[name, value]]
    }),
  )
}

/** Writes an address, `?` included, always in the same order; empty where it says nothing. */
export function writeQuery(query: Readonly<Partial<Record<(typeof ORDER)[number], string | null>>>): string {
  const parts = ORDER.flatMap((name) => {
    const value = query[name]
    return value === undefined || value === null || value === '' ? [] : [`${name}=${readable(value)}`]
  })
  return parts.length === 0 ? '' : `?${parts.join('&')}`
}

/** Commas, colons, slashes and @ may stand in a query as they are, and people read addresses. */
const readable = (value: string): string =>
  encodeURIComponent(value).replace(/%2C/g, ',').replace(/%3A/g, ':').replace(/%2F/g, '/').replace(/%40/g, '@')
