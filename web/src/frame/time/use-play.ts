import { useEffect, useRef } from 'react'

/** Milliseconds in which a letter can be read, and the least time for any step. */
const READING = 45
const LEAST = 1600

/** While playing, steps to the next change once what is said of the present one can have been read; stops where there is none. */
export function usePlay(
  playing: boolean,
  said: readonly string[],
  waiting: boolean,
  more: boolean,
  step: (by: 'next') => void,
  play: (playing: false) => void,
): void {
  const text = said.join(' ')
  const latest = useRef({ step, play })
  latest.current = { step, play }
  useEffect(() => {
    if (!playing || waiting) return
    if (!more) return latest.current.play(false)
    const timer = setTimeout(() => latest.current.step('next'), Math.max(LEAST, text.length * READING))
    return () => clearTimeout(timer)
  }, [playing, waiting, more, text])
}
