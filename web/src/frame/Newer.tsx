import { useEffect, useState } from 'react'
import { ask } from '../api/ask.ts'
import { HeadDocument } from '../api/generated/head.ts'
import { useOwnWords } from '../i18n/words.ts'
import { Banner } from '../ui/Banner.tsx'

/**
 * Says when something newer than the revision shown was recorded, and shows it when wished. It is looked for when the reader comes back to the page, and every
 * few minutes while it is looked at.
 */
export function Newer({ shown }: { readonly shown: number }) {
  const own = useOwnWords('newer')
  const head = useHead()
  if (head === null || head <= shown) return null
  return (
    <Banner kind="newer">
      {own.newer({ n: head })}{' '}
      <button type="button" onClick={() => location.reload()}>
        {own.show}
      </button>
    </Banner>
  )
}

/** The number of the newest revision as last looked up; null before. */
function useHead(): number | null {
  const [head, setHead] = useState<number | null>(null)
  useEffect(() => {
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
  }, [])
  return head
}
