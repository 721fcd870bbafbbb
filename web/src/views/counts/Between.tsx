import { addDays, type Day } from '../../../../schema/time/day.ts'
import { Sums } from '../../answers/diff/Sums.tsx'
import { CountBetweenDocument } from '../../api/generated/counts.ts'
import { PeriodDocument } from '../../api/generated/seats.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { Cite } from '../../cite/Cite.tsx'
import { Trouble, useWrongRange } from '../../cite/Trouble.tsx'
import { dateOrNull, dayOrNull } from '../../dates.ts'
import { useOwnWords, useWords } from '../../i18n/words.ts'
import { go } from '../../question/asked.ts'
import { DayInput } from '../../ui/DayInput.tsx'
import type { Counts } from './use-counts.ts'

interface Props {
  readonly counts: Counts
  readonly definition: { readonly id: string; readonly version: number }
}

/** What became of the number since an earlier day: by default since the end of the year before. */
export function Between({ counts, definition }: Props) {
  const { language } = useWords()
  const own = useOwnWords('counts')
  const wrongRange = useWrongRange()
  const { of, on, day, held, within, question } = counts
  const since = question.since ?? (on === null ? '' : addDays(`${on.slice(0, 4).replace('X', '0')}-01-01` as Day, -1))
  // A month or year is held by its last day, at both ends: so the sum is one of two days, as the number above it is one of a day.
  const date = dateOrNull(since)
  const single = dayOrNull(since)
  const period = useAnswer(
    PeriodDocument,
    of === null || date === null || single !== null ? null : { of, ladder: question.ladder, on: date, known: held },
  )
  const first = (single ?? period.answer?.network.lastDay ?? null) as Day | null
  const asked =
    of === null || on === null || day === null || first === null
      ? null
      : { of, ladder: question.ladder, from: first, to: day, known: held, language }
  const between = useAnswer(CountBetweenDocument, asked)
  const diff = between.answer?.networkDiff
  const stock = diff?.stocks.find(
    (one) => one.definition.id === definition.id && one.definition.version === definition.version,
  )
  return (
    <section className="report-section" id="between">
      <div className="section-head">
        <h2>{own.between}</h2>
        <div className="asked">
          <DayInput label={own.since} text={since} onDay={(day) => go({ since: day }, { replace: true })} />
        </div>
      </div>
      {within === null ? null : <p className="remark">{own.sumsOfAll}</p>}
      {diff === undefined ? (
        <Trouble
          asked={period.failure === undefined ? between : period}
          wrong={wrongRange((period.failure ?? between.failure)?.code)}
          lines={4}
        />
      ) : stock === undefined ? (
        <p>{own.noSum}</p>
      ) : (
        <>
          <Sums diff={diff} stock={stock} from={first ?? ''} to={day ?? ''} />
          <details className="cite-fold">
            <summary>{own.citeSums}</summary>
            <Cite permalink={diff.permalink} footnotes={null} feed />
          </details>
        </>
      )}
    </section>
  )
}
