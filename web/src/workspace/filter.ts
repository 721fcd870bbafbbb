/** The filter after one level was shown or hidden. Null stands for every level, so that one more than all is all. */
export function toggled(
  all: readonly string[],
  filter: readonly string[] | null,
  level: string,
): readonly string[] | null {
  const shown = filter ?? all
  const next = shown.includes(level) ? shown.filter((one) => one !== level) : [...shown, level]
  return all.every((one) => next.includes(one)) ? null : [...next].sort()
}
