import { useState } from 'react'
import type { ClaimShownFragment, Language } from '../../api/generated/types.ts'
import { linkTo } from '../../base.ts'
import { dateInWords } from '../../dates.ts'
import { bounds } from '../../i18n/in-words.ts'
import { tagOf, useOwnWords, useWords } from '../../i18n/words.ts'
import { versioned } from '../../question/definition.ts'
import { type Question, writeQuestion } from '../../question/question.ts'
import { DateText } from '../../ui/DateText.tsx'
import { InLanguage } from '../../ui/InLanguage.tsx'
import { Sources } from '../../ui/Sources.tsx'
import { VerdictMark } from './VerdictMark.tsx'

interface Props {
  readonly claim: ClaimShownFragment
  /** What the way to the counts carries on. */
  readonly carried: Partial<Question>
}

/** One published figure: as worded, by whom and when, what it is worth and why, what the graph counts with the way to the names, and where it was published. */
export function ClaimBody({ claim, carried }: Props) {
  const { language } = useWords()
  const own = useOwnWords('report')
  const worded = claim.citations.find(({ original }) => original !== null)?.original ?? null
  const { evidence } = claim
  return (
    <>
      <div className="claim-head">
        {worded === null ? null : (
          <p className="worded">
            <span className="unseen">{own.claim.asWorded}: </span>“{worded}”
          </p>
        )}
        <VerdictMark verdict={claim.verdict} />
      </div>
      <p className="claim-text">
        <InLanguage text={claim.text} language={claim.textLanguage} />
      </p>
      <p className="remark">
        {claim.speakerName === null ? (
          own.claim.document
        ) : (
          <InLanguage text={claim.speakerName} language={claim.speakerLanguage} />
        )}
        {claim.office === null ? null : (
          <>
            , <InLanguage text={claim.office} language={claim.officeLanguage} />
          </>
        )}
        {claim.saidOn === null ? '' : `, ${own.claim.saidOn({ day: dateInWords(claim.saidOn, language) })}`}
        {claim.population === null ? null : (
          <>
            {' '}
            · <InLanguage text={own.claim.of({ population: claim.population })} language={claim.populationLanguage} />
          </>
        )}
        {claim.period === null ? '' : ` · ${periodInWords(claim.period, language)}`}
      </p>
      {evidence === null ? null : <p className="claim-why">{evidence.explanation}</p>}
      {claim.impliedBase === null ? null : (
        <p className="remark">
          {own.claim.base}: {claim.impliedBase.toLocaleString(tagOf(language))}
        </p>
      )}
      {claim.note === null ? null : (
        <p className="remark">
          {own.claim.note}: {claim.note}
        </p>
      )}
      {evidence === null || evidence.counts.length === 0 ? null : (
        <Counts evidence={evidence} verdict={claim.verdict} carried={carried} />
      )}
      {evidence === null || evidence.moves.length + evidence.undecidedMoves.length === 0 ? null : (
        <details className="evidence">
          <summary>
            {own.claim.transitions({ n: evidence.moves.length })}
            {evidence.undecidedMoves.length === 0
              ? ''
              : ` · ${own.claim.undecidedTransitions({ n: evidence.undecidedMoves.length })}`}
          </summary>
          <Transitions transitions={evidence.moves} />
          {evidence.undecidedMoves.length === 0 ? null : (
            <>
              <h3>{own.claim.undecidedTransitions({ n: evidence.undecidedMoves.length })}</h3>
              <Transitions transitions={evidence.undecidedMoves} />
            </>
          )}
        </details>
      )}
      <div className="claim-foot">
        <Sources citations={claim.citations} />
        {claim.check === null ? null : <a href={claim.check}>{own.claim.permalink}</a>}
      </div>
    </>
  )
}

type Evidence = NonNullable<ClaimShownFragment['evidence']>

/** What the graph counts for a claim: its own question first, then what the words may have meant instead. Made when it is opened. */
function Counts({
  evidence,
  verdict,
  carried,
}: { readonly evidence: Evidence; readonly verdict: ClaimShownFragment['verdict'] } & Pick<Props, 'carried'>) {
  const own = useOwnWords('report')
  const [open, setOpen] = useState(false)
  return (
    <details className="evidence" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {own.claim.evidence}: {bounds(evidence.counts[0]?.value ?? 0, evidence.counts[0]?.upper ?? 0, own.range)}
        {evidence.residual === null || verdict === 'CANNOT_BE_CHECKED'
          ? ''
          : ` · ${own.claim.residual}: ${signed(evidence.residual)}`}
      </summary>
      {open ? (
        <ul>
          {evidence.counts.map((count) => (
            <CountLine key={count.permalink} count={count} carried={carried} />
          ))}
        </ul>
      ) : null}
    </details>
  )
}

function CountLine({ count, carried }: { readonly count: Evidence['counts'][number] } & Pick<Props, 'carried'>) {
  const { language } = useWords()
  const own = useOwnWords('report')
  const { definition, within } = count
  const address = `${linkTo('/counts')}${writeQuestion({
    of: count.of.id,
    definition: versioned(definition),
    on: count.validAt,
    within: within?.id ?? null,
    ...carried,
  })}`
  const names = [...count.members, ...count.undecided]
    .map(({ actor }) => actor.name)
    .sort(new Intl.Collator(tagOf(language)).compare)
  return (
    <li>
      <strong>{bounds(count.value, count.upper, own.range)}</strong> {definition.label}
      {within === null ? '' : `, ${own.within({ group: within.name })}`}, <DateText date={count.validAt} /> ·{' '}
      <a href={address}>{own.claim.ask}</a>
      {names.length === 0 ? null : (
        <details>
          <summary>{own.claim.names({ n: names.length })}</summary>
          <p>{names.join(', ')}</p>
        </details>
      )}
    </li>
  )
}

function Transitions({ transitions }: { readonly transitions: Evidence['moves'] }) {
  const { words } = useWords()
  return (
    <ul className="claim-transitions">
      {transitions.map((transition) => (
        <li key={`${transition.partner.id} ${transition.on} ${transition.kind}`}>
          {transition.partner.name}{' '}
          <span className={`kind kind-${transition.kind.toLowerCase()}`}>
            {words.transitions.kinds[transition.kind]}
          </span>{' '}
          <DateText date={transition.on} />
        </li>
      ))}
    </ul>
  )
}

const signed = (n: number): string => (n > 0 ? `+${n}` : n < 0 ? `−${-n}` : '0')

/** A time as people write it: a date, or two with a dash. */
const periodInWords = (period: string, language: Language): string =>
  period
    .split('/')
    .map((date) => dateInWords(date, language))
    .join(' – ')
