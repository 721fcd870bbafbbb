import type { CountReportQuery } from '../../api/generated/types.ts'
import { bounds } from '../../i18n/in-words.ts'
import { useOwnWords } from '../../i18n/words.ts'

/** How many stand at each level and, beside it, at that level or higher. */
export function Levels({
  counts,
  within,
}: {
  readonly counts: CountReportQuery['levelCounts']
  readonly within: string | null
}) {
  const own = useOwnWords('counts')
  const said = useOwnWords('report')
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
          {counts.map(({ level, exactly, exactlyUpper, orHigher, orHigherUpper }) => (
            <tr key={level.id}>
              <th scope="row">{level.name}</th>
              <td className="number-column">{bounds(exactly, exactlyUpper, said.range)}</td>
              <td className="number-column">
                {orHigher === null ? '–' : bounds(orHigher, orHigherUpper ?? orHigher, said.range)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {within === null ? null : <p className="remark">{own.levelsOfAll}</p>}
    </section>
  )
}
