import { useEffect } from 'react'

/** Says in the window's title what is shown. Draws nothing. */
export function Title({ text }: { readonly text: string }) {
  useEffect(() => {
    document.title = text
  }, [text])
  return null
}
