import { useOwnWords } from '../i18n/words.ts'
import { go } from '../question/asked.ts'
import type { Question } from '../question/question.ts'

type Code = string | null | undefined

/** What is wrong with the question of a list about an owner, as known when; null where nothing that the page knows. */
export function wrongIn(code: Code, { of, known }: Question, said: ReportWords): string | null {
  if (code === 'UNKNOWN_ID') return said.wrong.about({ id: of ?? '' })
  return code === 'BAD_DATE' ? said.wrong.known({ text: known ?? '' }) : null
}

type ReportWords = ReturnType<typeof useOwnWords<'report'>>

/** The way on from it: the list about all owners, or as known now. */
export function WayOn({ code }: { readonly code: Code }) {
  const own = useOwnWords('report')
  return code === 'UNKNOWN_ID' ? (
    <button type="button" onClick={() => go({ of: null })}>
      {own.everyOwner}
    </button>
  ) : (
    <button type="button" onClick={() => go({ known: null })}>
      {own.wrong.knownNow}
    </button>
  )
}
