import { ContradictionsDocument } from '../../api/generated/contradictions.ts'
import type { ContradictionKind } from '../../api/generated/types.ts'
import { askAllPages } from '../../api/pages.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { Trouble } from '../../cite/Trouble.tsx'
import { WayOn, wrongIn } from '../../cite/WayOn.tsx'
import { Place } from '../../controllers/Place.tsx'
import { Title } from '../../controllers/Title.tsx'
import { useOwnerOfPage } from '../../frame/owner-of-page.ts'
import { useOwnWords, useWords } from '../../i18n/words.ts'
import { addressWith, go, useQuestion } from '../../question/asked.ts'
import { AboutField } from '../../ui/AboutField.tsx'
import { KnownField } from '../../ui/KnownField.tsx'
import { Unread } from '../../ui/Unread.tsx'
import { ContradictionCard } from './ContradictionCard.tsx'

const allContradictions = askAllPages(ContradictionsDocument, 'contradictions')

/** The kinds, from what cannot be at all to what depends on how one looks at it. */
const KINDS: readonly ContradictionKind[] = [
  'IMPOSSIBLE',
  'TYPO',
  'VALUE',
  'STATUS',
  'ISSUER',
  'SCOPE',
  'DEFINITION',
  'ONE_LABEL_TWO_CONCEPTS',
]

const slugOf = (kind: ContradictionKind): string => kind.toLowerCase().replaceAll('_', '-')

/** What sources say that cannot all be right, by kind, with the sayings side by side and what was decided. */
export function ContradictionsPage() {
  const { language } = useWords()
  const own = useOwnWords('contradictions')
  const said = useOwnWords('report')
  const question = useQuestion()
  useOwnerOfPage(null)
  const { of, known } = question
  const asked = useAnswer(ContradictionsDocument, { about: of, known, language }, { ask: allContradictions })
  const all = asked.answer?.contradictions.edges.map(({ node }) => node) ?? []
  const wanted = KINDS.find((kind) => slugOf(kind) === question.kind) ?? null
  const there = KINDS.filter((kind) => all.some((one) => one.kind === kind))
  return (
    <>
      <Title text={own.page} />
      <Place there={all.length > 0} />
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
            part="kind"
            given={question.kind === null ? null : [question.kind]}
            there={KINDS.map((kind) => ({ id: slugOf(kind), name: said.kinds[kind] }))}
          />
          <div className="filters">
            <AboutField of={of} known={known} />
            <nav className="kinds" aria-label={own.kinds}>
              <a href={addressWith({ kind: null })} aria-current={wanted === null ? 'true' : undefined}>
                {own.all} <span className="soft">{all.length}</span>
              </a>
              {there.map((kind) => (
                <a
                  key={kind}
                  href={addressWith({ kind: slugOf(kind) })}
                  aria-current={kind === wanted ? 'true' : undefined}
                >
                  {said.kinds[kind]} <span className="soft">{all.filter((one) => one.kind === kind).length}</span>
                </a>
              ))}
            </nav>
            <KnownField known={known} onKnown={(instant) => go({ known: instant })} />
          </div>
          <div>
            {all.length === 0 ? <p className="empty">{of === null ? own.noneAtAll : own.noneAbout}</p> : null}
            {wanted !== null && all.length > 0 && !there.includes(wanted) ? <p className="empty">{own.none}</p> : null}
            {there
              .filter((kind) => wanted === null || kind === wanted)
              .map((kind) => (
                <section key={kind} className="report-section" aria-labelledby={`kind-${kind}`}>
                  <h2 id={`kind-${kind}`}>{said.kinds[kind]}</h2>
                  {all
                    .filter((one) => one.kind === kind)
                    .map((one) => (
                      <ContradictionCard key={one.id} contradiction={one} question={question} />
                    ))}
                </section>
              ))}
          </div>
        </div>
      )}
    </>
  )
}
