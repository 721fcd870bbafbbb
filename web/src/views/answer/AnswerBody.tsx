import { useState } from 'react'
import type { CountShownFragment, DiffShownFragment, FrozenAnswerQuery } from '../../api/generated/types.ts'
import { ClaimBody } from '../../cite/ClaimBody.tsx'
import { definitionLabel } from '../../cite/definition-label.ts'
import type { FrozenQuestion } from '../../cite/frozen-question.ts'
import { MemberTable } from '../../cite/MemberTable.tsx'
import { partnerAddress } from '../../cite/partner-address.ts'
import { type Query, writeQuery } from '../../cite/query-text.ts'
import { SeriesChart } from '../../cite/SeriesChart.tsx'
import { Sums } from '../../cite/Sums.tsx'
import { BY_NAME } from '../../cite/sort-members.ts'
import { WORDS as REPORT } from '../../cite/words.ts'
import { dateInWords } from '../../dates.ts'
import type { Level } from '../../day/parts.ts'
import { useOwnWords, useWords } from '../../i18n/words.ts'
import { differencesOf } from './compare.ts'
import { WORDS } from './words.ts'

/** An answer of any kind. */
export type Given = NonNullable<FrozenAnswerQuery['answer']>['asGiven']

interface Props {
  readonly given: Given
  readonly question: FrozenQuestion
  readonly levels: readonly Level[]
  readonly query: Query
  /** The answer that stands beside it, to say what is different here; null where it stands alone. */
  readonly beside: Given | null
  /** What tells its tables from those beside it. */
  readonly label: string
}

/** What one answer says, by its kind. */
export function AnswerBody({ given, question, levels, query, beside, label }: Props) {
  switch (given.__typename) {
    case 'Count':
      return (
        <CountAnswer count={given} question={question} levels={levels} query={query} beside={beside} label={label} />
      )
    case 'CountSeries':
      return (
        <>
          <p className="definition-text">{given.points[0]?.definition.text}</p>
          <SeriesChart
            points={given.points}
            addressOf={(day) =>
              `/counts${writeQuery({ of: question.of ?? null, definition: question.definition ?? null, on: day, within: question.within ?? null, known: given.points[0]?.knownAt ?? null, lang: query.lang ?? null })}`
            }
          />
        </>
      )
    case 'NetworkDiff':
      return <DiffAnswer diff={given} question={question} levels={levels} />
    case 'Claim':
      return (
        <ClaimBody
          claim={given}
          levels={levels}
          carried={{ ...(query.lang === undefined ? {} : { lang: query.lang }), known: question.knownAt }}
        />
      )
  }
}

function CountAnswer({
  count,
  question,
  levels,
  query,
  beside,
  label,
}: { readonly count: CountShownFragment } & Omit<Props, 'given'>) {
  const { language } = useWords()
  const own = useOwnWords(WORDS)
  const said = useOwnWords(REPORT)
  const [sort, sortBy] = useState(BY_NAME)
  const marks = new Map(
    [...(beside?.__typename === 'Count' ? differencesOf(count, beside) : [])].map(([id, difference]) => [
      id,
      { said: own.marks[difference], loud: difference !== 'sources' },
    ]),
  )
  const table = {
    sort,
    onSort: sortBy,
    levels: levels.map(({ id }) => id),
    addressOf: (partner: string) =>
      partnerAddress(question.of ?? '', partner, count.validAt, { ...query, known: count.knownAt }),
    marks,
  }
  return (
    <>
      <p className="big-number">
        <strong>{said.range(count.value, count.upper)}</strong> {own.sentence(count.upper)}
      </p>
      <p className="definition-text">{count.definition.text}</p>
      <p className="remark">{said.version(count.definition.id, count.definition.version)}</p>
      <p className="remark">
        {count.reviewedTo === null ? said.unreviewed : said.reviewed(dateInWords(count.reviewedTo, language))}
      </p>
      {count.undecided.length === 0 ? null : (
        <>
          <h3>{own.undecided(count.undecided.length)}</h3>
          <MemberTable
            {...table}
            label={`${label}: ${own.undecided(count.undecided.length)}`}
            members={count.undecided}
          />
        </>
      )}
      <h3>{own.members(count.members.length)}</h3>
      {count.members.length === 0 ? (
        <p>{said.noMembers}</p>
      ) : (
        <MemberTable {...table} label={`${label}: ${own.members(count.members.length)}`} members={count.members} />
      )}
    </>
  )
}

function DiffAnswer({
  diff,
  question,
  levels,
}: { readonly diff: DiffShownFragment } & Pick<Props, 'question' | 'levels'>) {
  const own = useOwnWords(WORDS)
  const said = useOwnWords(REPORT)
  return (
    <>
      {diff.stocks.map((stock) => (
        <details key={stock.definition.id} className="evidence" open={stock === diff.stocks[0]}>
          <summary>
            {definitionLabel(stock.definition.id, levels, said)}: {stock.before} + {stock.entries.length} −{' '}
            {stock.exits.length} = {stock.after}
          </summary>
          <Sums diff={diff} stock={stock} from={question.from ?? ''} to={question.to ?? ''} />
        </details>
      ))}
      <h3>{own.sentences}</h3>
      <ul className="changes">
        {diff.sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  )
}
