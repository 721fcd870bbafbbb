import { useEffect } from 'react'
import { placeIn } from '../question/place.ts'

/** Scrolls to the place that an address leads to, once what it is in is there; what is folded there is opened. Draws nothing. */
export function Place({ there }: { readonly there: boolean }) {
  useEffect(() => {
    if (!there || location.hash === '') return
    const timer = setTimeout(() => {
      const place = document.getElementById(placeIn(location.hash))
      if (place instanceof HTMLDetailsElement) place.open = true
      // Said anew, so that the browser takes it for the target now that it is there, and not only for where to scroll.
      if (place !== null) location.replace(location.hash)
    }, 300)
    return () => clearTimeout(timer)
  }, [there])
  return null
}
