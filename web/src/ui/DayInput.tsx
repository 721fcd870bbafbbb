import { useEffect, useId, useState } from 'react'
import { dateInWords, dateOrNull } from '../dates.ts'
import { useWords } from '../i18n/words.ts'

interface Props {
  readonly label: string
  /** What the address says, as it was written. */
  readonly text: string
  readonly onDay: (day: string) => void
}

/** A day as the reader types it: a day, a month or a year. What is none stays in the field with a sentence that says so. */
export function DayInput({ label, text, onDay }: Props) {
  const { language, words } = useWords()
  const id = useId()
  const [typed, type] = useState(text)
  useEffect(() => type(text), [text])
  // Nothing is not a wrong day: it is not known yet, or being written.
  const wrong = typed.trim() !== '' && dateOrNull(typed.trim()) === null
  const commit = (): void => {
    const day = typed.trim()
    if (day === '') type(text)
    else if (!wrong && day !== text) onDay(day)
  }
  return (
    <div className="field day-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        value={typed}
        inputMode="numeric"
        autoComplete="off"
        spellCheck={false}
        size={10}
        maxLength={11}
        title={wrong ? words.header.dayHint : dateInWords(typed.trim(), language)}
        aria-invalid={wrong}
        aria-describedby={wrong ? `${id}wrong` : undefined}
        onChange={(event) => type(event.target.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit()
          if (event.key === 'Escape' && typed !== text) {
            event.stopPropagation()
            type(text)
          }
        }}
      />
      {wrong ? (
        <p id={`${id}wrong`} className="field-wrong" role="alert">
          {words.states.wrongDay({ text: typed.trim() })} {words.states.wrongDayRemedy}
        </p>
      ) : null}
    </div>
  )
}
