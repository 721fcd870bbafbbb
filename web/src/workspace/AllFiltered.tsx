import { useOwnWords, useWords } from '../i18n/words.ts'
import { go } from '../question/asked.ts'
import { Empty } from './Empty.tsx'

/** Over a picture of which the filter leaves nothing. */
export function AllFiltered() {
  const { words } = useWords()
  const own = useOwnWords('empty')
  return (
    <Empty>
      <p>{own.filtered}</p>
      <button type="button" onClick={() => go({ levels: null })}>
        {words.legend.all}
      </button>
    </Empty>
  )
}
