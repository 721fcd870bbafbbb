/**
 * The levels of a filter by their whole ids, where an address of before names them by the last part alone; null where there is nothing to lead. What the ladder has
 * not stays as it was written, so that the page can say so.
 */
export function levelsInFull(named: readonly string[], ids: readonly string[], none: string): readonly string[] | null {
  const known = new Set([...ids, none])
  const full = named.flatMap((one) => {
    const led = known.has(one) ? [] : ids.filter((id) => id.endsWith(`/${one}`))
    return led.length === 0 ? [one] : led
  })
  const sorted = [...new Set(full)].sort()
  return sorted.join() === [...named].sort().join() ? null : sorted
}
