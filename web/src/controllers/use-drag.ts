import { useCallback, useEffect, useState } from 'react'
import type { Day } from '../../../schema/time/day.ts'
import { slide } from '../question/asked.ts'

/** How long a drag rests before changes of level are shown as movements again, in milliseconds. */
const REST = 200

/** A drag through time. */
interface Drag {
  /** Whether the day moves, or is held by a pointer that moved it: until it rests and is let go. */
  readonly dragging: boolean
  /** Goes to a day at once. */
  readonly dragTo: (day: Day) => void
  /** Whether a pointer holds the day: as long as one does, a rest is no end of the drag. */
  readonly hold: (held: boolean) => void
}

/** `onDrag` is told of each step of a drag; always the same function. */
export function useDrag(onDrag: () => void): Drag {
  const [dragged, drag] = useState<Day | null>(null)
  const [held, hold] = useState(false)
  const dragTo = useCallback(
    (day: Day) => {
      drag(day)
      onDrag()
      slide({ on: day })
    },
    [onDrag],
  )
  useEffect(() => {
    if (dragged === null || held) return
    const timer = setTimeout(() => drag(null), REST)
    return () => clearTimeout(timer)
  }, [dragged, held])
  return { dragging: dragged !== null, dragTo, hold }
}
