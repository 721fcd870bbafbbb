import { Fragment } from 'react'
import { VerdictMark } from '../../answers/claim/VerdictMark.tsx'
import type { CitedPlaceFragment, ContradictionsQuery, Verdict } from '../../api/generated/types.ts'
import { linkTo } from '../../base.ts'
import { dateInWords } from '../../dates.ts'
import { useOwnWords, useWords } from '../../i18n/words.ts'
import { type Question, writeQuestion } from '../../question/question.ts'
import { DateText } from '../../ui/DateText.tsx'
import { InLanguage } from '../../ui/InLanguage.tsx'
import { LocatorText } from '../../ui/LocatorText.tsx'
import { Sources } from '../../ui/Sources.tsx'

const NO_LANGUAGES = [null, null, null] as const

type Contradiction = ContradictionsQuery['contradictions']['edges'][number]['node']

/** One contradiction: why it is one, the sayings side by side with their places, and what editors decided about it. */
export function ContradictionCard({
  contradiction,
  question,
}: {
  readonly contradiction: Contradiction
  readonly question: Question
}) {
  const { language } = useWords()
  const own = useOwnWords('contradictions')
  const { claims, citations, decisions } = contradiction
  return (
    <article className="contradiction" id={contradiction.id}>
      <p className="contradiction-why">{contradiction.explanation}</p>
      <ul className="sayings" aria-label={own.sayings}>
        {claims.length > 0
          ? claims.map((claim) => (
              <li key={claim.id} className="saying">
                <Saying
                  worded={claim.citations.find(({ original }) => original !== null)?.original ?? claim.text}
                  speaker={claim.speaker ?? own.document}
                  office={claim.office}
                  languages={[claim.speakerLanguage, claim.officeLanguage, claim.populationLanguage]}
                  said={claim.saidOn}
                  population={claim.population}
                  verdict={claim.verdict}
                  citations={claim.citations}
                />
                <a
                  href={`${linkTo('/claims')}${writeQuestion({ of: claim.about.id, known: question.known, language: question.language, theme: question.theme })}#${claim.id}`}
                >
                  <InLanguage text={claim.text} language={claim.textLanguage} />
                </a>
              </li>
            ))
          : citations.map((citation) => (
              <li key={`${citation.source.id} ${citation.locator ?? ''} ${citation.original ?? ''}`} className="saying">
                <Saying
                  worded={citation.original}
                  speaker={citation.source.publisher}
                  office={null}
                  languages={NO_LANGUAGES}
                  said={citation.source.published}
                  population={null}
                  verdict={null}
                  citations={[citation]}
                />
              </li>
            ))}
      </ul>
      {decisions.length === 0 ? (
        <p className="remark">{own.undecided}</p>
      ) : (
        <dl className="decisions">
          {decisions.map((decision) => (
            <div key={`${decision.by} ${decision.on} ${decision.text}`}>
              <dt>
                {own.decisions}: {own.by({ who: decision.by, day: dateInWords(decision.on, language) })}
              </dt>
              <dd>
                <InLanguage text={decision.text} language={decision.textLanguage} />
                <Sources citations={decision.citations} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </article>
  )
}

interface SayingProps {
  readonly worded: string | null
  readonly speaker: string | null
  readonly office: string | null
  /** What speaker, office and population are in; null where that is not known. */
  readonly languages: readonly [string | null, string | null, string | null]
  readonly said: string | null
  readonly population: string | null
  readonly verdict: Verdict | null
  readonly citations: readonly CitedPlaceFragment[]
}

function Saying({ worded, speaker, office, languages, said, population, verdict, citations }: SayingProps) {
  const places = [...new Set(citations.flatMap(({ locator }) => locator ?? []))]
  return (
    <>
      {worded === null ? null : <p className="worded">“{worded}”</p>}
      {population === null ? null : (
        <p className="soft">
          <InLanguage text={population} language={languages[2]} />
        </p>
      )}
      <p className="remark">
        {speaker === null ? null : <InLanguage text={speaker} language={languages[0]} />}
        {office === null ? null : (
          <>
            , <InLanguage text={office} language={languages[1]} />
          </>
        )}
        {places.map((locator, i) => (
          <Fragment key={locator}>
            {i === 0 && speaker === null ? '' : ' · '}
            <LocatorText locator={locator} />
          </Fragment>
        ))}
        {said === null ? null : (
          <>
            {' '}
            · <DateText date={said} />
          </>
        )}
      </p>
      {verdict === null ? null : <VerdictMark verdict={verdict} />}
      <Sources citations={citations} />
    </>
  )
}
