import { useEffect } from 'react'

/** Milliseconds in which a sentence can be read, and the least time for any step. */
const READING = 45
const LEAST = 1600

/** While playing, goes on to the next change once what is said of the present one can have been read; stops where there is none. */
export function usePlay(playing: boolean, said: readonly string[], waiting: boolean, next: (() => void) | null, stop: () => void): void {
  const length = said.join(' ').length
  useEffect(() => {
    if (!playing || waiting) return
    if (next === null) return stop()
    const timer = setTimeout(next, Math.max(LEAST, length * READING))
    return () => clearTimeout(timer)
  }, [playing, waiting, length, next, stop])
}
