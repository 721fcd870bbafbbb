import type { CountReportQuery, CountShownFragment } from '../../api/generated/types.ts'
import { MemberTable } from '../../cite/MemberTable.tsx'
import { partnerAddress } from '../../cite/partner-address.ts'
import { goTo } from '../../cite/query.ts'
import type { Query } from '../../cite/query-text.ts'
import { readSort, writeSort } from '../../cite/sort-members.ts'
import { WORDS as REPORT } from '../../cite/words.ts'
import { dateInWords } from '../../dates.ts'
import type { Level } from '../../day/parts.ts'
import { useOwnWords, useWords } from '../../i18n/words.ts'
import { whyOpen } from './why-open.ts'
import { WORDS } from './words.ts'

interface Props {
  readonly count: CountShownFragment
  readonly links: CountReportQuery['network']['links']
  readonly levels: readonly Level[]
  readonly of: string
  readonly query: Query
}

/** The names behind the number: those who are open first, each with why, then those who are certain. */
export function Members({ count, links, levels, of, query }: Props) {
  const { language } = useWords()
  const own = useOwnWords(WORDS)
  const said = useOwnWords(REPORT)
  const sort = readSort(query.sort)
  const ids = levels.map(({ id }) => id)
  const table = {
    sort,
    onSort: (next: typeof sort) => goTo({ sort: writeSort(next) }, { replace: true }),
    levels: ids,
    addressOf: (partner: string) => partnerAddress(of, partner, count.validAt, query),
  }
  return (
    <>
      {count.undecided.length === 0 ? null : (
        <section className="report-section" id="open">
          <h2>{own.undecided(count.undecided.length)}</h2>
          <p className="remark">{own.undecidedSays}</p>
          <MemberTable
            {...table}
            label={own.undecided(count.undecided.length)}
            members={count.undecided}
            why={(member) => {
              const why = whyOpen({
                since: member.since,
                link: links.find((link) => link.partner.id === member.actor.id),
                validAt: count.validAt,
              })
              return why === 'partial' ? own.why.partial(dateInWords(member.since ?? '', language)) : own.why[why]
            }}
          />
        </section>
      )}
      <section className="report-section" id="members">
        <h2>{own.members(count.members.length)}</h2>
        {count.members.length === 0 ? (
          <p>{said.noMembers}</p>
        ) : (
          <MemberTable {...table} label={own.members(count.members.length)} members={count.members} />
        )}
      </section>
    </>
  )
}
