import { go } from '../../address-bar.ts'
import { useOwnWords, useWords } from '../../i18n/words.ts'
import { Empty } from './Empty.tsx'
import { WORDS } from './words.ts'

/** Over a picture of which the filter leaves nothing. */
export function AllFiltered() {
  const { words } = useWords()
  const own = useOwnWords(WORDS)
  return (
    <Empty>
      <p>{own.filtered}</p>
      <button type="button" onClick={() => go({ levels: null })}>
        {words.legend.all}
      </button>
    </Empty>
  )
}
