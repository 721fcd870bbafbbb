import { useMemo } from 'react'
import type { Address } from '../../address.ts'
import { go } from '../../address-bar.ts'
import { RowsDocument } from '../../api/generated/table.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { dateInWords } from '../../dates.ts'
import type { Seat } from '../../day/parts.ts'
import type { Scene } from '../../graph/scene.ts'
import { useOwnWords, useWords } from '../../i18n/words.ts'
import { AddressLink } from '../../ui/AddressLink.tsx'
import { DateText } from '../../ui/DateText.tsx'
import { Sign } from '../../ui/Sign.tsx'
import { Waiting } from '../../ui/Waiting.tsx'
import { COLUMNS, type Column, type Row, rowsOf, sorted } from './rows.ts'
import { WORDS } from './words.ts'

interface Props {
  readonly question: { readonly of: string; readonly on: string; readonly known: string | null }
  readonly scene: Scene
  readonly seats: readonly Seat[]
  readonly sort: Address['sort']
  readonly selected: string | null
}

/** The network of the day as a table with every field. */
export function TableView({ question, scene, seats, sort, selected }: Props) {
  const { language } = useWords()
  const own = useOwnWords(WORDS)
  const { answer, failure, again } = useAnswer(
    RowsDocument,
    { ...question, language },
    { standsIn: (shown, wanted) => shown.of === wanted.of && shown.language === wanted.language },
  )
  const regions = useMemo(
    () =>
      new Map(
        seats.flatMap(({ actor }) =>
          'region' in actor && actor.region != null ? [[actor.id, actor.region] as const] : [],
        ),
      ),
    [seats],
  )
  const column = COLUMNS.find((one) => one === sort?.by) ?? 'level'
  const descending = sort?.descending ?? false
  const rows = useMemo(
    () =>
      sorted(
        rowsOf(scene.marks, regions, answer?.network.links ?? [], question.of, question.on),
        column,
        descending,
        language,
      ),
    [scene, regions, answer, question.of, question.on, column, descending, language],
  )
  return (
    <div className="table-view">
      <div
        className="table-scroll"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        tabIndex={0}
        role="region"
        aria-label={own.label(scene.owner.name, dateInWords(question.on, language))}
      >
        <table className="table">
          <thead>
            <tr>
              {COLUMNS.map((one) => (
                <th
                  key={one}
                  scope="col"
                  aria-sort={one === column ? (descending ? 'descending' : 'ascending') : undefined}
                >
                  <button
                    type="button"
                    title={own.sort(own.columns[one])}
                    onClick={() => go({ sort: { by: one, descending: one === column && !descending } })}
                  >
                    {own.columns[one]}
                    <span aria-hidden="true">{one === column ? (descending ? ' ↓' : ' ↑') : ''}</span>
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <TableRow key={row.mark.id} row={row} selected={row.mark.id === selected} />
            ))}
          </tbody>
        </table>
        {rows.length === 0 ? <p className="empty">{own.filtered}</p> : null}
        {answer === undefined && failure !== undefined ? <Waiting failure={failure} again={again} /> : null}
      </div>
    </div>
  )
}

function TableRow({ row, selected }: { readonly row: Row; readonly selected: boolean }) {
  const own = useOwnWords(WORDS)
  const { mark } = row
  const cell = (column: Column) => {
    switch (column) {
      case 'name':
        return null
      case 'region':
        return row.region
      case 'level':
        return (
          <>
            <Sign
              sign={mark.sign}
              depth={mark.depth}
              uncertain={!mark.certain}
              doubtful={mark.confidence === 'LOW'}
              organization={mark.organization}
              beside={mark.beside}
            />
            {mark.level === null ? <span className="soft">{own.none}</span> : mark.level.name}
          </>
        )
      case 'since':
        if (mark.level === null) return null
        return mark.since === null ? <span className="soft">{own.unknown}</span> : <DateText date={mark.since} />
      case 'certainty':
        if (mark.level === null) return null
        return mark.confidence === 'LOW' ? own.low : mark.certain ? own.certain : own.uncertain
      case 'formula':
      case 'theirs': {
        const formula = row[column]
        return formula === null ? null : (
          <q className="clamp" lang={formula.language ?? undefined} title={formula.text}>
            {formula.text}
          </q>
        )
      }
      case 'statement':
        return row.statement === null ? null : (
          <cite className="clamp" title={row.statement}>
            {row.statement}
          </cite>
        )
      case 'place':
        return row.place
      case 'sources':
        return row.sources === 0 ? null : row.sources
    }
  }
  return (
    <tr data-selected={selected || undefined}>
      <th scope="row">
        <AddressLink to={{ partner: mark.id, names: false }}>{mark.name}</AddressLink>
      </th>
      {COLUMNS.slice(1).map((column) => (
        <td key={column} className={`cell-${column}`}>
          {cell(column)}
        </td>
      ))}
    </tr>
  )
}
