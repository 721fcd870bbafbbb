import { useOwnWords, useWords } from '../../i18n/words.ts'
import { go } from '../../question/asked.ts'
import { DayInput } from '../../ui/DayInput.tsx'
import { DefinitionField } from '../../ui/DefinitionField.tsx'
import { GroupField } from '../../ui/GroupField.tsx'
import { KnownField } from '../../ui/KnownField.tsx'
import { OwnerField } from '../../ui/OwnerField.tsx'
import type { Counts } from './use-counts.ts'

interface Props {
  readonly counts: Counts
  readonly group: string
}

/** What is counted: whose partners, how, on which day, within whom, as known when. */
export function QuestionBar({ counts, group }: Props) {
  const { words } = useWords()
  const own = useOwnWords('counts')
  const { ownerList, owner, definitions, definition, counting, dayText, held, question } = counts
  return (
    <div className="asked report-asked" role="group" aria-label={own.question}>
      <OwnerField owners={ownerList} owner={owner} />
      <DefinitionField
        className="definition-field"
        label={own.definition}
        definitions={definitions}
        counting={counting}
        named={definition}
      />
      <DayInput label={words.header.on} text={dayText} onDay={(on) => go({ on })} />
      <GroupField name={group} known={held} onGroup={(within) => go({ within })} />
      <KnownField known={question.known} onKnown={(known) => go({ known })} />
    </div>
  )
}
