import { useMemo, useRef, useState } from 'react'
import { addDays, type Day } from '../../../../schema/time/day.ts'
import { ChangesDocument } from '../../api/generated/table.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { dateInWords } from '../../dates.ts'
import { addYears } from '../../day/day-numbers.ts'
import { type Change, changeBefore, changesOf } from '../../day/timeline.ts'
import { useOwnWords, useWords } from '../../i18n/words.ts'
import { sameLadder } from '../../question/use-frame.ts'
import { Waiting } from '../../ui/Waiting.tsx'
import type { Shown } from '../view.ts'

type Base = 'year' | 'change' | 'twelve'

/** What became of the network since an earlier day, in sentences: the sums and every transition. */
export function Sentences({ question, asked, workspace }: Shown) {
  const { language } = useWords()
  const own = useOwnWords('table')
  const [base, choose] = useState<Base>('year')
  const { transitionList } = workspace
  // While the day is dragged they stay those of the day before, like everything that is asked.
  const rested = useRef(workspace.days)
  if (workspace.days?.last === asked.on) rested.current = workspace.days
  const days = rested.current
  const changes = useMemo(() => changesOf(transitionList), [transitionList])
  const from = days === null ? null : baseDay(base, days.first, days.last, changes)
  const { answer, failure, again } = useAnswer(
    ChangesDocument,
    from === null ? null : { of: asked.of, ladder: asked.ladder, known: asked.known, language, from, to: asked.on },
    { standsIn: (shown, wanted) => sameLadder(shown, wanted) && shown.language === wanted.language },
  )
  return (
    <section className="panel sentences" aria-label={own.sentences}>
      <div className="panel-head">
        <h2>{own.sentences}</h2>
      </div>
      <div className="panel-body">
        <label className="field wide-field">
          <span>{own.since}</span>
          <select value={base} onChange={(event) => choose(event.target.value as Base)}>
            {(['year', 'change', 'twelve'] as const).map((one) => (
              <option key={one} value={one}>
                {own.bases[one]}
              </option>
            ))}
          </select>
        </label>
        {from === null ? null : (
          <p className="remark">
            {dateInWords(from, language)} – {dateInWords(asked.on, language)}
          </p>
        )}
        {answer === undefined ? (
          <Waiting failure={failure} again={again} />
        ) : (
          <ul>
            {question.within === null ? null : <li className="soft">{own.whole}</li>}
            {answer.networkDiff.sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        )}
      </div>
    </section>
  )
}

/** The earlier day: the last of the year before, the one before the last change by the day, or the same a year earlier. */
function baseDay(base: Base, first: Day, last: Day, changes: readonly Change[]): Day {
  if (base === 'twelve') return addYears(first, -1)
  const change = base === 'change' ? changeBefore(changes, addDays(last, 1)) : undefined
  if (change !== undefined) return addDays(change.day < first ? change.day : first, -1)
  return addDays(`${first.slice(0, 4)}-01-01` as Day, -1)
}
