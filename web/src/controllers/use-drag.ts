import { useCallback, useEffect, useState } from 'react'
import type { Day } from '../../../schema/time/day.ts'
import { slide } from '../question/asked.ts'

/** How long a drag rests before changes of level are shown as movements again, in milliseconds. */
const REST = 200

/** A drag through time: `dragTo` goes to a day at once, and `dragging` holds until it rests. `onDrag` is told of each step; always the same function. */
export function useDrag(onDrag: () => void): { readonly dragging: boolean; readonly dragTo: (day: Day) => void } {
  const [dragged, drag] = useState<Day | null>(null)
  const dragTo = useCallback(
    (day: Day) => {
      drag(day)
      onDrag()
      slide({ on: day })
    },
    [onDrag],
  )
  useEffect(() => {
    if (dragged === null) return
    const timer = setTimeout(() => drag(null), REST)
    return () => clearTimeout(timer)
  }, [dragged])
  return { dragging: dragged !== null, dragTo }
}
