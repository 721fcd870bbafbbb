import { useEffect, useLayoutEffect, useState } from 'react'
import type { Theme } from './question/question.ts'

const system = window.matchMedia('(prefers-color-scheme: dark)')
const still = window.matchMedia('(prefers-reduced-motion: reduce)')

/** Puts the reader's colours on the page and says which they are; null follows the system. */
export function useTheme(theme: Theme | null): Theme {
  const dark = useMatches(system)
  const shown = theme ?? (dark ? 'dark' : 'light')
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = shown
  }, [shown])
  return shown
}

/** Whether the reader asked the system for less motion. */
export const useStillness = (): boolean => useMatches(still)

function useMatches(query: MediaQueryList): boolean {
  const [matches, setMatches] = useState(query.matches)
  useEffect(() => {
    const change = (): void => setMatches(query.matches)
    query.addEventListener('change', change)
    return () => query.removeEventListener('change', change)
  }, [query])
  return matches
}
