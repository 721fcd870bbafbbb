import cytoscape, { type Core, type NodeSingular, type Position } from 'cytoscape'
import { useEffect, useRef, useState } from 'react'
import { besideClasses, besideId, besidePoint, classesOf, elementsOf, linkId } from './elements.ts'
import { readLook } from './look.ts'
import { ownerRadius, type Plate, pointOn } from './plate.ts'
import type { Scene } from './scene.ts'
import { stylesheet } from './stylesheet.ts'

/** How long a step inwards takes, in milliseconds. */
const STEP = 220

interface Props {
  readonly scene: Scene
  readonly plate: Plate
  /** Changes whenever the colours do. */
  readonly theme: string
  readonly selected: string | null
  readonly active: string | null
  /** Whether a change of level is shown as a movement. */
  readonly animated: boolean
  readonly onActive: (partner: string | null) => void
  readonly onSelect: (partner: string | null) => void
}

/**
 * The network drawn by Cytoscape, at places that are given: no layout runs. Cytoscape comes with this file, which the page loads beside its
 * first picture.
 */
export function GraphCanvas({ scene, plate, theme, selected, active, animated, onActive, onSelect }: Props) {
  const container = useRef<HTMLDivElement>(null)
  const [cy, setCy] = useState<Core | null>(null)
  const latest = useRef({ scene, plate, onActive, onSelect })
  latest.current = { scene, plate, onActive, onSelect }

  useEffect(() => {
    const { current } = container
    if (current === null) return
    keepStyleOut()
    const { scene, plate } = latest.current
    const core = cytoscape({
      container: current,
      elements: elementsOf(scene, plate),
      style: stylesheet(readLook()),
      layout: { name: 'preset', fit: false },
      autoungrabify: true,
      autounselectify: true,
      boxSelectionEnabled: false,
      userPanningEnabled: false,
      userZoomingEnabled: false,
    })
    core.on('mouseover', 'node[kind = "partner"]', (event) => latest.current.onActive(String(event.target.id())))
    core.on('mouseout', 'node[kind = "partner"]', () => latest.current.onActive(null))
    core.on('tap', (event) => {
      const target = event.target as NodeSingular | Core
      latest.current.onSelect(target === core ? null : String((target as NodeSingular).id()))
    })
    setCy(core)
    return () => {
      core.destroy()
      setCy(null)
    }
  }, [])

  // biome-ignore lint/correctness/useExhaustiveDependencies: the tokens are read anew when the theme changes
  useEffect(() => {
    cy?.style(stylesheet(readLook()))
  }, [cy, theme])

  const drawn = useRef<{ readonly owner: string; readonly plate: Plate } | null>(null)
  useEffect(() => {
    if (cy === null) return
    const sameSeats =
      scene.marks.every((mark) => cy.getElementById(mark.id).nonempty()) &&
      cy.getElementById(scene.owner.id).hasClass('owner')
    const samePlate = drawn.current?.plate === plate
    cy.resize()
    if (!sameSeats || cy.nodes('[kind = "partner"]').length !== scene.marks.length) {
      cy.elements().remove()
      cy.add(elementsOf(scene, plate))
    } else {
      update(cy, scene, plate, animated && samePlate)
    }
    drawn.current = { owner: scene.owner.id, plate }
  }, [cy, scene, plate, animated])

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new scene has other elements to mark
  useEffect(() => {
    if (cy === null) return
    cy.batch(() => {
      cy.elements('.active, .selected').removeClass('active selected')
      for (const [id, name] of [
        [active, 'active'],
        [selected, 'selected'],
      ] as const) {
        if (id === null) continue
        cy.getElementById(id).addClass(name)
        cy.getElementById(linkId(id)).addClass(name)
      }
    })
  }, [cy, active, selected, scene])

  return <div ref={container} className="plate-canvas" aria-hidden="true" />
}

function update(cy: Core, scene: Scene, plate: Plate, animated: boolean): void {
  const moves: { readonly node: NodeSingular; readonly position: Position }[] = []
  const place = (id: string, position: Position): void => {
    const node = cy.getElementById(id) as NodeSingular
    const at = node.position()
    if (Math.abs(at.x - position.x) < 0.01 && Math.abs(at.y - position.y) < 0.01 && !node.animated()) return
    moves.push({ node, position })
  }
  cy.batch(() => {
    cy.getElementById(scene.owner.id).data('size', 2 * ownerRadius(plate.rim))
    place(scene.owner.id, { x: plate.width / 2, y: plate.height / 2 })
    for (const mark of scene.marks) {
      const classes = classesOf(mark)
      cy.getElementById(mark.id).data('shade', mark.shade).classes(classes)
      cy.getElementById(linkId(mark.id)).data('shade', mark.shade).classes(classes)
      cy.getElementById(besideId(mark.id)).classes(besideClasses(mark))
      place(mark.id, { ...pointOn(plate, mark.angle, mark.radius) })
      place(besideId(mark.id), { ...besidePoint(plate, mark) })
    }
  })
  for (const { node, position } of moves) {
    node.stop(true, false)
    if (animated) node.animate({ position, duration: STEP, easing: 'ease-in-out' })
    else node.position(position)
  }
}

/**
 * Cytoscape writes a style element unless one of this id is there. Our content security policy allows none, and our own style sheet
 * says the same.
 */
function keepStyleOut(): void {
  const id = '__________cytoscape_stylesheet'
  if (document.getElementById(id) !== null) return
  const marker = document.createElement('template')
  marker.id = id
  document.head.append(marker)
}
