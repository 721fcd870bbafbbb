import type { CountReportQuery } from '../../api/generated/types.ts'
import { WORDS as REPORT } from '../../cite/words.ts'
import { useOwnWords } from '../../i18n/words.ts'
import { WORDS } from './words.ts'

/** How many stand at each level and, beside it, at that level or higher. */
export function Levels({
  counts,
  within,
}: {
  readonly counts: CountReportQuery['levelCounts']
  readonly within: string | null
}) {
  const own = useOwnWords(WORDS)
  const said = useOwnWords(REPORT)
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
              <td className="number-column">{said.range(exactly, exactlyUpper)}</td>
              <td className="number-column">
                {orHigher === null ? '–' : said.range(orHigher, orHigherUpper ?? orHigher)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {within === null ? null : <p className="remark">{own.levelsOfAll}</p>}
    </section>
  )
}
