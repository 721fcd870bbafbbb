import { Fragment } from 'react'
import { dateInWords } from '../dates.ts'
import { bounds, yesOrNo } from '../i18n/in-words.ts'
import { useWords } from '../i18n/words.ts'
import { type Definition, isListed } from '../question/definition.ts'
import { AddressLink } from '../ui/AddressLink.tsx'
import { DateText } from '../ui/DateText.tsx'
import { Failed } from '../ui/Failed.tsx'
import { type Coverage, soFar } from './count-words.ts'
import type { Headline, useHeadline } from './use-headline.ts'

interface Props extends Coverage {
  readonly headline: ReturnType<typeof useHeadline>
  /** The definition that is counted by; undefined while it is not known. */
  readonly counting: Definition | undefined
  /** The last day up to which the facts have been gone through, as a whole day. */
  readonly through: string | null
  readonly today: string
  readonly namesOpen: boolean
  /** What the group is called whose members alone are counted; null where all partners are. */
  readonly group: string | null
  /** Whether the number is on its way. */
  readonly awaited: boolean
}

/** The number of a day as a sentence, with a way to its names: at least so many where the facts are not complete, with who may come to it; of a month or year its two ends; within a group out of how many members. */
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
  through,
  today,
  namesOpen,
  group,
  awaited,
  ...coverage
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
  const { value, upper, noun, complete, period, groupMembers } = count
  const known = complete ? bounds(value, upper, words.count.range) : `${value}`
  const standing = count.day > today ? words.count.asThingsStand : ''
  // Of one exact level more facts may take somebody out: what is known of it is not the least there is.
  const least = counting.rule.exactly !== null ? 'known' : standing === '' && group === null ? 'begins' : 'within'
  const number =
    group !== null && groupMembers !== null
      ? words.count.ofGroup({
          group,
          least: complete ? 'no' : least === 'known' ? least : 'within',
          number: known,
          members: groupMembers.most,
          all: bounds(groupMembers.least, groupMembers.most, words.count.range),
        })
      : `${group === null ? '' : `${group}: `}${complete ? words.count.number({ number: known, noun }) : words.count.atLeast({ least, number: known, noun })}`
  const counted = words.count.at({ label: counting.label, listed: yesOrNo(isListed(counting.rule)) })
  const when = period?.text ?? count.day
  const how = period === null ? 'day' : 'period'
  const open = count.open === '' ? '' : `, ${complete ? '' : words.count.and}${count.open}`
  const rest = `${open}${complete ? '' : `; ${soFar(coverage, words, language)}`}.`
  // The day is an element of its own, so that programs find it: the sentence is cut where it stands.
  const [before = '', after = ''] = words.count.on({ how, day: '\n' }).split('\n')
  return (
    <>
      <p className="number">
        {standing}
        <AddressLink to={{ names: !namesOpen, with: null }} current={namesOpen}>
          <strong>{number}</strong>
        </AddressLink>{' '}
        {counted} {before}
        <DateText date={when} />
        {after}
        {rest}
      </p>
      {period?.sentence == null ? null : <p className="number-span">{period.sentence}.</p>}
      <p className="remark">
        {[
          <AddressLink key="which" to={{ names: !namesOpen, with: null }}>
            {words.count.which}
          </AddressLink>,
          ...(through === null || count.day === through
            ? []
            : [
                <AddressLink key="through" to={{ on: through }}>
                  {words.count.toReviewed}
                </AddressLink>,
              ]),
          ...(when === today
            ? []
            : [
                <AddressLink key="today" to={{ on: today }}>
                  {words.count.today}
                </AddressLink>,
              ]),
        ].map((link, i) => (
          <Fragment key={link.key}>
            {i === 0 ? '' : ' · '}
            {link}
          </Fragment>
        ))}
      </p>
      <p className="unseen" role="status" aria-live="polite">
        {`${standing}${number} ${counted} ${before}${dateInWords(when, language)}${after}${rest} ${period?.sentence ?? ''}`}
      </p>
      {complete && count.day === through ? <p className="remark">{words.count.lastDay}</p> : null}
    </>
  )
}
