import { expect, it } from 'vitest'
import { toldIn } from '../../server/text/told.ts'

it('a file says of a text that it is in English where it is not in the reader’s language', () => {
  const both = { en: 'The minister', vi: 'Bộ trưởng' }
  expect([toldIn(both, 'en'), toldIn(both, 'vi')]).toEqual(['The minister', 'Bộ trưởng'])
  const one = { en: 'The minister' }
  expect([toldIn(one, 'en'), toldIn(one, 'vi')]).toEqual(['The minister', 'The minister (bằng tiếng Anh)'])
})
