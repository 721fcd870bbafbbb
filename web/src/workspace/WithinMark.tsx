import { useOwnWords, useWords } from '../i18n/words.ts'
import { go } from '../question/asked.ts'
import { useGroupName } from '../question/use-group-name.ts'
import { Icon } from '../ui/Icon.tsx'

/** The group whose members alone are shown, with a way to show all again. */
export function WithinMark({ group, known }: { readonly group: string; readonly known: string | null }) {
  const { words } = useWords()
  const own = useOwnWords('report')
  return (
    <button type="button" className="quiet" title={words.close} onClick={() => go({ within: null })}>
      {own.within({ group: useGroupName(group, known) ?? group })} <Icon name="close" />
    </button>
  )
}
