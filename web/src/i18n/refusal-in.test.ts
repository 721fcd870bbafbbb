import { describe, expect, it } from 'vitest'
import { WORDS as vi } from '../../../schema/words/generated/vi/refusal.ts'
import { failureOf } from '../api/failure.ts'
import { refusalIn } from './refusal-in.ts'

describe('a refusal in the reader’s language', () => {
  it('is made of its code and of what it names', () => {
    const refused = (code: string, values: Record<string, string | number>) =>
      refusalIn(vi, failureOf({ message: 'in English', extensions: { code, values } }))
    expect(refused('UNKNOWN_ID', { what: 'actor', id: 'ZZZ', argument: 'of' })).toBe(
      '“ZZZ” không phải là chủ thể nào được biết đến vào lúc đó.',
    )
    expect(refused('BAD_RANGE', { what: 'order', from: '2025', to: '2024' })).toContain('2025 ở sau 2024')
    expect(refused('BAD_PERMALINK', {})).toContain('liên kết cố định')
  })

  it('stays in English where nothing is said of its code', () => {
    expect(refusalIn(vi, failureOf({ message: 'too deep', extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }))).toBe(
      null,
    )
  })
})
