import { SignShape } from '../ui/Sign.tsx'
import { ownerRadius, type Plate, pointOn } from './plate.ts'
import type { Scene } from './scene.ts'

/** The first picture: the same signs in plain SVG, until Cytoscape is there. */
export function Sketch({ scene, plate }: { readonly scene: Scene; readonly plate: Plate }) {
  const middle = pointOn(plate, 0, 0)
  return (
    <svg
      className="plate-layer"
      viewBox={`0 0 ${plate.width} ${plate.height}`}
      width={plate.width}
      height={plate.height}
      aria-hidden="true"
    >
      {scene.marks.map((mark) => {
        const at = pointOn(plate, mark.angle, mark.radius)
        const sign = mark.shown ? mark.sign : 'none'
        return (
          <g key={mark.id}>
            {sign === 'none' ? null : (
              <line className={`sketch-link sketch-${sign}`} x1={middle.x} y1={middle.y} x2={at.x} y2={at.y} />
            )}
            <g transform={`translate(${at.x} ${at.y})`}>
              <SignShape
                sign={sign}
                shade={mark.shade}
                uncertain={!mark.certain}
                doubtful={mark.confidence === 'LOW'}
                organization={mark.organization}
                beside={mark.beside && mark.shown}
              />
            </g>
          </g>
        )
      })}
      <circle className="sketch-owner" cx={middle.x} cy={middle.y} r={ownerRadius(plate.rim)} />
    </svg>
  )
}
