import { SeriesChart } from '../../answers/series/SeriesChart.tsx'
import { CountOverTimeDocument } from '../../api/generated/counts.ts'
import type { TimeStep } from '../../api/generated/types.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { besideEnglish } from '../../cite/beside-english.ts'
import { Cite, footnotesOf } from '../../cite/Cite.tsx'
import { Trouble, useWrongRange } from '../../cite/Trouble.tsx'
import { dateInWords, dateOrNull, today } from '../../dates.ts'
import { useOwnWords, useWords } from '../../i18n/words.ts'
import { addressWith, go } from '../../question/asked.ts'
import { DayInput } from '../../ui/DayInput.tsx'
import { Unread } from '../../ui/Unread.tsx'
import { lastEnded, STEPS } from './last-ended.ts'
import type { Counts } from './use-counts.ts'

/** The number over time, from the first relation to the day asked for unless the reader says otherwise. */
export function OverTime({ counts }: { readonly counts: Counts }) {
  const { language } = useWords()
  const own = useOwnWords('counts')
  const wrongRange = useWrongRange()
  const { of, definition, on, held, within, firstOn, question } = counts
  const step = STEPS.find((one) => one === question.step) ?? 'year'
  const begun = firstOn?.slice(0, 4) ?? on ?? ''
  // Of a day before the first relation its own year: nothing had begun, and nothing goes backwards.
  const from = question.from ?? (on !== null && on.slice(0, 4) < begun ? on.slice(0, 4) : begun)
  // Not beyond today: the last step that has ended.
  const by = counts.day === null || counts.day > today() ? today() : counts.day
  const ended = lastEnded(step, by)
  const asked = question.to ?? (on === null ? '' : ended < from ? on : ended)
  // What is to come is in no series, whatever an address asks for: a link may be older than it is shared.
  const last = lastEnded(step, today())
  const now = today().slice(0, asked.length)
  const isBeyond = dateOrNull(asked) !== null && from <= last && (asked > now || (asked === now && asked.length < 10))
  const to = isBeyond ? last : asked
  const whole = dateOrNull(from) !== null && dateOrNull(to) !== null && of !== null && definition !== null
  const series = useAnswer(
    CountOverTimeDocument,
    whole
      ? {
          of,
          definition,
          from,
          to,
          step: step.toUpperCase() as TimeStep,
          known: held,
          within,
          language,
          beside: besideEnglish(language),
        }
      : null,
    {
      standsIn: (shown, wanted) =>
        shown.of === wanted.of && shown.definition === wanted.definition && shown.within === wanted.within,
    },
  )
  const shown = series.failure === undefined ? series.answer?.partnerCountSeries : undefined
  return (
    <section className="report-section" id="over-time">
      <div className="section-head">
        <h2>{own.overTime}</h2>
        <div className="asked">
          <DayInput label={own.from} text={from} onDay={(day) => go({ from: day }, { replace: true })} />
          <DayInput label={own.to} text={to} onDay={(day) => go({ to: day }, { replace: true })} />
          <label className="field">
            <span>{own.step}</span>
            <select
              value={step}
              onChange={(event) =>
                go({ step: event.target.value === 'year' ? null : event.target.value }, { replace: true })
              }
            >
              {STEPS.map((one) => (
                <option key={one} value={one}>
                  {own.steps[one]}
                </option>
              ))}
            </select>
          </label>
        </div>
      </div>
      <Unread
        part="step"
        given={question.step === null ? null : [question.step]}
        there={STEPS.map((id) => ({ id, name: own.steps[id] }))}
      />
      {isBeyond ? <p className="remark">{own.notBeyond({ day: dateInWords(last, language) })}</p> : null}
      {shown === undefined ? (
        <Trouble asked={series} wrong={wrongRange(series.failure?.code)} lines={8} />
      ) : (
        <>
          <SeriesChart points={shown.points} addressOf={(day) => addressWith({ on: day })} />
          <details className="cite-fold">
            <summary>{own.citeSeries}</summary>
            <Cite permalink={shown.permalink} footnotes={footnotesOf(shown, language)} feed />
          </details>
        </>
      )}
    </section>
  )
}
