import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Address, EMPTY_ADDRESS, readAddress, writeAddress } from './address.ts'

const text = fc
  .string({ minLength: 1, maxLength: 12 })
  .map((s) => s.trim())
  .filter((s) => s !== '')
const slug = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,4})?$/)

const address: fc.Arbitrary<Address> = fc.record({
  of: fc.option(text),
  on: fc.option(text),
  known: fc.option(text),
  view: fc.constantFrom('network' as const, 'table' as const),
  levels: fc.option(fc.uniqueArray(slug, { maxLength: 4 }).map((levels) => levels.sort())),
  partner: fc.option(text),
  definition: fc.option(text),
  names: fc.boolean(),
  sort: fc.option(fc.record({ by: slug, descending: fc.boolean() })),
  language: fc.option(fc.constantFrom('en' as const, 'vi' as const)),
  theme: fc.option(fc.constantFrom('light' as const, 'dark' as const)),
})

describe('the address of a view', () => {
  it('reads back what it wrote', () => {
    fc.assert(
      fc.property(address, (one) => {
        expect(readAddress(writeAddress(one))).toEqual(one)
      }),
    )
  })

  it('is nothing where all is default', () => {
    expect(writeAddress(EMPTY_ADDRESS)).toBe('')
    expect(readAddress('')).toEqual(EMPTY_ADDRESS)
  })

  it('is readable', () => {
    expect(
      writeAddress({
        ...EMPTY_ADDRESS,
        of: 'VNM',
        on: '2025-12-31',
        known: '2026-11-24T15:00:00.000Z',
        levels: ['strategic', 'none'],
        names: true,
        partner: 'GBR',
      }),
    ).toBe('?of=VNM&on=2025-12-31&known=2026-11-24T15:00:00.000Z&levels=none,strategic&names&partner=GBR')
  })

  it('tells no level from every level', () => {
    expect(readAddress('?levels=').levels).toEqual([])
    expect(readAddress('?').levels).toBeNull()
  })

  it('keeps a day that is none, so that the page can name it', () => {
    expect(readAddress('?on=2025-02-30').on).toBe('2025-02-30')
  })

  it('leaves out what it does not know', () => {
    expect(readAddress('?lang=fr&theme=pink&view=map&x=1')).toEqual(EMPTY_ADDRESS)
  })
})
