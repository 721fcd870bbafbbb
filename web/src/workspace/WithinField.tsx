import { go } from '../question/asked.ts'
import { useGroupName } from '../question/use-group-name.ts'
import { GroupField } from '../ui/GroupField.tsx'

interface Props {
  /** The group whose members alone are shown; null for all partners. */
  readonly group: string | null
  readonly known: string | null
}

/** The group whose members alone are shown: choosing one opens the names of those who are counted, and of the others. */
export function WithinField({ group, known }: Props) {
  const name = useGroupName(group, known) ?? group ?? ''
  return (
    <GroupField
      name={name}
      known={known}
      onGroup={(within) => {
        if (within !== group) go(within === null ? { within } : { within, names: true, with: null })
      }}
    />
  )
}
