import { useId } from 'react'
import { linesOf, type PlacedName } from './labels.ts'
import { textArcPath } from './paths.ts'
import { bandOf, LINE, ownerRadius, type Plate, WIDEST } from './plate.ts'
import type { RegionArc } from './regions.ts'
import type { Ring } from './rings.ts'
import type { Scene } from './scene.ts'

interface Props {
  readonly scene: Scene
  readonly plate: Plate
  readonly rings: readonly Ring[]
  readonly regions: readonly RegionArc[]
  readonly names: readonly PlacedName[]
  readonly measure: (text: string) => number
  readonly selected: string | null
  readonly active: string | null
  readonly onActive: (partner: string | null) => void
  readonly onSelect: (partner: string) => void
}

const RING_GAP = 10
const TEXT = 10

/** All words of the drawing: partners at the rim with a line to their seat, regions, rings, the owner. */
export function Names({ scene, plate, rings, regions, names, measure, selected, active, onActive, onSelect }: Props) {
  const id = useId()
  const { width, height, rim } = plate
  const marks = new Map(scene.marks.map((mark) => [mark.id, mark]))
  const [cx, cy] = [width / 2, height / 2]
  const band = Math.min(
    ...rings.flatMap((ring, i) => (i === 0 ? [] : [Math.abs(ring.radius - (rings[i - 1]?.radius ?? 0)) * rim])),
    rim,
  )
  return (
    <svg
      className="plate-layer plate-names"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden="true"
    >
      {band < 34
        ? null
        : rings
            .filter((ring) => ring.level.kind === 'RUNG')
            .map((ring, i) => {
              const radius = ring.radius * rim + RING_GAP
              if (measure(ring.level.name) > radius * 2.6) return null
              return (
                <text key={ring.level.id} className="ring-name">
                  <path id={`${id}ring${i}`} d={textArcPath(plate, radius, -Math.PI, 0, TEXT)} />
                  <textPath href={`#${id}ring${i}`} startOffset="50%" textAnchor="middle">
                    {ring.level.name}
                  </textPath>
                </text>
              )
            })}
      {(bandOf(rim) < TEXT + 11 ? [] : regions).map((arc, i) => {
        const radius = rim + 11
        if (measure(arc.name) + 6 > (arc.to - arc.from) * (radius + TEXT / 2)) return null
        return (
          <text key={`${arc.code} ${arc.from}`} className="region-name">
            <path id={`${id}region${i}`} d={textArcPath(plate, radius, arc.from, arc.to, TEXT)} />
            <textPath href={`#${id}region${i}`} startOffset="50%" textAnchor="middle">
              {arc.name}
            </textPath>
          </text>
        )
      })}
      {names.map((name) => {
        const mark = marks.get(name.id)
        if (mark === undefined) return null
        const classes = ['name', `name-${mark.shown ? mark.sign : 'filtered'}`]
        if (name.id === active) classes.push('active')
        if (name.id === selected) classes.push('selected')
        return (
          // The keyboard's way is the list of partners that lies over the drawing; this is the mouse's.
          // biome-ignore lint/a11y/noStaticElementInteractions: the layer is hidden from assistive technology
          <g
            key={name.id}
            className={classes.join(' ')}
            onMouseEnter={() => onActive(name.id)}
            onMouseLeave={() => onActive(null)}
            onClick={() => onSelect(name.id)}
          >
            <polyline points={name.line.map(([x, y]) => `${(cx + x).toFixed(1)},${(cy + y).toFixed(1)}`).join(' ')} />
            <text y={cy + name.y} textAnchor={name.side === 'right' ? 'start' : 'end'}>
              {linesOf(mark.name, WIDEST, measure).map((line, i, lines) => (
                <tspan key={line} x={cx + name.x} dy={i === 0 ? 4.3 - ((lines.length - 1) * LINE) / 2 : LINE - 1}>
                  {fit(line, name.room, measure)}
                </tspan>
              ))}
            </text>
          </g>
        )
      })}
      <OwnerName name={scene.owner.name} x={cx} y={cy} room={ownerRadius(rim) * 1.84} measure={measure} />
    </svg>
  )
}

/** A text cut to a width, with an ellipsis. */
function fit(text: string, room: number, measure: (text: string) => number): string {
  if (measure(text) <= room + 0.5) return text
  let length = text.length - 1
  while (length > 1 && measure(`${text.slice(0, length).trimEnd()}…`) > room) length -= 1
  return `${text.slice(0, length).trimEnd()}…`
}

/** The owner's name in its circle; the heading says it where the circle is too small. */
function OwnerName({
  name,
  x,
  y,
  room,
  measure,
}: {
  name: string
  x: number
  y: number
  room: number
  measure: (text: string) => number
}) {
  const lines = linesOf(name, room / 1.08, measure)
  if (Math.max(...lines.map(measure)) * 1.08 > room) return null
  return (
    <text className="owner-name" y={y} textAnchor="middle">
      {lines.map((line, i) => (
        <tspan key={line} x={x} dy={i === 0 ? 4.3 - (lines.length - 1) * 7 : 14}>
          {line}
        </tspan>
      ))}
    </text>
  )
}
