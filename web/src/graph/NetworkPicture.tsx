import { type KeyboardEvent, Suspense, useEffect, useId, useMemo, useRef, useState } from 'react'
import type { Level, Seat } from '../day/parts.ts'
import { later } from '../load/later.ts'
import { Boundary } from '../ui/Boundary.tsx'
import { usePrinting } from '../ui/use-printing.ts'
import { Backdrop } from './Backdrop.tsx'
import { linesOf, placeNames } from './labels.ts'
import { measureIn } from './measure.ts'
import { Names } from './Names.tsx'
import { marginOf, plateFor, pointOn, WIDEST } from './plate.ts'
import { regionArcs } from './regions.ts'
import { ringsOf } from './rings.ts'
import { Sketch } from './Sketch.tsx'
import type { Mark, Scene } from './scene.ts'
import { type Step, walkFrom } from './walk.ts'

interface Props {
  readonly scene: Scene
  readonly levels: readonly Level[]
  readonly seats: readonly Seat[]
  readonly selected: string | null
  readonly animated: boolean
  /** Changes whenever the colours do. */
  readonly theme: string
  /** What the drawing is, for those who hear it. */
  readonly label: string
  /** A partner on that day in one sentence. */
  readonly sentence: (mark: Mark) => string
  readonly onSelect: (partner: string | null) => void
}

const GraphCanvas = later(() => import('./GraphCanvas.tsx'), 'GraphCanvas')

const STEPS: Readonly<Record<string, Step>> = {
  ArrowRight: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'inwards',
  ArrowDown: 'outwards',
  Home: 'first',
  End: 'last',
}

/** The room of a sheet of A4 for the picture, whichever way it is turned, in pixels. */
const SHEET = { width: 720, height: 620 }

/** Milliseconds for which whoever is chosen is kept in sight while the rest of the page still comes. */
const SETTLING = 3_000

/** The network of one day: rings, partners, names; by mouse, by touch and, as a list that lies over it, by keyboard and screen reader. */
export function NetworkPicture({ scene, levels, seats, selected, animated, theme, label, sentence, onSelect }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const id = useId()
  const seen = useSize(box)
  const printing = usePrinting()
  const size = printing ? SHEET : seen
  const [active, setActive] = useState<string | null>(null)
  const [walking, setWalking] = useState(false)
  // Where the walk was broken off, so that it goes on from there.
  const last = useRef<string | null>(null)
  const measure = useMemo(() => measureIn(`12px ${getComputedStyle(document.body).fontFamily}`), [])
  const rings = useMemo(() => [...ringsOf(levels).values()], [levels])
  const regions = useMemo(() => regionArcs(seats), [seats])
  const wanted = useMemo(
    () =>
      scene.marks.map((mark) => {
        const lines = linesOf(mark.name, WIDEST, measure)
        return {
          id: mark.id,
          angle: mark.angle,
          width: Math.max(...lines.map(measure)),
          lines: lines.length,
          weight: weightOf(mark),
        }
      }),
    [scene, measure],
  )
  // Which names there are decides how large the circle may be; who stands how high on a day does not.
  const widths = wanted.map(({ width }) => width).join(' ')
  // biome-ignore lint/correctness/useExhaustiveDependencies: the widths say all that counts of the names
  const plate = useMemo(() => plateFor(size.width, size.height, wanted), [size, widths])
  const names = useMemo(() => placeNames(wanted, marginOf(plate)), [wanted, plate])
  const chosen = scene.marks.find((mark) => mark.id === selected)
  const spot = useRef<HTMLSpanElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever is chosen is brought into sight, and again where the picture gets another size
  useEffect(() => {
    if (selected === null) return
    const show = () => spot.current?.scrollIntoView({ block: 'nearest' })
    show()
    // What is above the picture comes with answers of its own, and moves it.
    const moved = new ResizeObserver(show)
    moved.observe(document.body)
    const settled = setTimeout(() => moved.disconnect(), SETTLING)
    return () => {
      moved.disconnect()
      clearTimeout(settled)
    }
  }, [selected, plate])
  const shown = active !== null ? scene.marks.find((mark) => mark.id === active) : undefined

  const walk = (event: KeyboardEvent): void => {
    const step = event.ctrlKey || event.metaKey || event.altKey ? undefined : STEPS[event.key]
    if (step !== undefined) {
      setActive(walkFrom(scene.marks, active ?? selected, active === null && selected === null ? 'first' : step))
    } else if ((event.key === 'Enter' || event.key === ' ') && active !== null) {
      onSelect(active)
    } else if (event.key === 'Escape' && active !== null) {
      setActive(null)
    } else {
      return
    }
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <div ref={box} className="plate">
      {size.width === 0 ? null : (
        <>
          <Backdrop scene={scene} plate={plate} rings={rings} regions={regions} active={active} />
          {/* A canvas has the colours and the grain of the screen: on paper the signs are drawn in lines. */}
          {printing ? <Sketch scene={scene} plate={plate} /> : null}
          <Boundary fallback={<Sketch scene={scene} plate={plate} />}>
            <Suspense fallback={<Sketch scene={scene} plate={plate} />}>
              <GraphCanvas
                scene={scene}
                plate={plate}
                theme={theme}
                selected={selected}
                active={active}
                animated={animated}
                onActive={setActive}
                onSelect={onSelect}
              />
            </Suspense>
          </Boundary>
          <Names
            scene={scene}
            plate={plate}
            rings={rings}
            regions={regions}
            names={names}
            measure={measure}
            selected={selected}
            active={active}
            onActive={setActive}
            onSelect={onSelect}
          />
        </>
      )}
      <div
        className="walk"
        role="listbox"
        tabIndex={0}
        aria-label={label}
        aria-activedescendant={walking && active !== null ? `${id}${active}` : undefined}
        onKeyDown={walk}
        onFocus={() => {
          setWalking(true)
          setActive(selected ?? last.current ?? walkFrom(scene.marks, null, 'first'))
        }}
        onBlur={() => {
          last.current = active
          setWalking(false)
          setActive(null)
        }}
      >
        {scene.marks
          .filter((mark) => mark.shown)
          .map((mark) => (
            // The list is walked with the arrow keys from the list itself, as the pattern of a list box asks.
            // biome-ignore lint/a11y/useFocusableInteractive: aria-activedescendant names the option that has the focus
            <div
              key={mark.id}
              id={`${id}${mark.id}`}
              role="option"
              aria-selected={mark.id === selected}
              className="unseen"
            >
              {sentence(mark)}
            </div>
          ))}
      </div>
      {chosen === undefined ? null : (
        <span ref={spot} className="chosen-spot" style={placeOf(pointOn(plate, chosen.angle, chosen.radius))} />
      )}
      {shown === undefined || size.width === 0 ? null : (
        <Tip mark={shown} text={sentence(shown)} at={pointOn(plate, shown.angle, shown.radius)} width={size.width} />
      )}
    </div>
  )
}

const placeOf = ({ x, y }: { readonly x: number; readonly y: number }) => ({ left: x, top: y })

/** The sentence of the partner under the pointer or the focus, beside its sign and on the side where there is room. */
function Tip({ mark, text, at, width }: { mark: Mark; text: string; at: { x: number; y: number }; width: number }) {
  const leftward = Math.cos(mark.angle) > 0
  const maxWidth = Math.max(120, Math.min(240, (leftward ? at.x : width - at.x) - 20))
  const style = leftward ? { right: width - at.x + 14, top: at.y, maxWidth } : { left: at.x + 14, top: at.y, maxWidth }
  return (
    <div className="tip" style={style} aria-hidden="true">
      {text}
    </div>
  )
}

/** The higher a partner stands on that day, the longer its name stays when there is no room for all. */
const weightOf = (mark: Mark): number =>
  (mark.shown ? 10 : 0) + { special: 4, rung: 2 + mark.shade, sectoral: 1, none: 0 }[mark.sign]

function useSize(element: React.RefObject<HTMLElement | null>): { readonly width: number; readonly height: number } {
  const [size, setSize] = useState({ width: 0, height: 0 })
  useEffect(() => {
    if (element.current === null) return
    const observer = new ResizeObserver(([entry]) => {
      if (entry === undefined) return
      const { width, height } = entry.contentRect
      setSize((before) =>
        before.width === Math.round(width) && before.height === Math.round(height)
          ? before
          : { width: Math.round(width), height: Math.round(height) },
      )
    })
    observer.observe(element.current)
    return () => observer.disconnect()
  }, [element])
  return size
}
