import { dateOrNull, lastDayOf } from '../dates.ts'
import type { Level, Move } from '../day/parts.ts'

/**
 * Partners with a sectoral relation on a day, whatever else they have. The network's link names one level for each partner, a rung before
 * a sectoral one, so those beside a rung are read from the moves: begun for certain by the day and not ended since.
 */
export function besideOn(moves: readonly Move[], levels: readonly Level[], day: string): ReadonlySet<string> {
  const sectoral = new Set(levels.filter((level) => level.kind === 'SECTORAL').map((level) => level.id))
  const open = new Map<string, number>()
  for (const { kind, on, partner, from, to } of moves) {
    const date = dateOrNull(on)
    if (date === null || lastDayOf(date) > day) continue
    const begun =
      kind === 'DEEPENING' && to !== null && sectoral.has(to.id) && (from === null || !sectoral.has(from.id))
    const ended = kind === 'LAPSE' && from !== null && sectoral.has(from.id)
    if (begun) open.set(partner.id, (open.get(partner.id) ?? 0) + 1)
    if (ended) open.set(partner.id, (open.get(partner.id) ?? 0) - 1)
  }
  return new Set([...open].filter(([, n]) => n > 0).map(([id]) => id))
}
