import { expect, it } from 'vitest'
import type { Day } from '../../../../schema/time/day.ts'
import { lastEnded } from './last-ended.ts'

it.each([
  ['year', '2025-12-31', '2025-12'],
  ['year', '2026-05-01', '2025-12'],
  ['quarter', '2026-05-01', '2026-03'],
  ['quarter', '2026-03-31', '2026-03'],
  ['month', '2026-05-01', '2026-04'],
  ['month', '2024-02-29', '2024-02'],
  ['month', '2024-02-28', '2024-01'],
] as const)('the last %s that has ended by %s ends with %s', (step, day, month) => {
  expect(lastEnded(step, day as Day)).toBe(month)
})
