import type { ReactNode } from 'react'
import type { Asked } from '../api/use-answer.ts'
import { useOwnWords } from '../i18n/words.ts'
import { Failed } from '../ui/Failed.tsx'
import { Waiting } from '../ui/Waiting.tsx'

interface Props {
  readonly asked: Pick<Asked<unknown, unknown>, 'failure' | 'again'>
  /** What was wrong with the question, in the reader's language; null where nothing that the page knows. */
  readonly wrong?: string | null
  readonly lines?: number
  /** A way on from a wrong question. */
  readonly children?: ReactNode
}

/** What stands in an answer's place: the shape of it while it comes, else why there is none and a way on. */
export function Trouble({ asked, wrong = null, lines = 6, children }: Props) {
  if (asked.failure === undefined) return <Waiting failure={undefined} again={asked.again} lines={lines} />
  if (wrong === null) return <Failed failure={asked.failure} again={asked.again} />
  return (
    <div className="failed" role="alert">
      <p>{wrong}</p>
      {children}
    </div>
  )
}

/** The sentence for a question that was refused for its range or its length; null for other refusals. */
export function useWrongRange(): (code: string | null | undefined) => string | null {
  const own = useOwnWords('report')
  return (code) => (code === 'BAD_RANGE' ? own.wrong.range : code === 'LIMIT_EXCEEDED' ? own.wrong.tooMany : null)
}
