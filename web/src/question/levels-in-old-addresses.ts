/**
 * The levels of a filter by their whole ids, where an address of before names them by the last part alone; null where there is nothing to lead, or nothing
 * that the ladder has. What it has not is left out, as it always was.
 */
export function levelsInFull(named: readonly string[], ids: readonly string[], none: string): readonly string[] | null {
  const known = new Set([...ids, none])
  if (named.every((one) => known.has(one))) return null
  const full = named.flatMap((one) => (known.has(one) ? [one] : ids.filter((id) => id.endsWith(`/${one}`))))
  return full.length === 0 ? null : [...new Set(full)].sort()
}
