/** Brings parts of the page while nothing else is to be done; what cannot be brought then is brought when it is needed. Gives back what calls it off. */
export function whenIdle(bring: () => readonly Promise<unknown>[]): () => void {
  const start = (): void => void Promise.allSettled(bring())
  // Not every browser tells when it is idle.
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(start, 1500)
    return () => clearTimeout(timer)
  }
  const turn = requestIdleCallback(start, { timeout: 5000 })
  return () => cancelIdleCallback(turn)
}
