import { useEffect, useMemo, useState } from 'react'
import { ClaimBody } from '../../answers/claim/ClaimBody.tsx'
import { ClaimsDocument } from '../../api/generated/claims.ts'
import type { ClaimShownFragment } from '../../api/generated/types.ts'
import { askAllPages } from '../../api/pages.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { Trouble } from '../../cite/Trouble.tsx'
import { WayOn, wrongIn } from '../../cite/WayOn.tsx'
import { Place } from '../../controllers/Place.tsx'
import { Title } from '../../controllers/Title.tsx'
import { useOwnerOfPage } from '../../frame/owner-of-page.ts'
import { useOwnWords, useWords } from '../../i18n/words.ts'
import { go, useQuestion } from '../../question/asked.ts'
import { placeIn } from '../../question/place.ts'
import { Unread } from '../../ui/Unread.tsx'
import { usePrinting } from '../../ui/use-printing.ts'
import { Filters } from './Filters.tsx'
import { DOCUMENT, filtered, readFilter, slugOf, VERDICTS } from './filter.ts'

const allClaims = askAllPages(ClaimsDocument, 'claims')
/** How many claims are drawn at once, and how many more with each wish for more. */
const MOST = 50

const NO_CLAIMS: readonly ClaimShownFragment[] = []

/** Every published figure, with what it is worth, why, and the way to the names behind what the graph counts. */
export function ClaimsPage() {
  const { language } = useWords()
  const own = useOwnWords('claims')
  const said = useOwnWords('report')
  const question = useQuestion()
  useOwnerOfPage(null)
  const { of, known, verdict, quantity, speaker, text } = question
  const asked = useAnswer(ClaimsDocument, { about: of, known, language }, { ask: allClaims })
  const claims = useMemo(() => asked.answer?.claims.edges.map(({ node }) => node) ?? NO_CLAIMS, [asked.answer])
  // By what the filter reads: other colours or another language leave the list as far open as it is.
  const filter = useMemo(() => readFilter({ verdict, quantity, speaker, text }), [verdict, quantity, speaker, text])
  const shown = useMemo(() => filtered(claims, filter), [claims, filter])
  const [most, setMost] = useState(MOST)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another filter begins with its first claims again
  useEffect(() => setMost(MOST), [filter])
  // The claim that the address leads to is drawn wherever it stands in the list.
  const addressed = placeIn(location.hash)
  const place = shown.findIndex(({ id }) => id === addressed)
  // On paper nobody can ask for more.
  const printing = usePrinting()
  const drawn = printing ? shown : shown.slice(0, Math.max(most, place + 1))
  const { language: chosen, theme } = question
  return (
    <>
      <Title text={own.page} />
      <Place there={claims.length > 0} />
      <div className="report-intro">
        <h2>{own.title}</h2>
        <p className="soft">{own.says}</p>
      </div>
      {asked.answer === undefined ? (
        <Trouble asked={asked} wrong={wrongIn(asked.failure?.code, question, said)} lines={14}>
          <WayOn code={asked.failure?.code} />
        </Trouble>
      ) : (
        <div className="report-filtered">
          <Unread
            part="verdict"
            given={verdict === null ? null : verdict.split(',')}
            there={VERDICTS.map((one) => ({ id: slugOf(one), name: said.verdicts[one] }))}
          />
          <Unread
            part="quantity"
            given={quantity === null || claims.length === 0 ? null : [quantity]}
            there={claims.map((claim) => ({ id: claim.quantity }))}
          />
          <Unread
            part="speaker"
            given={speaker === null || claims.length === 0 ? null : [speaker]}
            there={[
              { id: DOCUMENT },
              ...claims.flatMap((claim) => (claim.speaker === null ? [] : [{ id: claim.speaker }])),
            ]}
          />
          <Filters claims={claims} filter={filter} of={of} known={known} />
          <div className="claims">
            <p className="remark" role="status">
              {own.found({
                whole: shown.length === claims.length ? 'yes' : 'no',
                n: shown.length,
                all: claims.length,
              })}
            </p>
            {claims.length === 0 ? <p className="empty">{of === null ? own.noClaims : own.noneAbout}</p> : null}
            {claims.length > 0 && shown.length === 0 ? (
              <div className="empty">
                <p>{own.none}</p>
                <button type="button" onClick={() => go({ verdict: null, quantity: null, speaker: null, text: null })}>
                  {own.clear}
                </button>
              </div>
            ) : null}
            {drawn.map((claim) => (
              <article key={claim.id} id={claim.id} className="claim" aria-label={claim.text}>
                <ClaimBody claim={claim} carried={{ known, language: chosen, theme }} />
              </article>
            ))}
            {drawn.length === shown.length ? null : (
              <p>
                <button type="button" onClick={() => setMost(drawn.length + MOST)}>
                  {own.more({ n: shown.length - drawn.length })}
                </button>
              </p>
            )}
          </div>
        </div>
      )}
    </>
  )
}
