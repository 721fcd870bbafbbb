import { go } from '../../address-bar.ts'
import type { DayQuery } from '../../api/generated/types.ts'
import type { Level } from '../../day/parts.ts'
import { ringsOf } from '../../graph/rings.ts'
import { levelSlug, NO_LEVEL, type SignKind } from '../../graph/scene.ts'
import { useWords } from '../../i18n/words.ts'
import { Shapes } from '../../ui/Shapes.tsx'
import { Sign } from '../../ui/Sign.tsx'
import { toggled } from './filter.ts'

interface Props {
  readonly levels: readonly Level[]
  readonly counts: DayQuery['levelCounts'] | null
  /** How many seats have nobody at any level on that day. */
  readonly without: number | null
  readonly filter: readonly string[] | null
}

/** Every sign with what it means and how many there are on the day; each row shows or hides its level. */
export function Legend({ levels, counts, without, filter }: Props) {
  const { words } = useWords()
  const rings = ringsOf(levels)
  const slugs = [...levels.map((level) => levelSlug(level.id)), NO_LEVEL]
  const count = new Map(counts?.map((one) => [one.level.id, one]))
  const row = (slug: string, name: string, sign: SignKind, depth: number, exactly: string, orHigher: string) => {
    const shown = filter === null || filter.includes(slug)
    return (
      <tr key={slug} data-shown={shown}>
        <th scope="row">
          <button
            type="button"
            className="level-toggle"
            aria-pressed={shown}
            onClick={() => go({ levels: toggled(slugs, filter, slug) })}
          >
            <Sign sign={sign} depth={depth} />
            <span className="level-name">{name}</span>
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
            <th scope="col">{words.legend.exactly}</th>
            <th scope="col">{words.legend.orHigher}</th>
          </tr>
        </thead>
        <tbody>
          {levels.map((level) => {
            const one = count.get(level.id)
            return row(
              levelSlug(level.id),
              level.name,
              SIGNS[level.kind],
              rings.get(level.id)?.depth ?? 0,
              one === undefined ? '' : words.legend.value(one.exactly, one.exactlyUpper),
              one === undefined || one.orHigher === null
                ? ''
                : words.legend.value(one.orHigher, one.orHigherUpper ?? one.orHigher),
            )
          })}
          {levels.length === 0 ? (
            <tr>
              <td colSpan={3}>
                <Shapes lines={5} />
              </td>
            </tr>
          ) : null}
          {row(NO_LEVEL, words.legend.none, 'none', 0, without === null ? '' : `${without}`, '')}
        </tbody>
      </table>
      {filter === null ? null : (
        <button type="button" className="quiet" onClick={() => go({ levels: null })}>
          {words.legend.all}
        </button>
      )}
      <p className="remark">{words.legend.statesOnly}</p>
      <h2 className="unseen">{words.legend.signs}</h2>
      <ul className="signs">
        <li>
          <Sign sign="rung" depth={0.5} uncertain /> {words.legend.uncertain}
        </li>
        <li>
          <Sign sign="rung" depth={0.5} doubtful uncertain /> {words.legend.doubtful}
        </li>
        <li>
          <Sign sign="rung" depth={0.5} organization /> {words.legend.organization}
        </li>
        <li>
          <Sign sign="rung" depth={0} beside /> {words.legend.beside}
        </li>
      </ul>
    </section>
  )
}

const SIGNS = { RUNG: 'rung', SPECIAL: 'special', SECTORAL: 'sectoral' } as const
