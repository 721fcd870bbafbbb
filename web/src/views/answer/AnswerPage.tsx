import { useEffect } from 'react'
import { FrozenAnswerDocument } from '../../api/generated/answer.ts'
import { ReportFrameDocument } from '../../api/generated/report.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { Cite } from '../../cite/Cite.tsx'
import { definitionLabel } from '../../cite/definition-label.ts'
import { addressOf, type FrozenQuestion, questionIn } from '../../cite/frozen-question.ts'
import { useQuery } from '../../cite/query.ts'
import { Trouble } from '../../cite/Trouble.tsx'
import { whenInWords } from '../../cite/when.ts'
import { WORDS as REPORT } from '../../cite/words.ts'
import { dateInWords, instantInWords } from '../../dates.ts'
import type { Level } from '../../day/parts.ts'
import { type Speech, useOwnWords, useWords } from '../../i18n/words.ts'
import { AnswerBody, type Given } from './AnswerBody.tsx'
import { WORDS } from './words.ts'

const NO_LEVELS: readonly Level[] = []

/** An answer at its permalink: as it was given and, where that is something else, as it would be now, with what made the difference. */
export function AnswerPage() {
  const speech = useWords()
  const { language } = speech
  const own = useOwnWords(WORDS)
  const said = useOwnWords(REPORT)
  const query = useQuery()
  const id = location.pathname.replace(/^\/answers\//, '')
  const permalink = `/answers/${id}`
  const question = questionIn(permalink)
  const asked = useAnswer(FrozenAnswerDocument, { id, language })
  const answer = asked.answer?.answer ?? null
  const of = answer === null ? null : (question?.of ?? null)
  const frame = useAnswer(ReportFrameDocument, of === null ? null : { of, known: null, language })
  const levels = frame.answer?.network.levels ?? NO_LEVELS
  const definition = definitionLabel(question?.definition ?? '', levels, said)
  useEffect(() => {
    document.title = own.page
  }, [own])

  if (asked.answer === undefined) {
    const { failure } = asked
    return failure?.kind === 'refused' ? <Refused message={failure.message} /> : <Trouble asked={asked} lines={12} />
  }
  // Names come with the ladder: without them the answer would be told in ids first.
  if (of !== null && frame.answer === undefined && frame.failure === undefined)
    return <Trouble asked={frame} lines={12} />
  if (answer === null || question === null) return <Refused message="" />
  const { asGiven, now, changed, changes } = answer
  const carried = {
    ...(query.lang === undefined ? {} : { lang: query.lang }),
    ...(query.theme === undefined ? {} : { theme: query.theme }),
  }
  const again = addressOf(question, carried)
  const then = addressOf(question, { ...carried, known: question.knownAt })
  const body = { question, levels, query }
  const title = titleOf(question, frame.answer?.network.of.name ?? question.of ?? '', definition, own, speech)
  return (
    <>
      <div className="report-intro">
        <h2>{title}</h2>
        <p className="soft">{own.since(instantInWords(question.knownAt, language))}</p>
        <p className={changed ? 'warning' : 'unchanged'} role="note">
          {changed ? own.changed : own.same}
          {changed && sameNumber(asGiven, now) ? ` ${own.sameNumber}` : ''}
        </p>
      </div>
      <div className={changed ? 'side-by-side' : 'report-columns'}>
        <section className="report-section as-given" aria-labelledby="given">
          <h2 id="given">{own.asGiven}</h2>
          <AnswerBody {...body} given={asGiven} beside={changed ? now : null} label={own.asGiven} />
        </section>
        {changed ? (
          <section className="report-section as-now" aria-labelledby="now">
            <h2 id="now">{own.now}</h2>
            <AnswerBody {...body} given={now} beside={asGiven} label={own.now} />
          </section>
        ) : null}
        {changed ? <Changes changes={changes} /> : null}
        <div className="report-side">
          <Cite
            permalink={permalink}
            footnotes={'english' in asGiven ? { en: asGiven.english, vi: asGiven.vietnamese } : null}
            feed
          />
          <p className="ways">
            {again === null ? null : <a href={again}>{own.asKnownNow}</a>}
            {then === null ? null : <a href={then}>{own.asKnownThen}</a>}
          </p>
        </div>
      </div>
    </>
  )
}

/** What was asked, in a few words. */
function titleOf(
  { kind, validAt, from, to }: FrozenQuestion,
  owner: string,
  definition: string,
  own: (typeof WORDS)['en'],
  { words, language }: Speech,
): string {
  const day = (date: string | undefined): string => dateInWords(date ?? '', language)
  switch (kind) {
    case 'count':
      return own.count(owner, definition, whenInWords(validAt ?? '', words, language))
    case 'series':
      return own.series(owner, definition, day(from), day(to))
    case 'diff':
      return own.diff(owner, day(from), day(to))
    case 'claim':
      return own.claim
  }
}

/** Whether two counts come to the same number. */
const sameNumber = (one: Given, other: Given): boolean =>
  one.__typename === 'Count' && other.__typename === 'Count' && one.value === other.value && one.upper === other.upper

/** How many changes are shown before the rest is folded. */
const MOST = 8

/** The statements that made the difference. */
function Changes({ changes }: { readonly changes: readonly string[] }) {
  const own = useOwnWords(WORDS)
  const [first, rest] = [changes.slice(0, MOST), changes.slice(MOST)]
  const list = (sentences: readonly string[]) => (
    <ul className="changes">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  )
  return (
    <section className="report-section whole-width" aria-labelledby="changes">
      <h2 id="changes">{own.changes}</h2>
      {changes.length === 0 ? <p>{own.noChanges}</p> : list(first)}
      {rest.length === 0 ? null : (
        <details className="evidence">
          <summary>{own.more(rest.length)}</summary>
          {list(rest)}
        </details>
      )}
    </section>
  )
}

/** What stands at a permalink that was altered or is of facts that are not here: why, and where to ask anew. */
function Refused({ message }: { readonly message: string }) {
  const own = useOwnWords(WORDS)
  return (
    <div className="report-intro refused" role="alert">
      <h2>{own.refused}</h2>
      <p className="warning" lang="en">
        {message}
      </p>
      <p>
        {own.refusedWay} <a href="/counts">{own.ask}</a>
      </p>
    </div>
  )
}
