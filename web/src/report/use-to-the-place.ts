import { useEffect } from 'react'

/** Scrolls to the place that an address leads to, once what it is in is there; what is folded there is opened. */
export function useToThePlace(there: boolean): void {
  useEffect(() => {
    if (!there || location.hash === '') return
    const timer = setTimeout(() => {
      const place = document.getElementById(decodeURIComponent(location.hash.slice(1)))
      if (place instanceof HTMLDetailsElement) place.open = true
      place?.scrollIntoView()
    }, 300)
    return () => clearTimeout(timer)
  }, [there])
}
