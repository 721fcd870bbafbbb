import { describe, expect, it } from 'vitest'
import { placeIn } from './place.ts'

describe('the place that an address leads to', () => {
  it.each([
    ['', ''],
    ['#', ''],
    ['#claim/vn-partners-2025', 'claim/vn-partners-2025'],
    ['#claim%2Fvn-partners-2025', 'claim/vn-partners-2025'],
    ['#Vi%E1%BB%87t', 'Việt'],
    ['#a%25b', 'a%b'],
  ])('of %j is %j', (hash, place) => {
    expect(placeIn(hash)).toBe(place)
  })

  it.each(['#%', '#%E1', '#100%', '#claim%2', '#%zz'])('of %j, which cannot be read, is what is written', (hash) => {
    expect(placeIn(hash)).toBe(hash.slice(1))
  })
})
