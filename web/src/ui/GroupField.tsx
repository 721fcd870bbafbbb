import { useEffect, useId, useState } from 'react'
import { fold } from '../../../schema/fold.ts'
import { FindGroupsDocument } from '../api/generated/groups.ts'
import { useAnswer } from '../api/use-answer.ts'
import { useOwnWords, useWords } from '../i18n/words.ts'

interface Props {
  /** The name of the group chosen, or its id until the name is there; empty where all partners are counted. */
  readonly name: string
  readonly known: string | null
  readonly onGroup: (id: string | null) => void
}

/** A group or organization by name: what is typed is searched, and holds as soon as it is one. */
export function GroupField({ name, known, onGroup }: Props) {
  const { language } = useWords()
  const own = useOwnWords('report').group
  const id = useId()
  const [typed, type] = useState(name)
  const [entered, enter] = useState<string | null>(null)
  useEffect(() => type(name), [name])
  const text = typed.trim()
  const asked = text === '' || text === name ? null : { text, known, language }
  const { answer, answered } = useAnswer(FindGroupsDocument, asked, { standsIn: () => true })
  const found = asked === null ? [] : (answer?.search.edges ?? []).flatMap(({ node }) => ('id' in node ? [node] : []))
  const nothing = asked !== null && answered?.text === text && found.length === 0
  const commit = (value: string, sure: boolean): void => {
    const wanted = fold(value)
    if (wanted === '') {
      onGroup(null)
      return
    }
    const one =
      found.find((group) => fold(group.name) === wanted || fold(group.id) === wanted) ?? (sure ? found[0] : undefined)
    if (one !== undefined) onGroup(one.id)
  }
  // Whoever is quicker than the answer is waited for: one to an earlier text is no answer to this.
  const here = asked === null || answered?.text === text
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when what was entered has its answer
  useEffect(() => {
    if (entered === null || !here) return
    enter(null)
    if (entered === text) commit(text, true)
  }, [entered, here])
  return (
    <div className="field group-field day-field">
      <label htmlFor={id}>{own.label}</label>
      <input
        id={id}
        value={typed}
        list={`${id}list`}
        placeholder={own.everywhere}
        title={own.hint}
        autoComplete="off"
        spellCheck={false}
        maxLength={100}
        aria-invalid={nothing}
        aria-describedby={nothing ? `${id}wrong` : undefined}
        onChange={(event) => {
          type(event.target.value)
          if (event.target.value.trim() === '' || !('inputType' in event.nativeEvent)) commit(event.target.value, false)
        }}
        onBlur={() => {
          if (text === '') onGroup(null)
          else if (text !== name) commit(text, false)
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') enter(text)
          if (event.key === 'Escape') type(name)
        }}
      />
      <datalist id={`${id}list`}>
        {found.map((group) => (
          <option key={group.id} value={group.name} />
        ))}
      </datalist>
      {nothing ? (
        <p id={`${id}wrong`} className="field-wrong" role="alert">
          {own.none({ text })}
        </p>
      ) : null}
    </div>
  )
}
