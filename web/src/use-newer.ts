import { useEffect, useState } from 'react'
import { ask } from './api/ask.ts'
import { HeadDocument } from './api/generated/header.ts'

/**
 * The number of a revision newer than the one shown, once there is one; null while there is none. Asked when the reader comes back to the page, and every
 * few minutes while it is looked at.
 */
export function useNewer(shown: number | null): number | null {
  const [head, setHead] = useState<number | null>(null)
  useEffect(() => {
    if (shown === null) return
    const look = (): void => {
      if (document.visibilityState !== 'visible') return
      ask(HeadDocument, {}).then(
        ({ revisions }) => setHead(revisions.edges[0]?.node.number ?? null),
        () => {
          // Nobody asked: what the reader asks next will say that the server is away.
        },
      )
    }
    const timer = setInterval(look, 180_000)
    document.addEventListener('visibilitychange', look)
    window.addEventListener('focus', look)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
      window.removeEventListener('focus', look)
    }
  }, [shown])
  return shown !== null && head !== null && head > shown ? head : null
}
