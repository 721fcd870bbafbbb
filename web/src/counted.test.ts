import { describe, expect, it } from 'vitest'
import { countedBy, firstDefinition } from './counted.ts'
import type { Level } from './day/parts.ts'
import { en } from './i18n/en.ts'
import { vi } from './i18n/vi.ts'

const levels: Level[] = [
  { id: 'X/l/high', name: 'High Partnership', rank: 2, kind: 'RUNG' },
  { id: 'X/l/low', name: 'Low Partnership', rank: 1, kind: 'RUNG' },
  { id: 'X/l/special', name: 'Special', rank: null, kind: 'SPECIAL' },
]

describe('what a definition counts', () => {
  it.each([
    ['low-or-higher', 'at low partnership or higher', 'từ low partnership trở lên'],
    ['X/other/high', 'at high partnership', 'ở mức high partnership'],
    ['anything', 'by the definition “anything”', 'theo định nghĩa “anything”'],
  ])('is said of %s in words', (id, english, vietnamese) => {
    expect(countedBy(id, levels, en)).toBe(english)
    expect(countedBy(id, levels, vi)).toBe(vietnamese)
  })

  it('begins with the lowest rung and all above it', () => {
    expect(firstDefinition([{ id: 'high' }, { id: 'low-or-higher' }], levels)).toBe('low-or-higher')
    expect(firstDefinition([{ id: 'high' }], levels)).toBe('high')
    expect(firstDefinition([], levels)).toBeNull()
  })
})
