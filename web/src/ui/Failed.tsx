import { Suspense, useEffect, useState } from 'react'
import type { Failure } from '../api/failure.ts'
import { useWords } from '../i18n/words.ts'
import { laterAlone } from '../load/later.ts'

const Refusal = laterAlone(() => import('./Refusal.tsx'), 'Refusal')

/** What happened to a question, in one sentence, and a button where asking again may help. */
export function Failed({ failure, again }: { readonly failure: Failure; readonly again: () => void }) {
  const { words } = useWords()
  return (
    <div className="failed" role="alert">
      <p>{words.states[failure.kind]}</p>
      {failure.kind === 'unreachable' || failure.kind === 'busy' ? null : (
        <Suspense>
          <Refusal failure={failure} />
        </Suspense>
      )}
      {failure.kind === 'refused' || failure.kind === 'busy' ? null : (
        <button type="button" onClick={again}>
          {words.again}
        </button>
      )}
    </div>
  )
}

/** Whether a wait has become long: some seconds. */
export function useSlow(): boolean {
  const [slow, setSlow] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), 3000)
    return () => clearTimeout(timer)
  }, [])
  return slow
}
