import { heldNumber, heldOf } from '../../answers/count/held.ts'
import type { CountShownFragment } from '../../api/generated/types.ts'
import { footnoteToPrint, useCopy } from '../../cite/use-copy.ts'
import { whenInWords } from '../../cite/when.ts'
import { dateInWords, today } from '../../dates.ts'
import { inOrderOfNames } from '../../i18n/in-words.ts'
import { useOwnWords, useWords } from '../../i18n/words.ts'
import { instantInWords } from '../../instant-in-words.ts'
import { absolute } from '../../public-address.ts'
import { Icon } from '../../ui/Icon.tsx'
import { InLanguage } from '../../ui/InLanguage.tsx'
import { soFar } from '../../workspace/count-words.ts'

interface Props {
  readonly count: CountShownFragment
  readonly owner: string
  readonly group: string | null
  readonly revision: number
  /** Whether the facts of the owner are a sample. */
  readonly isSample: boolean
}

/** The number as large as it matters, a range where it is one and else at least so many with who may come to it, with what it counts in full and how far the facts go. */
export function BigNumber({ count, owner, group, revision, isSample }: Props) {
  const { language, words } = useWords()
  const own = useOwnWords('counts')
  const said = useOwnWords('report')
  const { copy, said: copied } = useCopy()
  const { reviewedTo } = count
  const held = heldOf(count)
  const cite = (): void =>
    copy(`${footnoteToPrint(language === 'en' ? count.english : count.beside)}\n${absolute(count.permalink)}`)
  return (
    <section className="report-section" aria-label={words.count.label}>
      <p className="big-number">
        {held.validAt > today() ? words.count.asThingsStand : ''}
        <strong>{heldNumber(held, said, count.definition.rule)}</strong> {own.sentence({ noun: held.noun, owner })}
        <button type="button" className="quiet" onClick={cite}>
          <Icon name="copy" /> {own.copyBoth}
        </button>
      </p>
      <p className="number-says">
        {own.at({ definition: count.definition.label })}
        {group === null ? '' : `, ${said.within({ group })}`}, {whenInWords(held.validAt, words, language)}
        {held.complete
          ? '.'
          : `${held.openClause === '' ? '' : `, ${words.count.and}${held.openClause}`}; ${soFar({ reviewedTo, isSample }, words, language)}.`}
        {held.undecided.length === 0 || !held.complete
          ? ''
          : ` ${own.because({
              names: inOrderOfNames(held.undecided, ({ actor }) => actor.name, language)
                .map(({ actor }) => actor.name)
                .join(', '),
            })}`}
      </p>
      {count.span === null ? null : <p className="number-says">{count.span.sentence}.</p>}
      <p role="status" className={copied === '' ? 'unseen' : 'remark'}>
        {copied === said.copied ? own.copiedBoth : copied}
      </p>
      <p className="definition-text">
        <InLanguage text={count.definition.text} language={count.definition.textLanguage} />
      </p>
      <p className="remark">
        {said.version({ version: count.definition.version })} ·{' '}
        {said.knownAt({ instant: instantInWords(count.knownAt, language) })} ·{' '}
        {words.footer.revision({ n: revision, day: dateInWords(count.knownAt.slice(0, 10), language) })}
      </p>
      {count.incompleteBecause !== null ? (
        <p className="warning" role="note">
          {count.incompleteBecause}
        </p>
      ) : (
        <p className="remark">
          {reviewedTo === null ? said.unreviewed : said.reviewed({ day: dateInWords(reviewedTo, language) })}
        </p>
      )}
      <nav className="contents" aria-label={own.contents}>
        <a href="#members">{own.names}</a>
        <a href="#levels">{own.levels}</a>
        <a href="#over-time">{own.overTime}</a>
        <a href="#between">{own.between}</a>
        <a href="#definitions">{own.definitions}</a>
      </nav>
    </section>
  )
}
