import { Suspense, useEffect, useState } from 'react'
import type { Failure } from '../api/failure.ts'
import { useWords } from '../i18n/words.ts'
import { later } from '../later.ts'
import { Shapes } from './Shapes.tsx'

const Refusal = later(() => import('./Refusal.tsx'), 'Refusal')

interface Props {
  readonly failure: Failure | undefined
  readonly again: () => void
  readonly lines?: number
}

/** The shape of what comes; after some seconds a word on the wait; after a failure what happened and a way to ask again. */
export function Waiting({ failure, again, lines = 6 }: Props) {
  const { words } = useWords()
  const slow = useSlow()
  if (failure !== undefined) return <Failed failure={failure} again={again} />
  return (
    <div className="waiting" role="status">
      <span className="unseen">{words.network.loading}</span>
      <Shapes lines={lines} />
      {slow ? <p className="remark">{words.network.slow}</p> : null}
    </div>
  )
}

/** What happened to a question, in one sentence, and a button where asking again may help. */
export function Failed({ failure, again }: { readonly failure: Failure; readonly again: () => void }) {
  const { words } = useWords()
  return (
    <div className="failed" role="alert">
      <p>{words.states[failure.kind]}</p>
      {failure.kind === 'unreachable' ? null : (
        <Suspense>
          <Refusal failure={failure} />
        </Suspense>
      )}
      {failure.kind === 'refused' ? null : (
        <button type="button" onClick={again}>
          {words.again}
        </button>
      )}
    </div>
  )
}

/** Whether a wait has become long. */
export function useSlow(seconds = 3): boolean {
  const [slow, setSlow] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), seconds * 1000)
    return () => clearTimeout(timer)
  }, [seconds])
  return slow
}
