import { dateInWords, dayOrNull } from '../dates.ts'
import { bounds, fewNames } from '../i18n/in-words.ts'
import { useWords } from '../i18n/words.ts'
import type { Definition } from '../question/definition.ts'
import { AddressLink } from '../ui/AddressLink.tsx'
import { DateText } from '../ui/DateText.tsx'
import { Failed } from '../ui/Failed.tsx'
import type { Headline, useHeadline } from './use-headline.ts'

interface Props {
  readonly headline: ReturnType<typeof useHeadline>
  /** How far the facts have been gone through; null where nobody has said. */
  readonly reviewedTo: string | null
  /** The definition that is counted by; undefined while it is not known. */
  readonly counting: Definition | undefined
  readonly namesOpen: boolean
  /** Whether the number is on its way. */
  readonly awaited: boolean
}

/** The number of a day as a sentence, with a way to its names. A range is written as one, with who leaves it open. */
export function CountSentence({ headline: { shown, failure, again }, ...props }: Props) {
  const { words } = useWords()
  return (
    <section className="count" aria-label={words.count.label}>
      {failure?.kind === 'refused' ? <Failed failure={failure} again={again} /> : <Sentence count={shown} {...props} />}
    </section>
  )
}

function Sentence({
  count,
  counting,
  reviewedTo,
  namesOpen,
  awaited,
}: Omit<Props, 'headline'> & { readonly count: Headline | null }) {
  const { language, words } = useWords()
  if (count === null || counting === undefined) {
    if (!awaited) return null
    return (
      <p className="number number-awaited" aria-hidden="true">
        <span className="shape" />
        <span className="shape" />
      </p>
    )
  }
  const number = words.count.number({
    number: bounds(count.value, count.upper, words.count.range),
    noun: count.noun,
  })
  const counted = words.count.at({ label: counting.label })
  const because =
    count.open.length === 0 ? '' : `, ${words.count.because({ names: fewNames(count.open, words, language) })}`
  const on = words.count.on({ exact: dayOrNull(count.validAt) === null ? 'no' : 'yes' })
  return (
    <>
      <p className="number">
        <AddressLink to={{ names: !namesOpen, with: null }} current={namesOpen}>
          <strong>{number}</strong>
        </AddressLink>{' '}
        {counted} {on} <DateText date={count.validAt} />
        {because}.
      </p>
      <p className="remark">
        <AddressLink to={{ names: !namesOpen, with: null }}>{words.count.which}</AddressLink>
      </p>
      <p className="unseen" role="status" aria-live="polite">
        {`${number} ${counted} ${on} ${dateInWords(count.validAt, language)}${because}.`}
      </p>
      {reviewedTo === null ? (
        <p className="remark">{words.count.unreviewed}</p>
      ) : count.beyondReview ? (
        <p className="remark">{words.count.reviewed({ day: dateInWords(reviewedTo, language) })}</p>
      ) : null}
    </>
  )
}
