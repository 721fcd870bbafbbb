import { useEffect, useRef } from 'react'

/** Milliseconds in which a letter can be read, and the least time for any step. */
const READING = 45
const LEAST = 1600

interface Props {
  readonly playing: boolean
  /** What is said of the present change. */
  readonly said: readonly string[]
  /** Whether the answers about the day are still on their way: playing waits for them. */
  readonly waiting: boolean
  /** Whether there is a next change. */
  readonly more: boolean
  readonly onStep: (by: 'next') => void
  readonly onStop: () => void
}

/** While playing, steps to the next change once what is said of the present one can have been read; stops where there is none. Draws nothing. */
export function Player({ playing, said, waiting, more, onStep, onStop }: Props) {
  const text = said.join(' ')
  const latest = useRef({ onStep, onStop })
  latest.current = { onStep, onStop }
  useEffect(() => {
    if (!playing || waiting) return
    if (!more) return latest.current.onStop()
    const timer = setTimeout(() => latest.current.onStep('next'), Math.max(LEAST, text.length * READING))
    return () => clearTimeout(timer)
  }, [playing, waiting, more, text])
  return null
}
