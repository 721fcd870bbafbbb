import { useEffect, useRef } from 'react'

/** What a key does on the page as a whole, by the key's name. */
export type Keys = Readonly<Record<string, () => void>>

/** Listens for the page's keys, except where somebody writes or a dialog is open. */
export function useKeys(keys: Keys): void {
  const latest = useRef(keys)
  latest.current = keys
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
      const target = event.target instanceof Element ? event.target : null
      if (target?.closest('input:not([type=range]), select, textarea, dialog, [contenteditable]')) return
      const act = latest.current[event.key]
      if (act === undefined) return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
}
