import type { Words } from '../../../../schema/words/generated/values.ts'
import { Between } from '../../answers/count/Between.tsx'
import { heldOf } from '../../answers/count/held.ts'
import { MemberTable } from '../../answers/count/MemberTable.tsx'
import { memberSort, SORTS, saidOf } from '../../answers/count/sort-members.ts'
import type { CountShownFragment, Language, OpenBecause } from '../../api/generated/types.ts'
import { partnerAddress } from '../../cite/partner-address.ts'
import { dateInWords } from '../../dates.ts'
import type { Level } from '../../day/parts.ts'
import { yesOrNo } from '../../i18n/in-words.ts'
import { useOwnWords, useWords } from '../../i18n/words.ts'
import { go } from '../../question/asked.ts'
import type { Question } from '../../question/question.ts'
import { Unread } from '../../ui/Unread.tsx'

interface Props {
  readonly count: CountShownFragment
  readonly levels: readonly Level[]
  readonly question: Question
}

/** The names behind the number: those who are open first, each with why, then those who are certain. */
export function Members({ count, levels, question }: Props) {
  const { language } = useWords()
  const own = useOwnWords('counts')
  const said = useOwnWords('report')
  const sort = memberSort(question.sort)
  const held = heldOf(count)
  const ids = levels.map(({ id }) => id)
  const table = {
    sort,
    onSort: (next: typeof sort) => go({ sort: saidOf(next) }, { replace: true }),
    levels: ids,
    addressOf: (partner: string) => partnerAddress(count.of.id, partner, held.validAt, question),
  }
  return (
    <>
      <Unread
        part="sort"
        given={question.sort === null ? null : [question.sort.by]}
        there={SORTS.map((id) => ({ id, name: said.members[id] }))}
      />
      {count.span === null ? null : <Between span={count.span} addressOf={table.addressOf} />}
      {held.undecided.length === 0 ? null : (
        <section className="report-section" id="open">
          <h2>{own.undecided({ n: held.undecided.length })}</h2>
          <p className="remark">{own.undecidedSays}</p>
          <MemberTable
            {...table}
            label={own.undecided({ n: held.undecided.length })}
            members={held.undecided}
            why={({ openBecause, since }) => whyIn(own, openBecause, since, language)}
          />
        </section>
      )}
      <section className="report-section" id="members">
        <h2>{own.members({ n: held.members.length })}</h2>
        {held.members.length === 0 ? (
          <p>{said.noMembers({ complete: yesOrNo(held.complete) })}</p>
        ) : (
          <MemberTable {...table} label={own.members({ n: held.members.length })} members={held.members} />
        )}
      </section>
    </>
  )
}

/** Why somebody is open, in a sentence: the API says which reason it is. */
function whyIn(
  { why }: Words['counts'],
  because: OpenBecause | null,
  since: string | null,
  language: Language,
): string {
  switch (because) {
    case 'CONFIDENCE':
      return why.low
    case 'MEMBERSHIP':
      return why.membership
    case 'OTHER_SIDE_UNKNOWN':
      return why.words
    default:
      return since === null ? why.unknown : why.partial({ date: dateInWords(since, language) })
  }
}
