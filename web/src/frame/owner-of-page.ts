import { createContext, use, useEffect } from 'react'
import { OwnersDocument } from '../api/generated/owners.ts'
import { useAnswer } from '../api/use-answer.ts'
import { useWords } from '../i18n/words.ts'
import { useQuestion } from '../question/asked.ts'

/** Takes the owner of a page whose address names none, for the ways that lead from it. */
export const OwnerOfPage = createContext<(of: string | null) => void>(() => {})

/**
 * The owner of a page whose address need not name one: `own`, where what it shows has an owner, else the one of the address, else the front page's; null while that is not known. The ways
 * round the page name it too, so that they lead to the same when others have joined.
 */
export function useOwnerOfPage(own: string | null): string | null {
  const { language } = useWords()
  const { of: said, known } = useQuestion()
  const named = own ?? said
  const { answer } = useAnswer(OwnersDocument, named === null ? { known, language } : null, { standsIn: () => true })
  const of = named ?? answer?.frontOwner?.id ?? null
  const tell = use(OwnerOfPage)
  useEffect(() => {
    tell(of)
    return () => tell(null)
  }, [tell, of])
  return of
}
