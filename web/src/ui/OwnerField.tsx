import { useWords } from '../i18n/words.ts'
import { go } from '../question/asked.ts'
import { OTHER_OWNER } from '../question/question.ts'
import type { Owner } from '../question/use-frame.ts'

interface Props {
  readonly owners: readonly Owner[]
  /** The one shown; null while it is not known. */
  readonly owner: Owner | null
}

/** Whose network: one of those who keep a ladder. */
export function OwnerField({ owners, owner }: Props) {
  const { words } = useWords()
  return (
    <label className="field">
      <span>{words.header.owner}</span>
      <select value={owner?.id ?? ''} onChange={(event) => go({ ...OTHER_OWNER, of: event.target.value })}>
        {owner === null ? <option value="">–</option> : null}
        {owner === null || owners.some(({ id }) => id === owner.id) ? null : (
          <option value={owner.id}>{owner.name}</option>
        )}
        {owners.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
