import { useSyncExternalStore } from 'react'
import { type ORDER, type Query, readQuery, writeQuery } from './query-text.ts'

let current: Query = readQuery(location.search)
const listeners = new Set<() => void>()

window.addEventListener('popstate', () => show(readQuery(location.search)))

function show(query: Query): void {
  current = query
  for (const listener of listeners) listener()
}

/** What changes in an address: null takes a name out of it. */
export type Change = Readonly<Partial<Record<(typeof ORDER)[number], string | null>>>

/** The current address with some of it changed. */
export const queryWith = (change: Change): string => location.pathname + writeQuery({ ...current, ...change })

/** Goes to another question, as a new entry of the browser's history; in place where `replace` says so, as while somebody types. */
export function goTo(change: Change, { replace = false }: { readonly replace?: boolean } = {}): void {
  const next = readQuery(writeQuery({ ...current, ...change }))
  if (writeQuery(next) === writeQuery(current)) return
  const address = location.pathname + writeQuery(next)
  if (replace) history.replaceState(null, '', address)
  else history.pushState(null, '', address)
  show(next)
}

/** What the address asks, and again whenever it changes. */
export const useQuery = (): Query =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => current,
  )
