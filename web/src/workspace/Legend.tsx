import type { DayQuery } from '../api/generated/types.ts'
import type { Level } from '../day/parts.ts'
import { type SignKind, shadesOf, signOf } from '../day/sign.ts'
import { NO_LEVEL } from '../day/standing.ts'
import { bounds, yesOrNo } from '../i18n/in-words.ts'
import { useWords } from '../i18n/words.ts'
import { go } from '../question/asked.ts'
import { Shapes } from '../ui/Shapes.tsx'
import { Sign } from '../ui/Sign.tsx'
import { toggled } from './filter.ts'

interface Props {
  readonly levels: readonly Level[]
  readonly counts: DayQuery['levelCounts'] | null
  /** Whether all facts of the day have been gone through: where not, the numbers are the least there are, and who has no level is one of whom none is known. */
  readonly complete: boolean
  /** What the group is called whose members alone are counted; null where all partners are. */
  readonly group: string | null
  /** How many seats have nobody at any level on that day; within a group how many of its members. */
  readonly without: number | null
  readonly filter: readonly string[] | null
}

/** Every sign with what it means and how many there are on the day; each row shows or hides its level. */
export function Legend({ levels, counts, complete, group, without, filter }: Props) {
  const { words } = useWords()
  const shades = shadesOf(levels)
  const all = [...levels.map(({ id }) => id), NO_LEVEL]
  const count = new Map(counts?.map((one) => [one.level.id, one]))
  // Of one exact level more facts may take somebody out: the head of the column says that it is what is known.
  const number = (least: number, most: number, exact = false): string =>
    complete ? bounds(least, most, words.legend.range) : exact ? `${least}` : words.legend.atLeast({ n: least })
  const row = (
    id: string,
    name: string,
    sign: SignKind,
    shade: number,
    exactly: string,
    orHigher: string,
    language?: string,
  ) => {
    const shown = filter === null || filter.includes(id)
    return (
      <tr key={id} data-shown={shown}>
        <th scope="row">
          <button
            type="button"
            className="level-toggle"
            aria-pressed={shown}
            onClick={() => go({ levels: toggled(all, filter, id) })}
          >
            <Sign sign={sign} shade={shade} />
            <span className="level-name" lang={language}>
              {name}
            </span>
          </button>
        </th>
        <td>{exactly}</td>
        <td>{orHigher}</td>
      </tr>
    )
  }
  return (
    <section className="legend" aria-label={words.legend.title}>
      <h2 className="unseen">{words.legend.title}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.legend.hint}</th>
            <th scope="col">{words.legend.exactly({ complete: yesOrNo(complete) })}</th>
            <th scope="col">{words.legend.orHigher}</th>
          </tr>
        </thead>
        <tbody>
          {levels.map((level) => {
            const one = count.get(level.id)
            return row(
              level.id,
              level.name,
              signOf(level),
              shades.get(level.id) ?? 0,
              one === undefined ? '' : number(one.exactly, one.exactlyUpper, true),
              one === undefined || one.orHigher === null ? '' : number(one.orHigher, one.orHigherUpper ?? one.orHigher),
              level.nameLanguage,
            )
          })}
          {levels.length === 0 ? (
            <tr>
              <td colSpan={3}>
                <Shapes lines={5} />
              </td>
            </tr>
          ) : null}
          {row(
            NO_LEVEL,
            words.legend.none({ complete: yesOrNo(complete) }),
            'none',
            0,
            without === null ? '' : `${without}`,
            '',
          )}
        </tbody>
      </table>
      {filter === null ? null : (
        <button type="button" className="quiet" onClick={() => go({ levels: null })}>
          {words.legend.all}
        </button>
      )}
      <p className="remark">
        {group === null ? null : `${words.legend.within({ group })} `}
        {words.legend.statesOnly}
      </p>
      <h2 className="unseen">{words.legend.signs}</h2>
      <ul className="signs">
        <li>
          <Sign sign="rung" shade={0.5} uncertain /> {words.legend.uncertain}
        </li>
        <li>
          <Sign sign="rung" shade={0.5} doubtful uncertain /> {words.legend.doubtful}
        </li>
        <li>
          <Sign sign="rung" shade={0.5} organization /> {words.legend.organization}
        </li>
        {levels.some(({ kind }) => kind === 'SECTORAL') ? (
          <li>
            <Sign sign="rung" shade={0} beside /> {words.legend.beside}
          </li>
        ) : null}
      </ul>
    </section>
  )
}
