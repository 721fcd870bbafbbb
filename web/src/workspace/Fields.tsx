import { Suspense } from 'react'
import { useWords } from '../i18n/words.ts'
import { laterAlone } from '../load/later.ts'
import { go } from '../question/asked.ts'
import type { Question } from '../question/question.ts'
import type { Owner } from '../question/use-frame.ts'
import { DayInput } from '../ui/DayInput.tsx'
import { OwnerField } from '../ui/OwnerField.tsx'

const KnownField = laterAlone(() => import('../ui/KnownField.tsx'), 'KnownField')
const WithinField = laterAlone(() => import('./WithinField.tsx'), 'WithinField')

interface Props {
  readonly question: Question
  readonly owners: readonly Owner[]
  readonly owner: Owner | null
  readonly day: string
  /** The instant that all is known at. */
  readonly held: string | null
}

/** Whose network, on which day, within which group, as known when. */
export function Fields({ question, owners, owner, day, held }: Props) {
  const { words } = useWords()
  return (
    <div className="asked" role="group" aria-label={words.header.label}>
      <OwnerField owners={owners} owner={owner} />
      <DayInput label={words.header.on} text={day} onDay={(on) => go({ on })} />
      <Suspense fallback={<span className="group-field" />}>
        <WithinField group={question.within} known={held} />
      </Suspense>
      <Suspense fallback={<span className="known-field" />}>
        <KnownField known={question.known} onKnown={(known) => go({ known })} />
      </Suspense>
    </div>
  )
}
