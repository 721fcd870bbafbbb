import { memo, useDeferredValue, useMemo } from 'react'
import { RowsDocument } from '../../api/generated/table.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { dateInWords } from '../../dates.ts'
import { fromClosest } from '../../day/from-closest.ts'
import { yesOrNo } from '../../i18n/in-words.ts'
import { useOwnWords, useWords } from '../../i18n/words.ts'
import { go } from '../../question/asked.ts'
import { sameLadder } from '../../question/use-frame.ts'
import { AddressLink } from '../../ui/AddressLink.tsx'
import { DateText } from '../../ui/DateText.tsx'
import { InLanguage } from '../../ui/InLanguage.tsx'
import { Sign } from '../../ui/Sign.tsx'
import { Unread } from '../../ui/Unread.tsx'
import { Waiting } from '../../ui/Waiting.tsx'
import type { Shown } from '../view.ts'
import { COLUMNS, type Column, type Row, rowsOf, sorted } from './rows.ts'

/** The network of the day as a table with every field. */
export function TableView({ question, workspace, asked, standings: newest }: Shown) {
  // While the day is dragged the strip goes first: so many cells are drawn when there is time, and never two days in one table.
  const standings = useDeferredValue(newest)
  const { language } = useWords()
  const own = useOwnWords('table')
  const { answer, failure, again } = useAnswer(
    RowsDocument,
    workspace.definition === null
      ? null
      : {
          of: asked.of,
          ladder: asked.ladder,
          on: asked.on,
          known: asked.known,
          definition: workspace.definition,
          within: question.within,
          language,
        },
    {
      standsIn: (shown, wanted) =>
        sameLadder(shown, wanted) && shown.within === wanted.within && shown.language === wanted.language,
    },
  )
  const column = COLUMNS.find((one) => one === question.sort?.by) ?? 'level'
  const descending = question.sort?.descending ?? false
  const levels = useMemo(() => fromClosest(workspace.levels), [workspace.levels])
  const rows = useMemo(
    () =>
      sorted(rowsOf(standings?.all ?? [], answer?.network.links ?? [], answer?.partnerCount ?? null), {
        column,
        descending,
        levels,
        language,
      }),
    [standings, answer, column, descending, levels, language],
  )
  if (standings === null) return null
  return (
    <div className="table-view">
      <Unread
        part="sort"
        given={question.sort === null ? null : [question.sort.by]}
        there={COLUMNS.map((id) => ({ id }))}
      />
      <div
        className="table-scroll"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        tabIndex={0}
        role="region"
        aria-label={own.label({ owner: standings.owner.name, day: dateInWords(asked.on, language) })}
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
                    title={own.sort({ column: own.columns[one] })}
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
            {rows.map((row, place) => (
              // By its place: rows that change places are told anew where they stand, which a browser lays out sooner than rows that are moved.
              <TableRow
                // biome-ignore lint/suspicious/noArrayIndexKey: a row keeps nothing of its own
                key={place}
                row={row}
                complete={workspace.complete}
                selected={row.standing.id === question.with}
              />
            ))}
          </tbody>
        </table>
        {rows.length === 0 ? <p className="empty">{own.filtered}</p> : null}
        {workspace.lens?.others.some(({ id }) => id === asked.of) ? (
          <p className="empty">{own.itself({ owner: standings.owner.name })}</p>
        ) : null}
        {answer === undefined && failure !== undefined ? <Waiting failure={failure} again={again} /> : null}
      </div>
    </div>
  )
}

/** One row; drawn anew only where it says something else, for a drag through time draws the table with every move. */
const TableRow = memo(function TableRow({
  row,
  complete,
  selected,
}: {
  readonly row: Row
  /** Whether all facts of the day have been gone through. */
  readonly complete: boolean
  readonly selected: boolean
}) {
  const own = useOwnWords('table')
  const { standing } = row
  const cell = (column: Column) => {
    switch (column) {
      case 'name':
        return null
      case 'region':
        return standing.region
      case 'level':
        return (
          <>
            <Sign
              sign={standing.sign}
              shade={standing.shade}
              uncertain={!standing.certain}
              doubtful={standing.confidence === 'LOW'}
              organization={standing.organization}
              beside={standing.beside}
            />
            {standing.level === null ? (
              <span className="soft">{own.none({ complete: yesOrNo(complete) })}</span>
            ) : (
              <InLanguage text={standing.level.name} language={standing.level.nameLanguage} />
            )}
          </>
        )
      case 'since':
        if (standing.level === null) return null
        return standing.since === null ? (
          <span className="soft">{own.unknown}</span>
        ) : (
          <DateText date={standing.since} />
        )
      case 'counted':
        if (row.counted === null) return <span className="soft">{own.notCounted}</span>
        return row.counted.since === null ? (
          <span className="soft">{own.unknown}</span>
        ) : (
          <DateText date={row.counted.since} />
        )
      case 'certainty':
        if (standing.level === null) return null
        return standing.confidence === 'LOW' ? own.low : standing.certain ? own.certain : own.uncertain
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
    <tr data-selected={selected || undefined} data-rests-on={row.restsOn ?? undefined}>
      <th scope="row">
        <AddressLink to={{ with: standing.id, names: false }}>{standing.name}</AddressLink>
      </th>
      {COLUMNS.slice(1).map((column) => (
        <td key={column} className={`cell-${column}`}>
          {cell(column)}
        </td>
      ))}
    </tr>
  )
})
