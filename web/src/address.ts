import type { Language } from './api/generated/types.ts'

/** What the middle of the page shows. */
export type View = 'network' | 'table'

/** Colours chosen by the reader; null follows the system. */
export type Theme = 'light' | 'dark'

/** How the table is sorted. */
export interface Sort {
  readonly by: string
  readonly descending: boolean
}

/**
 * The view as its address holds it. Null is "not said", and the page's own default then holds: the first owner, today, as known
 * now, every level, the first definition, the reader's language and theme.
 *
 * `on` and `of` are kept as they were written, so that a wrong one can be named to the reader.
 */
export interface Address {
  readonly of: string | null
  readonly on: string | null
  readonly known: string | null
  readonly view: View
  /** Last parts of the ids of the levels shown, `none` for partners without a level; null shows all. */
  readonly levels: readonly string[] | null
  readonly partner: string | null
  readonly definition: string | null
  /** Whether the names behind the number are open. */
  readonly names: boolean
  readonly sort: Sort | null
  readonly language: Language | null
  readonly theme: Theme | null
}

export const EMPTY_ADDRESS: Address = {
  of: null,
  on: null,
  known: null,
  view: 'network',
  levels: null,
  partner: null,
  definition: null,
  names: false,
  sort: null,
  language: null,
  theme: null,
}

/** Reads the part of an address after `?`. What it does not know it leaves out. */
export function readAddress(search: string): Address {
  const given = new URLSearchParams(search)
  const text = (name: string): string | null => given.get(name)?.trim() || null
  const one = <T extends string>(name: string, choices: readonly T[]): T | null =>
    choices.find((choice) => choice === given.get(name)) ?? null
  const levels = given.get('levels')
  const sort = text('sort')
  return {
    of: text('of'),
    on: text('on'),
    known: text('known'),
    view: one('view', ['network', 'table']) ?? 'network',
    levels: levels === null ? null : [...new Set(levels.split(',').filter((level) => level !== ''))].sort(),
    partner: text('partner'),
    definition: text('count'),
    names: given.has('names'),
    sort: sort === null ? null : { by: sort.replace(/^-/, ''), descending: sort.startsWith('-') },
    language: one('lang', ['en', 'vi']),
    theme: one('theme', ['light', 'dark']),
  }
}

/** Writes an address, `?` included, always in the same order; empty where all of it is default. */
export function writeAddress(address: Address): string {
  const parts: [string, string][] = []
  const add = (name: string, value: string | null): void => {
    if (value !== null) parts.push([name, value])
  }
  add('of', address.of)
  add('on', address.on)
  add('known', address.known)
  add('view', address.view === 'network' ? null : address.view)
  add('levels', address.levels === null ? null : [...address.levels].sort().join(','))
  add('count', address.definition)
  add('names', address.names ? '' : null)
  add('partner', address.partner)
  add('sort', address.sort === null ? null : `${address.sort.descending ? '-' : ''}${address.sort.by}`)
  add('lang', address.language)
  add('theme', address.theme)
  if (parts.length === 0) return ''
  // Commas, colons and slashes may stand in a query as they are, and people read addresses.
  const readable = (value: string): string =>
    encodeURIComponent(value).replace(/%2C/g, ',').replace(/%3A/g, ':').replace(/%2F/g, '/').replace(/%40/g, '@')
  return `?${parts.map(([name, value]) => (value === '' && name === 'names' ? name : `${name}=${readable(value)}`)).join('&')}`
}
