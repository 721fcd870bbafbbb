import type { Failure } from '../api/failure.ts'
import { refusalIn } from '../i18n/refusal-in.ts'
import { useOwnWords, useWords } from '../i18n/words.ts'

/** Why a question was refused, in the reader's language; in English, as the API says it, where there is no word for it. */
export function Refusal({ failure, className = 'remark' }: { readonly failure: Failure; readonly className?: string }) {
  const { language } = useWords()
  const own = useOwnWords('refusal')
  // English readers have the API's own sentence, which says more.
  const said = language === 'en' ? null : refusalIn(own, language, failure)
  return (
    <p className={className} lang={said === null ? 'en' : undefined}>
      {said ?? failure.message}
    </p>
  )
}
