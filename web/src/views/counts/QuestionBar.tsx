import { definitionLabel } from '../../cite/definition-label.ts'
import { goTo } from '../../cite/query.ts'
import type { Query } from '../../cite/query-text.ts'
import { WORDS as REPORT } from '../../cite/words.ts'
import { useOwnWords, useWords } from '../../i18n/words.ts'
import { DayInput } from '../../ui/DayInput.tsx'
import { KnownField } from '../../ui/KnownField.tsx'
import { GroupField } from './GroupField.tsx'
import type { useCounts } from './use-counts.ts'
import { WORDS } from './words.ts'

interface Props {
  readonly counts: ReturnType<typeof useCounts>
  readonly group: string
  readonly query: Query
}

/** What is counted: whose partners, how, on which day, within whom, as known when. */
export function QuestionBar({ counts, group, query }: Props) {
  const { words } = useWords()
  const own = useOwnWords(WORDS)
  const said = useOwnWords(REPORT)
  const { owners, owner, definitions, definition, levels, dayText } = counts
  const list = owners.answer?.owners ?? []
  const versioned = new Set(
    definitions.filter((one) => definitions.some((other) => other.id === one.id && other.version > one.version)),
  )
  const options = definitions.map((one) => ({ value: versioned.has(one) ? `${one.id}@${one.version}` : one.id, one }))
  const chosen =
    options.find(({ value, one }) => value === definition || `${one.id}@${one.version}` === definition)?.value ??
    definition ??
    ''
  return (
    <div className="asked report-asked" role="group" aria-label={own.question}>
      <label className="field">
        <span>{words.header.owner}</span>
        <select value={owner?.id ?? ''} onChange={(event) => goTo({ of: event.target.value, definition: null })}>
          {owner === null ? <option value="">–</option> : null}
          {owner === null || list.some(({ id }) => id === owner.id) ? null : (
            <option value={owner.id}>{owner.name}</option>
          )}
          {list.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label className="field definition-field">
        <span>{own.definition}</span>
        <select value={chosen} onChange={(event) => goTo({ definition: event.target.value })}>
          {options.some(({ value }) => value === chosen) ? null : <option value={chosen}>{chosen}</option>}
          {options.map(({ value, one }) => (
            <option key={value} value={value} title={one.text}>
              {definitionLabel(value, levels, said)}
            </option>
          ))}
        </select>
      </label>
      <DayInput label={words.header.on} text={dayText} onDay={(on) => goTo({ on })} />
      <GroupField name={group} known={counts.held} onGroup={(within) => goTo({ within })} />
      <KnownField known={query.known ?? null} onKnown={(known) => goTo({ known })} />
    </div>
  )
}
