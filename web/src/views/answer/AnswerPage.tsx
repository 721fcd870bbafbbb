import { Suspense, use } from 'react'
import type { AskedThen, BodyProps } from '../../answers/answer-kind.ts'
import { loadAnswer } from '../../answers/load-answer.ts'
import type { Failure } from '../../api/failure.ts'
import { FrozenAnswerDocument } from '../../api/generated/answer.ts'
import { FrameDocument } from '../../api/generated/frame.ts'
import type { FrozenAnswerQuery } from '../../api/generated/types.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { linkTo, pathHere } from '../../base.ts'
import { besideEnglish } from '../../cite/beside-english.ts'
import { Cite, footnotesOf } from '../../cite/Cite.tsx'
import { Trouble } from '../../cite/Trouble.tsx'
import { Title } from '../../controllers/Title.tsx'
import type { Level } from '../../day/parts.ts'
import { useOwnerOfPage } from '../../frame/owner-of-page.ts'
import { useOwnWords, useWords } from '../../i18n/words.ts'
import { instantInWords } from '../../instant-in-words.ts'
import { useQuestion } from '../../question/asked.ts'
import { writeQuestion } from '../../question/question.ts'
import { Refusal } from '../../ui/Refusal.tsx'
import { Shapes } from '../../ui/Shapes.tsx'

const NO_LEVELS: readonly Level[] = []

/** An answer at its permalink: as it was given and, where that is something else, as it would be now, with what made the difference. */
export function AnswerPage() {
  const { language } = useWords()
  const own = useOwnWords('answer')
  const id = pathHere().replace(/^\/answers\//, '')
  const frozen = useAnswer(FrozenAnswerDocument, { id, language, beside: besideEnglish(language) })
  const answer = frozen.answer?.answer ?? null
  const asked = answer?.asked ?? null
  const of = asked?.of ?? null
  const given = answer?.asGiven
  const page = useOwnerOfPage(of ?? (given?.__typename === 'Claim' ? given.about.id : null))
  const frame = useAnswer(
    FrameDocument,
    of === null ? null : { of, ladder: asked?.ladder ?? null, known: null, language },
  )
  return (
    <>
      <Title text={own.page} />
      {frozen.answer === undefined ? (
        frozen.failure?.kind === 'refused' ? (
          <Refused failure={frozen.failure} of={page} />
        ) : (
          <Trouble asked={frozen} lines={12} />
        )
      ) : // Names come with the ladder: without them the answer would be told in ids first.
      of !== null && frame.answer === undefined && frame.failure === undefined ? (
        <Trouble asked={frame} lines={12} />
      ) : answer === null || asked === null ? (
        <Refused failure={null} of={page} />
      ) : (
        <Suspense fallback={<Shapes lines={12} />}>
          <Frozen
            permalink={linkTo(`/answers/${id}`)}
            answer={answer}
            asked={asked}
            of={page}
            owner={frame.answer?.network.of.name ?? of ?? ''}
            levels={frame.answer?.network.levels ?? NO_LEVELS}
          />
        </Suspense>
      )}
    </>
  )
}

type Answer = NonNullable<FrozenAnswerQuery['answer']>

interface FrozenProps {
  readonly permalink: string
  readonly answer: Answer
  readonly asked: AskedThen
  /** Whose page it is, and what it is called. */
  readonly of: string | null
  readonly owner: string
  readonly levels: readonly Level[]
}

function Frozen({ permalink, answer: { asGiven, now, changed, changes }, asked, of, owner, levels }: FrozenProps) {
  const speech = useWords()
  const own = useOwnWords('answer')
  const question = useQuestion()
  const kind = use(loadAnswer(asked.kind))
  if (kind === null) return <Refused failure={null} of={of} />
  const { path, question: anew, place } = kind.again(asked)
  const reader = { language: question.language, theme: question.theme }
  const way = (known: string | null): string =>
    `${linkTo(path)}${writeQuestion({ of, ...anew, ...reader, known })}${place === undefined ? '' : `#${place}`}`
  const body: Omit<BodyProps, 'given' | 'beside' | 'label'> = { asked, levels, question }
  return (
    <>
      <div className="report-intro">
        <h2>{kind.title({ given: asGiven, asked, owner, own, speech })}</h2>
        <p className="soft">{own.since({ instant: instantInWords(asked.knownAt, speech.language) })}</p>
        <p className={changed ? 'warning' : 'unchanged'} role="note">
          {changed ? own.changed : own.same}
          {changed && kind.sameNumber?.(asGiven, now) === true ? ` ${own.sameNumber}` : ''}
          {changed ? '' : changes.map((sentence) => ` ${sentence}`)}
        </p>
      </div>
      <div className={changed ? 'side-by-side' : 'report-columns'}>
        <section className="report-section as-given" aria-labelledby="given">
          <h2 id="given">{own.asGiven}</h2>
          <kind.Body {...body} given={asGiven} beside={changed ? now : null} label={own.asGiven} />
        </section>
        {changed ? (
          <section className="report-section as-now" aria-labelledby="now">
            <h2 id="now">{own.now}</h2>
            <kind.Body {...body} given={now} beside={asGiven} label={own.now} />
          </section>
        ) : null}
        {changed ? <Changes changes={changes} /> : null}
        <div className="report-side">
          <Cite
            permalink={permalink}
            footnotes={'english' in asGiven ? footnotesOf(asGiven, speech.language) : null}
            feed
          />
          <p className="ways">
            <a href={way(null)}>{own.asKnownNow}</a>
            <a href={way(asked.knownAt)}>{own.asKnownThen}</a>
          </p>
        </div>
      </div>
    </>
  )
}

/** How many changes are shown before the rest is folded. */
const MOST = 8

/** The statements that made the difference. */
function Changes({ changes }: { readonly changes: readonly string[] }) {
  const own = useOwnWords('answer')
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
          <summary>{own.more({ n: rest.length })}</summary>
          {list(rest)}
        </details>
      )}
    </section>
  )
}

/** What stands at a permalink that was altered or is of facts that are not here: why, and where to ask anew. */
function Refused({ failure, of }: { readonly failure: Failure | null; readonly of: string | null }) {
  const own = useOwnWords('answer')
  const { language, theme } = useQuestion()
  return (
    <div className="report-intro refused" role="alert">
      <h2>{own.refused}</h2>
      {failure === null ? null : <Refusal failure={failure} className="warning" />}
      <p>
        {own.refusedWay} <a href={linkTo('/counts') + writeQuestion({ of, language, theme })}>{own.ask}</a>
      </p>
    </div>
  )
}
