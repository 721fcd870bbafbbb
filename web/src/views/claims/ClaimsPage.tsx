import { useEffect, useMemo } from 'react'
import { ClaimsDocument } from '../../api/generated/claims.ts'
import { ReportFrameDocument } from '../../api/generated/report.ts'
import type { ClaimShownFragment } from '../../api/generated/types.ts'
import { askAllPages } from '../../api/pages.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { ClaimBody } from '../../cite/ClaimBody.tsx'
import { questionIn } from '../../cite/frozen-question.ts'
import { goTo, useQuery } from '../../cite/query.ts'
import { Trouble } from '../../cite/Trouble.tsx'
import { useToThePlace } from '../../cite/use-to-the-place.ts'
import { WORDS as REPORT } from '../../cite/words.ts'
import { useOwnWords, useWords } from '../../i18n/words.ts'
import { Filters } from './Filters.tsx'
import { filtered, readFilter } from './filter.ts'
import { WORDS } from './words.ts'

const allClaims = askAllPages(ClaimsDocument, 'claims')
const NO_CLAIMS: readonly ClaimShownFragment[] = []

/** Every published figure, with what it is worth, why, and the way to the names behind what the graph counts. */
export function ClaimsPage() {
  const { language } = useWords()
  const own = useOwnWords(WORDS)
  const said = useOwnWords(REPORT)
  const query = useQuery()
  const known = query.known ?? null
  const asked = useAnswer(ClaimsDocument, { known, language }, { ask: allClaims })
  const claims = useMemo(() => asked.answer?.claims.edges.map(({ node }) => node) ?? NO_CLAIMS, [asked.answer])
  const filter = useMemo(() => readFilter(query), [query])
  const shown = useMemo(() => filtered(claims, filter), [claims, filter])
  const of = useMemo(() => ownerIn(claims), [claims])
  const frame = useAnswer(ReportFrameDocument, of === null ? null : { of, known, language })
  const levels = frame.answer?.network.levels ?? []
  useEffect(() => {
    document.title = own.page
  }, [own])
  useToThePlace(claims.length > 0)
  const { lang, theme } = query
  return (
    <>
      <div className="report-intro">
        <h2>{own.title}</h2>
        <p className="soft">{own.says}</p>
      </div>
      {asked.answer === undefined ? (
        <Trouble
          asked={asked}
          wrong={asked.failure?.code === 'BAD_DATE' ? said.wrong.known(known ?? '') : null}
          lines={14}
        >
          <button type="button" onClick={() => goTo({ known: null })}>
            {said.wrong.knownNow}
          </button>
        </Trouble>
      ) : (
        <div className="report-filtered">
          <Filters claims={claims} filter={filter} known={known} />
          <div className="claims">
            <p className="remark" role="status">
              {own.found(shown.length, claims.length)}
            </p>
            {claims.length === 0 ? <p className="empty">{own.noClaims}</p> : null}
            {claims.length > 0 && shown.length === 0 ? (
              <div className="empty">
                <p>{own.none}</p>
                <button
                  type="button"
                  onClick={() => goTo({ verdict: null, quantity: null, speaker: null, text: null })}
                >
                  {own.clear}
                </button>
              </div>
            ) : null}
            {shown.map((claim) => (
              <article key={claim.id} id={claim.id} className="claim" aria-label={claim.text}>
                <ClaimBody
                  claim={claim}
                  levels={levels}
                  carried={known === null ? { ...pick({ lang, theme }) } : { known, ...pick({ lang, theme }) }}
                />
              </article>
            ))}
          </div>
        </div>
      )}
    </>
  )
}

/** Whose ladder the claims' counts go by: that of the first that has one. */
function ownerIn(claims: readonly ClaimShownFragment[]): string | null {
  for (const { evidence } of claims) {
    const permalink = evidence?.counts[0]?.permalink
    const of = permalink === undefined ? undefined : questionIn(permalink)?.of
    if (of !== undefined) return of
  }
  return null
}

/** What is said of some names, without those of which nothing is. */
const pick = (given: {
  readonly lang: string | undefined
  readonly theme: string | undefined
}): { lang?: string; theme?: string } => ({
  ...(given.lang === undefined ? {} : { lang: given.lang }),
  ...(given.theme === undefined ? {} : { theme: given.theme }),
})
