import { describe, expect, it } from 'vitest'
import { baseOf } from './base.ts'

describe('the path that the page stands under', () => {
  it.each([
    ['/', '/counts', ''],
    ['/entente/', '/entente/counts', '/entente'],
    ['/entente/', '/entente', '/entente'],
    ['/relations/of/vn/', '/relations/of/vn/answers/x', '/relations/of/vn'],
  ])('with its scripts below %s is, at %s, %j', (scripts, path, base) => {
    expect(baseOf(scripts, path)).toBe(base)
  })

  it('is none for who comes past the proxy', () => {
    expect(baseOf('/entente/', '/counts')).toBe('')
    expect(baseOf('/entente/', '/entente-of-old')).toBe('')
  })
})
