import { describe, expect, it } from 'vitest'
import { WORDS as vi } from '../../../schema/words/generated/vi/refusal.ts'
import { failureOf } from '../api/failure.ts'
import { refusalIn } from './refusal-in.ts'

describe('a refusal in the reader’s language', () => {
  it('is made of what was wrong and of what it names', () => {
    const refused = (code: string, values: Record<string, string | number | string[]>) =>
      refusalIn(vi, 'vi', failureOf({ message: 'in English', extensions: { code, values } }))
    expect(refused('UNKNOWN_ID', { what: 'actor', id: 'ZZZ', argument: 'of' })).toContain(
      '“ZZZ” không phải là chủ thể nào được biết đến vào lúc đó',
    )
    expect(refused('BAD_RANGE', { what: 'order', from: '2025', to: '2024' })).toContain('2025 ở sau 2024')
    expect(refused('UNKNOWN_ID', { what: 'ladder', id: 'x', of: 'VNM', known: ['VNM/a', 'VNM/b'] })).toContain(
      'VNM/a, VNM/b',
    )
    expect(refused('LIMIT_EXCEEDED', { what: 'cost', found: 300_000, most: 200_000 })).toContain('200.000')
  })

  it('says of an altered permalink something else than of one whose revision is not held here', () => {
    const said = (values: Record<string, string | number>) =>
      refusalIn(vi, 'vi', failureOf({ message: '', extensions: { code: 'BAD_PERMALINK', values } }))
    expect(said({ what: 'altered' })).toContain('đã bị thay đổi')
    expect(said({ what: 'lackingSeed', number: 9 })).toContain('lần cập nhật 9 của dữ liệu gốc, mà nơi này không có')
  })

  it('stays in English where nothing is said of what was wrong', () => {
    expect(refusalIn(vi, 'vi', failureOf({ message: 'x', extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }))).toBe(
      null,
    )
    expect(refusalIn(vi, 'vi', failureOf({ message: 'x', extensions: { values: { what: 'toString' } } }))).toBe(null)
  })
})
