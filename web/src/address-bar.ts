import { useSyncExternalStore } from 'react'
import { type Address, readAddress, writeAddress } from './address.ts'

/** Browsers refuse more than about 100 changes of the address in 30 seconds; a drag makes more, so it is written when it rests. */
const REST = 250

let current: Address = readAddress(location.search)
let resting: ReturnType<typeof setTimeout> | undefined
const listeners = new Set<() => void>()

window.addEventListener('popstate', () => {
  clearTimeout(resting)
  show(readAddress(location.search))
})

function show(address: Address): void {
  current = address
  for (const listener of listeners) listener()
}

/** The path and query of the current view with some of it changed. */
export const addressWith = (change: Partial<Address>): string =>
  location.pathname + writeAddress({ ...current, ...change })

/** Goes to another view, as a new entry of the browser's history. */
export function go(change: Partial<Address>): void {
  write()
  const next = { ...current, ...change }
  if (writeAddress(next) === writeAddress(current)) return
  history.pushState(null, '', location.pathname + writeAddress(next))
  show(next)
}

/** Changes the view in place, as a drag or a default does: the history gets no entry, and the address follows when it rests. */
export function slide(change: Partial<Address>): void {
  show({ ...current, ...change })
  clearTimeout(resting)
  resting = setTimeout(write, REST)
}

function write(): void {
  clearTimeout(resting)
  const wanted = location.pathname + writeAddress(current) + location.hash
  if (wanted !== location.pathname + location.search + location.hash) history.replaceState(null, '', wanted)
}

/** The address of the view, and again whenever it changes. */
export const useAddress = (): Address =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => current,
  )
