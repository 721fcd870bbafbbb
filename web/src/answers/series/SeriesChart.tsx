import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { dateInWords } from '../../dates.ts'
import { listOf } from '../../i18n/in-words.ts'
import { useOwnWords, useWords } from '../../i18n/words.ts'
import { DateText } from '../../ui/DateText.tsx'
import { heldNumber } from '../count/held.ts'
import { type Point, shapeOf } from './series-shape.ts'

interface Named extends Point {
  readonly complete: boolean
  readonly definition: { readonly rule: { readonly exactly: unknown } }
  readonly undecided: readonly { readonly actor: { readonly id: string; readonly name: string } }[]
}

interface Props {
  readonly points: readonly Named[]
  /** Where the count of one day is shown; null where it is the one shown here. */
  readonly addressOf: (day: string) => string
}

const HEIGHT = 220
const LEFT = 32
const BELOW = 24

/** A count over time: what is certain as an area, what is open as a hatched band on it, walked by keys, and the same as a table. */
export function SeriesChart({ points, addressOf }: Props) {
  const { language } = useWords()
  const own = useOwnWords('report')
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box)
  const inner = Math.max(40, width - LEFT)
  const shape = useMemo(() => shapeOf(points, inner, HEIGHT), [points, inner])
  const [chosen, choose] = useState<number | null>(null)
  const at = Math.min(chosen ?? points.length - 1, points.length - 1)
  const point = points[at]
  const first = points[0]
  const last = points.at(-1)
  if (point === undefined || first === undefined || last === undefined) return null
  const number = (one: Named): string => heldNumber(one, own, one.definition.rule)
  const names = point.undecided.map(({ actor }) => actor.name)
  const said = `${own.chart.point({ day: dateInWords(point.validAt, language), number: number(point) })}${names.length === 0 ? '' : ` (${own.chart.because({ names: listOf(names, language, 'unit') })})`}`
  return (
    <figure className="series">
      <div className="series-box" ref={box}>
        <svg
          width={width}
          height={HEIGHT + BELOW + 8}
          viewBox={`${-LEFT} -8 ${width} ${HEIGHT + BELOW + 8}`}
          role="img"
          aria-label={own.chart.label({
            from: dateInWords(first.validAt, language),
            to: dateInWords(last.validAt, language),
          })}
        >
          <defs>
            <pattern id="series-open" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
              <path d="M0 0V6" className="series-stripe" />
            </pattern>
          </defs>
          {shape.rows.map(({ n, y }) => (
            <g key={n}>
              <path className="series-row" d={`M0 ${y}H${inner}`} />
              <text className="series-mark" x={-8} y={y + 4} textAnchor="end">
                {n}
              </text>
            </g>
          ))}
          <polygon className="series-area" points={shape.area} />
          {shape.bands.map((band) => (
            <rect key={band.x} className="series-band" {...band} />
          ))}
          <polyline className="series-line" points={shape.line} />
          {shape.columns.map(({ year, x }) => (
            <text key={year} className="series-mark" x={Math.min(x, inner - 14)} y={HEIGHT + 18} textAnchor="middle">
              {year}
            </text>
          ))}
          <path className="series-head" d={`M${shape.middle(at)} 0V${HEIGHT}`} />
        </svg>
        <input
          className="series-walk"
          type="range"
          min={0}
          max={points.length - 1}
          value={at}
          aria-label={own.chart.at}
          aria-valuetext={said}
          onChange={(event) => choose(Number(event.target.value))}
        />
      </div>
      <figcaption>
        <p>
          <DateText date={point.validAt} />: <strong>{number(point)}</strong>
          {names.length === 0 ? '' : ` (${own.chart.because({ names: listOf(names, language, 'unit') })})`}{' '}
          <a href={addressOf(point.validAt)}>{own.chart.show}</a>
        </p>
        <p className="series-key remark">
          <span className="key-certain" /> {own.chart.certain} <span className="key-perhaps" /> {own.chart.perhaps}
        </p>
        <details>
          <summary>{own.chart.table}</summary>
          <SeriesTable points={points} addressOf={addressOf} number={number} />
        </details>
      </figcaption>
    </figure>
  )
}

function SeriesTable({ points, addressOf, number }: Props & { readonly number: (point: Named) => ReactNode }) {
  const own = useOwnWords('report')
  return (
    <table className="report-table">
      <thead>
        <tr>
          <th scope="col">{own.chart.day}</th>
          <th scope="col">{own.chart.number}</th>
          <th scope="col">{own.chart.open}</th>
        </tr>
      </thead>
      <tbody>
        {points.map((point) => (
          <tr key={point.validAt}>
            <th scope="row">
              <a href={addressOf(point.validAt)}>
                <DateText date={point.validAt} />
              </a>
            </th>
            <td>{number(point)}</td>
            <td>{point.undecided.map(({ actor }) => actor.name).join(', ')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** How wide an element is, now and whenever that changes. */
function useWidth(box: { readonly current: HTMLElement | null }): number {
  const [width, setWidth] = useState(640)
  useEffect(() => {
    const element = box.current
    if (element === null) return
    const observer = new ResizeObserver(([entry]) => setWidth(Math.round(entry?.contentRect.width ?? 640)))
    observer.observe(element)
    return () => observer.disconnect()
  }, [box])
  return width
}
