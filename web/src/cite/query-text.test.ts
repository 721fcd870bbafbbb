import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ORDER, type Query, readQuery, writeQuery } from './query-text.ts'

const text = fc
  .string({ minLength: 1, maxLength: 12 })
  .map((s) => s.trim())
  .filter((s) => s !== '')

const query: fc.Arbitrary<Query> = fc.dictionary(fc.constantFrom(...ORDER), text).map((one) => ({ ...one }))

describe('the address of a report', () => {
  it('reads back what it wrote', () => {
    fc.assert(
      fc.property(query, (one) => {
        expect(readQuery(writeQuery(one))).toEqual(one)
      }),
    )
  })

  it('is readable, and in one order', () => {
    expect(
      writeQuery({ lang: 'vi', known: '2026-11-24T15:00:00.000Z', definition: 'strategic-or-higher@1', of: 'VNM' }),
    ).toBe('?of=VNM&definition=strategic-or-higher@1&known=2026-11-24T15:00:00.000Z&lang=vi')
  })

  it('says nothing of what is empty or unknown', () => {
    expect(readQuery('?of=&x=1&on= ')).toEqual({})
    expect(writeQuery({ of: null })).toBe('')
  })
})
