import { expect, it } from 'vitest'
import { toggled } from './filter.ts'

it('hides a level, shows it again, and says nothing where all are shown', () => {
  const all = ['top', 'low', 'none']
  expect(toggled(all, null, 'low')).toEqual(['none', 'top'])
  expect(toggled(all, ['none', 'top'], 'low')).toBeNull()
  expect(toggled(all, ['top'], 'top')).toEqual([])
})
