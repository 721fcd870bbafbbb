import { dateInWords, dayOrNull } from '../../dates.ts'
import { useOwnWords } from '../../i18n/words.ts'
import type { AnswerKind, BodyProps } from '../answer-kind.ts'
import { heldNumber } from '../count/held.ts'
import { Sums } from './Sums.tsx'

/** What became of a network between two days. */
export const answer: AnswerKind = {
  title: ({ asked, owner, own, speech: { language } }) =>
    own.diff({ owner, from: dateInWords(asked.from ?? '', language), to: dateInWords(asked.to ?? '', language) }),
  again: ({ of, ladder, from, to }) => ({
    path: '/counts',
    question: { of, ladder, on: to, since: from },
    place: 'between',
  }),
  Body: DiffAnswer,
}

function DiffAnswer({ given: diff, asked }: BodyProps) {
  const own = useOwnWords('answer')
  const report = useOwnWords('report')
  if (diff.__typename !== 'NetworkDiff') return null
  // A sum is of two days; of a month or year the sentences have it, by its last day.
  const isOfDays = dayOrNull(asked.from ?? '') !== null && dayOrNull(asked.to ?? '') !== null
  return (
    <>
      {(isOfDays ? diff.stocks : []).map((stock) => (
        <details key={stock.definition.id} className="evidence" open={stock === diff.stocks[0]}>
          <summary>
            {stock.definition.label}: {stock.before} + {stock.entries.length} − {stock.exits.length} ={' '}
            {heldNumber(
              { value: stock.after, upper: stock.after, complete: diff.complete },
              report,
              stock.definition.rule,
            )}
          </summary>
          <Sums diff={diff} stock={stock} from={asked.from ?? ''} to={asked.to ?? ''} />
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
