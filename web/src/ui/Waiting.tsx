import type { Failure } from '../api/failure.ts'
import { useWords } from '../i18n/words.ts'
import { Failed, useSlow } from './Failed.tsx'
import { Shapes } from './Shapes.tsx'

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
