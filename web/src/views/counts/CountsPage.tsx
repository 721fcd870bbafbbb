import { useEffect } from 'react'
import { dateInWords } from '../../dates.ts'
import { useOwnWords, useWords } from '../../i18n/words.ts'
import { Cite } from '../../report/Cite.tsx'
import { goTo, useQuery } from '../../report/query.ts'
import { Trouble } from '../../report/Trouble.tsx'
import { useToThePlace } from '../../report/use-to-the-place.ts'
import { WORDS as REPORT } from '../../report/words.ts'
import { Between } from './Between.tsx'
import { BigNumber } from './BigNumber.tsx'
import { Definitions } from './Definitions.tsx'
import { Levels } from './Levels.tsx'
import { Members } from './Members.tsx'
import { OverTime } from './OverTime.tsx'
import { QuestionBar } from './QuestionBar.tsx'
import { useCounts } from './use-counts.ts'
import { useGroupName } from './use-group-name.ts'
import { WORDS } from './words.ts'

/** How many partners an owner has: the number with its names, levels and sources, over time, between two days, and by every definition. */
export function CountsPage() {
  const { language, words } = useWords()
  const own = useOwnWords(WORDS)
  const said = useOwnWords(REPORT)
  const query = useQuery()
  const counts = useCounts(query)
  const { report, of, owner, definition, within, on, held, levels } = counts
  const group = useGroupName(within, held)
  const answer = report.answer
  const count = answer?.partnerCount
  const number = count === undefined ? null : said.range(count.value, count.upper)
  useEffect(() => {
    document.title =
      number === null || owner === null
        ? own.page
        : own.title(number, `${owner.name}, ${dateInWords(counts.dayText, language)}`)
  }, [number, owner, own, counts.dayText, language])
  useToThePlace(count !== undefined)

  const wrong = wrongIn(counts, said)
  const ready = of !== null && definition !== null && on !== null && count !== undefined && answer !== undefined
  return (
    <>
      <QuestionBar counts={counts} group={group ?? within ?? ''} query={query} />
      {!ready ? (
        <section className="report-section">
          {counts.owners.answer?.owners.length === 0 && of === null ? (
            <p className="empty">{own.noOwners}</p>
          ) : on === null ? (
            <div className="failed" role="alert">
              <p>
                {words.states.wrongDay(counts.dayText)} {words.states.wrongDayRemedy}
              </p>
              <button type="button" onClick={() => goTo({ on: null })}>
                {words.time.today}
              </button>
            </div>
          ) : (
            <Trouble asked={wrong.asked} wrong={wrong.sentence} lines={10}>
              <button type="button" onClick={() => goTo(wrong.out)}>
                {'known' in wrong.out ? said.wrong.knownNow : said.wrong.start}
              </button>
            </Trouble>
          )}
        </section>
      ) : (
        <>
          <div className="report-columns">
            <div>
              <BigNumber
                count={count}
                owner={owner?.name ?? of}
                group={within === null ? null : (group ?? within)}
                levels={levels}
                revision={counts.frame.answer?.network.revision ?? 0}
              />
              <Members count={count} links={answer.network.links} levels={levels} of={of} query={query} />
            </div>
            <div className="report-side">
              <Cite
                permalink={count.permalink}
                footnotes={{ en: count.english, vi: count.vietnamese }}
                live={liveAddress(of, definition, on, within, query.known ?? null, language)}
                feed
              />
              <Levels counts={answer.levelCounts} within={within} />
            </div>
          </div>
          <OverTime counts={counts} query={query} />
          <Between counts={counts} query={query} definition={count.definition} />
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
  language: string,
): string {
  const given = Object.entries({ validAt: on, within, knownAt: known, language: language === 'en' ? null : language })
  const query = new URLSearchParams(given.filter((part): part is [string, string] => part[1] !== null))
  return `/counts/${encodeURIComponent(of)}/${encodeURIComponent(definition).replace('%40', '@')}.csv?${query.toString().replaceAll('%3A', ':')}`
}

/** What is wrong with the question, and what taken out of the address leads on. */
function wrongIn(counts: ReturnType<typeof useCounts>, said: (typeof REPORT)['en']) {
  const { owners, frame, report, of, definition, within } = counts
  const asked = owners.failure !== undefined ? owners : frame.failure !== undefined ? frame : report
  const code = asked.failure?.code
  if (code === 'BAD_DATE') return { asked, sentence: said.wrong.known(counts.held ?? ''), out: { known: null } }
  if (code === 'UNKNOWN_DEFINITION')
    return { asked, sentence: said.wrong.definition(definition ?? ''), out: { definition: null } }
  if (code === 'UNKNOWN_ID' && asked === frame)
    return { asked, sentence: said.wrong.owner(of ?? ''), out: { of: null } }
  if (code === 'UNKNOWN_ID')
    return {
      asked,
      sentence: within === null ? said.wrong.owner(of ?? '') : said.wrong.within(within),
      out: { within: null },
    }
  return { asked, sentence: null, out: {} }
}
