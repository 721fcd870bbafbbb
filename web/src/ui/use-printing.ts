import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

const paper = window.matchMedia('print')

/** Whether the page is being laid out for paper. What depends on it is drawn before the printer looks. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(paper.matches)
  useEffect(() => {
    const set = (value: boolean) => (): void => flushSync(() => setPrinting(value))
    const change = (): void => set(paper.matches)()
    const [before, after] = [set(true), set(false)]
    paper.addEventListener('change', change)
    window.addEventListener('beforeprint', before)
    window.addEventListener('afterprint', after)
    return () => {
      paper.removeEventListener('change', change)
      window.removeEventListener('beforeprint', before)
      window.removeEventListener('afterprint', after)
    }
  }, [])
  return printing
}
