import { GroupCountDocument } from '../../api/generated/search.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { groupInWords } from '../../day/group-in-words.ts'
import { useOwnWords, useWords } from '../../i18n/words.ts'
import { type Definition, versioned } from '../../question/definition.ts'
import { AddressLink } from '../../ui/AddressLink.tsx'
import { Waiting } from '../../ui/Waiting.tsx'
import type { Asked } from '../../views/view.ts'

interface Props {
  readonly asked: Asked
  readonly owner: string
  readonly group: string
  /** The definition that is counted by; undefined while it is not known. */
  readonly counting: Definition | undefined
}

/** Of a group that is no partner itself: how many members it has on the day, how many of them are counted, and the way to them in the table. */
export function GroupMembers({ asked, owner, group, counting }: Props) {
  const { words } = useWords()
  const own = useOwnWords('partner')
  const { answer, failure, again } = useAnswer(
    GroupCountDocument,
    counting === undefined
      ? null
      : { of: asked.of, definition: versioned(counting), within: group, on: asked.on, known: asked.known },
  )
  if (answer === undefined) return <Waiting failure={failure} again={again} lines={2} />
  return (
    <p className="group-members">
      {groupInWords(answer.partnerCount, owner, words)}.{' '}
      <AddressLink to={{ within: group, view: 'table', with: null, names: false }}>{own.inTable}</AddressLink>
    </p>
  )
}
