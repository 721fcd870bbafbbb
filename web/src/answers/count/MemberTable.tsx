import { type ReactNode, useMemo } from 'react'
import type { CountedMemberFragment } from '../../api/generated/types.ts'
import { useOwnWords, useWords } from '../../i18n/words.ts'
import { DateText } from '../../ui/DateText.tsx'
import { InLanguage } from '../../ui/InLanguage.tsx'
import { Sources } from '../../ui/Sources.tsx'
import { type MemberSort, SORTS, sortMembers } from './sort-members.ts'

interface Props {
  readonly label: string
  readonly members: readonly CountedMemberFragment[]
  readonly sort: MemberSort
  readonly onSort: (sort: MemberSort) => void
  /** The ids of the levels from the closest outwards. */
  readonly levels: readonly string[]
  /** Where a partner's relation is shown. */
  readonly addressOf: (partner: string) => string
  /** What leaves a member open; gives the table a column for it. */
  readonly why?: (member: CountedMemberFragment) => ReactNode
  /** What to say of a partner beside its name, by id. */
  readonly marks?: ReadonlyMap<string, { readonly said: string; readonly loud: boolean }>
}

/** The names behind a number, each with its level, since when it is at it and since when it is counted, and the documents that say so. */
export function MemberTable({ label, members, sort, onSort, levels, addressOf, why, marks }: Props) {
  const { language } = useWords()
  const own = useOwnWords('report')
  const rows = useMemo(
    () =>
      sortMembers(members, sort, {
        language,
        levels,
      }),
    [members, sort, language, levels],
  )
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <div className="report-scroll" tabIndex={0} role="region" aria-label={label}>
      <table className="report-table members-table">
        <thead>
          <tr>
            <th scope="col" className="number-column">
              {own.members.number}
            </th>
            {SORTS.map((column) => (
              <th
                key={column}
                scope="col"
                aria-sort={sort.by === column ? (sort.descending ? 'descending' : 'ascending') : undefined}
              >
                <button
                  type="button"
                  title={own.sort({ column: own.members[column] })}
                  onClick={() => onSort({ by: column, descending: sort.by === column && !sort.descending })}
                >
                  {own.members[column]}
                  <span aria-hidden="true">{sort.by === column ? (sort.descending ? ' ↓' : ' ↑') : ''}</span>
                </button>
              </th>
            ))}
            {why === undefined ? null : <th scope="col">{own.members.why}</th>}
            <th scope="col">{own.members.sources}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((member, i) => (
            <tr key={member.actor.id} data-marked={marks?.get(member.actor.id)?.loud || undefined}>
              <td className="number-column">{i + 1}</td>
              <th scope="row">
                <a href={addressOf(member.actor.id)}>{member.actor.name}</a>
                {marks?.has(member.actor.id) ? (
                  <span className="member-mark">{marks.get(member.actor.id)?.said}</span>
                ) : null}
              </th>
              <td>
                <InLanguage text={member.level.name} language={member.level.nameLanguage} />
              </td>
              <td>
                {member.levelSince === null ? (
                  <span className="soft">{own.unknown}</span>
                ) : (
                  <DateText date={member.levelSince} />
                )}
              </td>
              <td>
                {member.since === null ? <span className="soft">{own.unknown}</span> : <DateText date={member.since} />}
              </td>
              {why === undefined ? null : <td className="why-column">{why(member)}</td>}
              <td className="sources-column">
                <Sources citations={member.citations} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
