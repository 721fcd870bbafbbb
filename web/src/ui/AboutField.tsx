import { OwnersDocument } from '../api/generated/owners.ts'
import { useAnswer } from '../api/use-answer.ts'
import { useOwnWords, useWords } from '../i18n/words.ts'
import { go } from '../question/asked.ts'
import { OTHER_OWNER } from '../question/question.ts'

interface Props {
  /** As the address names the owner; null where all are meant. */
  readonly of: string | null
  readonly known: string | null
}

/** Whom a list of sayings is about: one of those who keep a ladder, or all of them. */
export function AboutField({ of, known }: Props) {
  const { language, words } = useWords()
  const own = useOwnWords('report')
  const { answer } = useAnswer(OwnersDocument, { known, language }, { standsIn: () => true })
  const owners = answer?.owners ?? []
  // A code may be written in any case.
  const chosen = owners.find(({ id }) => id.toLowerCase() === of?.toLowerCase())?.id ?? of ?? ''
  return (
    <label className="field wide-field about-field">
      <span>{words.header.owner}</span>
      <select value={chosen} onChange={(event) => go({ ...OTHER_OWNER, of: event.target.value || null })}>
        <option value="">{own.everyOwner}</option>
        {chosen === '' || owners.some(({ id }) => id === chosen) ? null : <option value={chosen}>{chosen}</option>}
        {owners.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
