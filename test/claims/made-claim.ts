import type { Claim } from '../../schema/kinds/claim.ts'

/** A claim about AAA that says what it is given, cited from one page of a gazette. */
export const claim = (changes: Partial<Claim>): Claim => ({
  kind: 'claim',
  v: 3,
  id: 'claim/x',
  confidence: 'high',
  citations: [{ source: 'gazette', locator: 'p. 1', original: 'as said' }],
  about: 'AAA',
  text: { en: 'said', vi: 'nói' },
  quantity: 'partners',
  measure: 'count',
  qualifier: 'exactly',
  ...changes,
})

/** What a claim of one number says. */
export const exactly = (n: number): Partial<Claim> => ({ value: n, lower: n, upper: n })
