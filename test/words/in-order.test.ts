import { describe, expect, it } from 'vitest'
import type { PartialDate } from '../../schema/time/partial-date.ts'
import { inOrder, inOrderOfDays } from '../../server/text/in-order.ts'

describe('lists in sentences and files', () => {
  it('are in the order of the names in the reader’s language, not of ids', () => {
    expect(inOrder(['Switzerland', 'Côte d’Ivoire', 'Cuba', 'Åland Islands', 'Chile'], 'en')).toEqual([
      'Åland Islands',
      'Chile',
      'Côte d’Ivoire',
      'Cuba',
      'Switzerland',
    ])
    expect(inOrder(['Đức', 'Ý', 'Ê-ti-ô-pi-a', 'Đan Mạch', 'Cuba'], 'vi')).toEqual([
      'Cuba',
      'Đan Mạch',
      'Đức',
      'Ê-ti-ô-pi-a',
      'Ý',
    ])
  })

  it('have moves in the order of their days, those of one day by name', () => {
    const moves = [
      { who: 'Russia', on: '2025-05-10' as PartialDate },
      { who: 'Egypt', on: '2025-08-05' as PartialDate },
      { who: 'Belarus', on: '2025-05-10' as PartialDate },
      { who: 'Kazakhstan', on: '2025' as PartialDate },
    ]
    expect(inOrderOfDays(moves, ({ who }) => who, 'en').map(({ who }) => who)).toEqual([
      'Kazakhstan',
      'Belarus',
      'Russia',
      'Egypt',
    ])
  })
})
