/** Rows by a key of theirs, groups and rows in the order in which they came. */
export function grouped<T>(rows: readonly T[] = [], keyOf: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const row of rows) addTo(groups, keyOf(row), row)
  return groups
}

/** Puts a row at the end of the group of a key. */
export function addTo<T>(groups: Map<string, T[]>, key: string, row: T): void {
  const group = groups.get(key)
  if (group) group.push(row)
  else groups.set(key, [row])
}
