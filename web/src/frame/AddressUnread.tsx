import { useState } from 'react'
import { LANGUAGE_FACTS } from '../../../schema/words/generated/languages.ts'
import { VIEWS } from '../../views.ts'
import { LANGUAGES, speaks, tagOf, useOwnWords } from '../i18n/words.ts'
import { addressRead } from '../question/asked.ts'
import type { Question } from '../question/question.ts'
import { unreadIn } from '../question/unread-in.ts'
import { Banner } from '../ui/Banner.tsx'
import { Unread } from '../ui/Unread.tsx'

interface Props {
  /** Where the page stands; see `web/views.ts`. */
  readonly path: string
  readonly question: Question
}

/** Says what of the address no page reads, and which language the page does not speak: nothing that was asked for is dropped in silence. */
export function AddressUnread({ path, question }: Props) {
  const own = useOwnWords('unread')
  const views = useOwnWords('views')
  const [hidden, hide] = useState('')
  const search = addressRead()
  const unread = hidden === search ? [] : unreadIn(search)
  const spoken = question.language === null || speaks(question.language)
  const tabs = VIEWS.filter((view) => view.path === path)
  return (
    <>
      {unread.length === 0 ? null : (
        <Banner kind="newer">
          {unread
            .map(({ name, text, isPart }) => (isPart ? own.value({ part: name, text }) : own.unknown({ name, text })))
            .join(' ')}
          {unread.some(({ name }) => name === 'view')
            ? ` ${own.there({ there: tabs.map(({ name }) => views[name]).join(', ') })}`
            : ''}{' '}
          <button type="button" onClick={() => hide(search)}>
            {own.close}
          </button>
        </Banner>
      )}
      <Unread
        part="language"
        given={spoken ? null : [question.language ?? '']}
        there={LANGUAGES.map((one) => ({ id: one, name: LANGUAGE_FACTS[tagOf(one)].name }))}
      />
    </>
  )
}
