import { expect, it } from 'vitest'
import type { ClaimShownFragment } from '../../api/generated/types.ts'
import { quantitiesOf } from './quantities-of.ts'

const count = (label: string, group: string | null) =>
  ({
    counts: [{ definition: { label }, within: group === null ? null : { id: group, name: group } }],
  }) as unknown as ClaimShownFragment['evidence']

it('calls what claims are compared by in words, and never by its identifier', () => {
  const said = quantitiesOf(
    [
      { quantity: 'growth-target', subject: null, text: 'Over 8%.', evidence: null },
      { quantity: 'growth-target', subject: 'The growth target of 2025', text: '8%.', evidence: null },
      { quantity: 'within-g20', subject: null, text: '18 of 21.', evidence: count('strategic or higher', 'G20') },
      { quantity: 'trade-rank', subject: null, text: 'Among the 15 largest.', evidence: null },
    ],
    (group) => `within ${group}`,
  )
  expect(said.map(({ label, times }) => [label, times])).toEqual([
    ['The growth target of 2025', 2],
    ['strategic or higher, within G20', 1],
    ['Among the 15 largest.', 1],
  ])
})
