import { describe, expect, it } from 'vitest'
import { whyOpen } from './why-open.ts'

const open = { certain: false, confidence: 'HIGH' } as const

describe('why somebody is undecided', () => {
  it('is the confidence before all else', () => {
    expect(whyOpen({ since: '2026', link: { certain: false, confidence: 'LOW' }, validAt: '2026-05-01' })).toBe('low')
  })
  it('is a start known by its month', () =>
    expect(whyOpen({ since: '2001-03', link: open, validAt: '2001-03-10' })).toBe('partial'))
  it('is a start that no source gives', () =>
    expect(whyOpen({ since: null, link: open, validAt: '1990-01-01' })).toBe('unknown'))
  it('is a question about more than a day', () =>
    expect(whyOpen({ since: '2025-10-29', link: open, validAt: '2025-10' })).toBe('period'))
  it('is what the definition goes by, where the relation itself is certain', () => {
    expect(whyOpen({ since: null, link: { certain: true, confidence: 'HIGH' }, validAt: '2025-12-31' })).toBe('words')
  })
})
