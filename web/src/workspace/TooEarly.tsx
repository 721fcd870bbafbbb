import { dateInWords } from '../dates.ts'
import { useOwnWords, useWords } from '../i18n/words.ts'
import { go } from '../question/asked.ts'
import { Empty } from './Empty.tsx'

/** Over the picture of a day on which nothing had begun: the way to when something did, `first`, as exact as its source. */
export function TooEarly({
  owner,
  day,
  first,
}: {
  readonly owner: string
  readonly day: string
  readonly first: string
}) {
  const { language } = useWords()
  const own = useOwnWords('empty')
  return (
    <Empty>
      <p>{own.before({ owner, day })}</p>
      <button type="button" onClick={() => go({ on: first })}>
        {own.first({ day: dateInWords(first, language) })}
      </button>
    </Empty>
  )
}
