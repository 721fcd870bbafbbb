import { heldNumber, heldOf } from '../../answers/count/held.ts'
import type { Language } from '../../api/generated/types.ts'
import { linkTo } from '../../base.ts'
import { Cite, footnotesOf } from '../../cite/Cite.tsx'
import { AddressInFull } from '../../controllers/AddressInFull.tsx'
import { Place } from '../../controllers/Place.tsx'
import { Title } from '../../controllers/Title.tsx'
import { dateInWords } from '../../dates.ts'
import { tagOf, useOwnWords, useWords } from '../../i18n/words.ts'
import { useQuestion } from '../../question/asked.ts'
import { useGroupName } from '../../question/use-group-name.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Between } from './Between.tsx'
import { BigNumber } from './BigNumber.tsx'
import { Definitions } from './Definitions.tsx'
import { Instead } from './Instead.tsx'
import { Levels } from './Levels.tsx'
import { Members } from './Members.tsx'
import { OverTime } from './OverTime.tsx'
import { QuestionBar } from './QuestionBar.tsx'
import { useCounts } from './use-counts.ts'

/** How many partners an owner has: the number with its names, levels and sources, over time, between two days, and by every definition. */
export function CountsPage() {
  const { language, words } = useWords()
  const own = useOwnWords('counts')
  const said = useOwnWords('report')
  const question = useQuestion()
  const counts = useCounts(question)
  const { report, frame, of, owner, definition, within, on, held, levels } = counts
  const group = useGroupName(within, held)
  const answer = report.answer
  const count = answer?.partnerCount
  const number = count === undefined ? null : heldNumber(heldOf(count), said, count.definition.rule)

  const { failure } = report
  const ready =
    of !== null &&
    definition !== null &&
    on !== null &&
    answer !== undefined &&
    count !== undefined &&
    failure?.kind !== 'refused'
  return (
    <>
      <Title
        text={
          number === null || owner === null || count === undefined
            ? own.page
            : own.title({
                number,
                noun: count.noun,
                owner: `${owner.name}, ${dateInWords(counts.dayText, language)}`,
              })
        }
      />
      <Place there={count !== undefined} />
      <AddressInFull
        there={frame.answer !== undefined && owner?.id === of}
        levels={levels}
        defaults={{ of, on: counts.dayText, language }}
      />
      <QuestionBar counts={counts} group={group ?? within ?? ''} />
      {ready && failure !== undefined ? (
        <Banner kind="stale">
          {words.states[failure.kind]} {words.states.stale}{' '}
          <button type="button" onClick={report.again}>
            {words.again}
          </button>
        </Banner>
      ) : null}
      {!ready ? (
        <section className="report-section">
          <Instead counts={counts} />
        </section>
      ) : (
        <>
          <div className="report-columns">
            <div>
              <BigNumber
                count={count}
                owner={owner?.name ?? of}
                group={within === null ? null : (group ?? within)}
                revision={counts.frame.answer?.network.revision ?? 0}
                isSample={counts.isSample}
              />
              <Members count={count} levels={levels} question={question} />
            </div>
            <div className="report-side">
              <Cite
                permalink={count.permalink}
                footnotes={footnotesOf(count, language)}
                live={liveAddress(of, definition, on, within, question.known, language)}
                feed
              />
              <Levels counts={counts} complete={count.complete} />
            </div>
          </div>
          <OverTime counts={counts} />
          <Between counts={counts} definition={count.definition} />
          <Definitions counts={counts} chosen={count.definition} />
        </>
      )}
    </>
  )
}

/** Where programs read the same as it is whenever they ask. */
function liveAddress(
  of: string,
  definition: string,
  on: string,
  within: string | null,
  known: string | null,
  language: Language,
): string {
  const given = Object.entries({
    validAt: on,
    within,
    knownAt: known,
    language: language === 'en' ? null : tagOf(language),
  })
  const query = new URLSearchParams(given.filter((part): part is [string, string] => part[1] !== null))
  // An id has nothing in it that an address escapes: its slashes stand as they are.
  return linkTo(`/counts/${of}/${definition}.csv?${query.toString().replaceAll('%3A', ':')}`)
}
