import { GroupCountDocument } from '../api/generated/search.ts'
import { useAnswer } from '../api/use-answer.ts'
import { groupInWords } from '../day/group-in-words.ts'
import { useWords } from '../i18n/words.ts'

interface Props {
  readonly group: string
  readonly owner: { readonly id: string; readonly name: string } | null
  /** The definition that the page counts by; null while it is not known. */
  readonly definition: string | null
  readonly on: string | null
  readonly known: string | null
}

/** What a group that was found leads to: how many members it has on the day, and how many of them are counted. */
export function GroupRemark({ group, owner, definition, on, known }: Props) {
  const { words } = useWords()
  const { answer } = useAnswer(
    GroupCountDocument,
    owner === null || definition === null ? null : { of: owner.id, definition, within: group, on, known },
  )
  if (owner === null || answer === undefined) return words.header.group
  return groupInWords(answer.partnerCount, owner.name, words)
}
