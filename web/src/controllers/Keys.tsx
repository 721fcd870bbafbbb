import { useEffect, useRef } from 'react'
import { actionOf } from './action-of.ts'

interface Props {
  /** What a key does on the page as a whole, by the key's name. */
  readonly actions: Readonly<Record<string, () => void>>
}

/** Listens for the page's keys, except where somebody writes or a dialog is open. Draws nothing. */
export function Keys({ actions }: Props) {
  const latest = useRef(actions)
  latest.current = actions
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const target = event.target instanceof Element ? event.target : null
      if (
        event.defaultPrevented ||
        target?.closest('input:not([type=range]), select, textarea, dialog, [contenteditable]')
      )
        return
      const act = actionOf(latest.current, event)
      if (act === undefined) return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
  return null
}
