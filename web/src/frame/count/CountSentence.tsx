import { isExact } from '../../../../schema/time/partial-date.ts'
import type { CountOnDayQuery } from '../../api/generated/types.ts'
import { dateInWords, dateOrNull, lastDayOf } from '../../dates.ts'
import { useWords } from '../../i18n/words.ts'
import { AddressLink } from '../../ui/AddressLink.tsx'
import { DateText } from '../../ui/DateText.tsx'

interface Props {
  readonly count: CountOnDayQuery['partnerCount'] | null
  /** What the definition counts, in words: "at comprehensive partnership or higher". */
  readonly counted: string
  readonly namesOpen: boolean
  /** Whether the number is on its way. */
  readonly awaited: boolean
}

/** The number of a day as a sentence, with a way to its names. A range is written as one, with who leaves it open. */
export function CountSentence({ count, counted, namesOpen, awaited }: Props) {
  const { language, words } = useWords()
  if (count === null) {
    if (!awaited) return null
    return (
      <p className="number number-awaited" aria-hidden="true">
        <span className="shape" />
        <span className="shape" />
      </p>
    )
  }
  const open = count.undecided.map((member) => member.actor.name)
  const number = words.count.number(count.value, count.upper)
  const because = open.length === 0 ? '' : `, ${words.count.because(open)}`
  const date = dateOrNull(count.validAt)
  const on = words.count.on(date !== null && isExact(date))
  const reviewed = count.reviewedTo === null ? null : dateOrNull(count.reviewedTo)
  const after = reviewed !== null && date !== null && lastDayOf(date) > lastDayOf(reviewed)
  return (
    <>
      <p className="number">
        <AddressLink to={{ names: !namesOpen, partner: null }} current={namesOpen}>
          <strong>{number}</strong>
        </AddressLink>{' '}
        {counted} {on} <DateText date={count.validAt} />
        {because}.
      </p>
      <p className="remark">
        <AddressLink to={{ names: !namesOpen, partner: null }}>{words.count.which}</AddressLink>
      </p>
      <p className="unseen" role="status" aria-live="polite">
        {`${number} ${counted} ${on} ${dateInWords(count.validAt, language)}${because}.`}
      </p>
      {after ? <p className="remark">{words.count.reviewed(dateInWords(count.reviewedTo ?? '', language))}</p> : null}
      {count.reviewedTo === null ? <p className="remark">{words.count.unreviewed}</p> : null}
    </>
  )
}
