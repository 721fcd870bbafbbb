import type { ElementDefinition } from 'cytoscape'
import { ownerRadius, type Plate, pointOn } from './plate.ts'
import type { Mark, Scene } from './scene.ts'

/** Ids of what is drawn for one partner. */
export const linkId = (partner: string): string => `link ${partner}`
export const besideId = (partner: string): string => `beside ${partner}`

/** The classes of a mark: which sign it is and what is special about it. */
export function classesOf(mark: Mark): string[] {
  return [
    mark.sign,
    ...(mark.certain ? [] : ['uncertain']),
    ...(mark.confidence === 'LOW' && mark.sign !== 'none' ? ['doubtful'] : []),
    ...(mark.organization ? ['organization'] : []),
    ...(mark.shown ? [] : ['filtered']),
  ]
}

/** Where a partner's second, sectoral sign stands: beside the first, across its direction. */
export function besidePoint(plate: Plate, mark: Mark): { readonly x: number; readonly y: number } {
  const { x, y } = pointOn(plate, mark.angle, mark.radius)
  const away = 11
  return { x: x - Math.sin(mark.angle) * away, y: y + Math.cos(mark.angle) * away }
}

/** Cytoscape's elements for a scene: the owner, and for each partner of any time a node, a link and the sign beside it. */
export function elementsOf(scene: Scene, plate: Plate): ElementDefinition[] {
  const middle = { x: plate.width / 2, y: plate.height / 2 }
  return [
    {
      data: { id: scene.owner.id, kind: 'owner', size: 2 * ownerRadius(plate.rim) },
      position: middle,
      classes: 'owner',
    },
    ...scene.marks.flatMap((mark): ElementDefinition[] => [
      {
        data: { id: mark.id, kind: 'partner', shade: mark.shade },
        position: { ...pointOn(plate, mark.angle, mark.radius) },
        classes: classesOf(mark).join(' '),
      },
      {
        data: { id: besideId(mark.id), kind: 'beside', partner: mark.id },
        position: { ...besidePoint(plate, mark) },
        classes: besideClasses(mark).join(' '),
      },
      {
        data: { id: linkId(mark.id), kind: 'link', source: scene.owner.id, target: mark.id, shade: mark.shade },
        classes: classesOf(mark).join(' '),
      },
    ]),
  ]
}

export const besideClasses = (mark: Mark): string[] => [
  'beside',
  ...(mark.beside ? [] : ['absent']),
  ...(mark.shown ? [] : ['filtered']),
]
