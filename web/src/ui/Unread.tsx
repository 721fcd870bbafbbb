import { listOf } from '../i18n/in-words.ts'
import { useOwnWords, useWords } from '../i18n/words.ts'
import { type Change, go } from '../question/asked.ts'
import type { Question } from '../question/question.ts'
import { Banner } from './Banner.tsx'

interface Props {
  readonly part: keyof Question
  /** What the address asks for; null where it asks for nothing. */
  readonly given: readonly string[] | null
  /** What there is to ask for, as addresses have it, and what it is called where that is something else. */
  readonly there: readonly { readonly id: string; readonly name?: string }[]
}

/** How many of what there is are named; more are a list that nobody reads. */
const MOST = 8

/** Says what an address asks for and is not there, and what is; nothing where all of it is there. */
export function Unread({ part, given, there }: Props) {
  const { language } = useWords()
  const own = useOwnWords('unread')
  const lacking = given?.filter((one) => !there.some(({ id }) => id === one)) ?? []
  if (lacking.length === 0) return null
  const names = there.map(({ id, name }) => name ?? id)
  return (
    <Note close={{ [part]: null }}>
      {lacking.map((text) => own.value({ part, text })).join(' ')}{' '}
      {names.length === 0 || names.length > MOST ? '' : own.there({ there: listOf(names, language, 'unit') })}
    </Note>
  )
}

/** One line about the address, which goes when the reader has read it. */
export function Note({ close, children }: { readonly close: Change; readonly children: React.ReactNode }) {
  const own = useOwnWords('unread')
  return (
    <Banner kind="newer">
      {children}{' '}
      <button type="button" onClick={() => go(close, { replace: true })}>
        {own.close}
      </button>
    </Banner>
  )
}
