import { heldNumber } from '../../answers/count/held.ts'
import { LevelsOnDayDocument } from '../../api/generated/counts.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { useOwnWords, useWords } from '../../i18n/words.ts'
import { sameLadder } from '../../question/use-frame.ts'
import { InLanguage } from '../../ui/InLanguage.tsx'
import type { Counts } from './use-counts.ts'

/** How many stand at each level and, beside it, at that level or higher. */
export function Levels({
  counts: { of, day, held, question, within },
  complete,
}: {
  /** Whether all facts of the day have been gone through: where not, the numbers are the least there are. */
  readonly complete: boolean
  readonly counts: Counts
}) {
  const { language } = useWords()
  const own = useOwnWords('counts')
  const said = useOwnWords('report')
  const { answer } = useAnswer(
    LevelsOnDayDocument,
    of === null || day === null ? null : { of, ladder: question.ladder, on: day, known: held, language },
    { standsIn: sameLadder },
  )
  return (
    <section className="report-section" id="levels">
      <h2>{own.levels}</h2>
      <table className="report-table">
        <thead>
          <tr>
            <th scope="col">{own.level}</th>
            <th scope="col" className="number-column">
              {own.exactly}
            </th>
            <th scope="col" className="number-column">
              {own.orHigher}
            </th>
          </tr>
        </thead>
        <tbody>
          {(answer?.levelCounts ?? []).map(({ level, exactly, exactlyUpper, orHigher, orHigherUpper }) => (
            <tr key={level.id}>
              <th scope="row">
                <InLanguage text={level.name} language={level.nameLanguage} />
              </th>
              <td className="number-column">
                {heldNumber({ value: exactly, upper: exactlyUpper, complete }, said, { exactly: level })}
              </td>
              <td className="number-column">
                {orHigher === null
                  ? '–'
                  : heldNumber({ value: orHigher, upper: orHigherUpper ?? orHigher, complete }, said, {
                      exactly: null,
                    })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {within === null ? null : <p className="remark">{own.levelsOfAll}</p>}
    </section>
  )
}
