import type { CSSProperties } from 'react'
import { arcPath } from './paths.ts'
import { type Plate, pointOn } from './plate.ts'
import type { RegionArc } from './regions.ts'
import type { Ring } from './rings.ts'
import type { Scene } from './scene.ts'

interface Props {
  readonly scene: Scene
  readonly plate: Plate
  readonly rings: readonly Ring[]
  readonly regions: readonly RegionArc[]
  readonly active: string | null
}

/** What never moves: the rim with its regions, a ring for each rung, and the line along which each partner steps. */
export function Backdrop({ scene, plate, rings, regions, active }: Props) {
  const { width, height, rim } = plate
  const middle = { cx: width / 2, cy: height / 2 }
  return (
    <svg className="plate-layer" viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
      {scene.marks.map((mark) => {
        const [from, to] = [pointOn(plate, mark.angle, 0.14), pointOn(plate, mark.angle, 1)]
        return (
          <line
            key={mark.id}
            className={mark.id === active ? 'spoke active' : 'spoke'}
            x1={from.x}
            y1={from.y}
            x2={to.x}
            y2={to.y}
          />
        )
      })}
      {rings.map((ring) =>
        ring.level.kind === 'SPECIAL' ? null : (
          <circle
            key={ring.level.id}
            className={`ring ring-${ring.level.kind.toLowerCase()}`}
            style={{ '--depth': ring.shade } as CSSProperties}
            {...middle}
            r={ring.radius * rim}
          />
        ),
      )}
      {specialArcs(scene).map(([from, to, radius]) => (
        <path key={from} className="ring ring-special" d={arcPath(plate, radius * rim, from, to)} />
      ))}
      <circle className="rim" {...middle} r={rim} />
      {regions.map((arc) => (
        <path
          key={`${arc.code} ${arc.from}`}
          className="region"
          d={arcPath(plate, rim + 7, arc.from + 0.012, arc.to - 0.012)}
        />
      ))}
    </svg>
  )
}

/** Where special partners sit: neighbours share an arc, which reaches a little beyond them. */
function specialArcs(scene: Scene): [number, number, number][] {
  const arcs: [number, number, number][] = []
  const beyond = 0.2
  for (const mark of scene.marks) {
    if (mark.sign !== 'special') continue
    const last = arcs.at(-1)
    if (last !== undefined && mark.angle - beyond <= last[1] && mark.angle > last[0]) last[1] = mark.angle + beyond
    else arcs.push([mark.angle - beyond, mark.angle + beyond, mark.radius])
  }
  return arcs
}
