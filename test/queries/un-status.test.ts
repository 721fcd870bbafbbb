import { expect, it } from 'vitest'
import type { State } from '../../schema/kinds/state.ts'
import { partialDate } from '../../schema/time/partial-date.ts'
import { unStatusOf } from '../../server/queries/un-status.ts'

const told = { kind: 'state', v: 2, id: 'CHE', confidence: 'high', citations: [{ source: 'gazette' }] } as const
const switzerland: State = {
  ...told,
  unMember: { from: partialDate('2002-09-10') },
  unObserver: { from: partialDate('1948'), to: partialDate('2002-09-10') },
}
const soviet: State = { ...told, unMember: { from: partialDate('1945-10-24'), to: partialDate('1991') } }

it.each([
  [switzerland, '2002-09-10', 'member'],
  [switzerland, '2002-09-09', 'observer'],
  [switzerland, '1947-12-31', 'neither'],
  // On some days of 1948 the one and on others the other: nobody says which.
  [switzerland, '1948-06-01', null],
  // Not the same through all of the year.
  [switzerland, '2002', null],
  [switzerland, '2003', 'member'],
  [soviet, '1945-10-23', 'neither'],
  [soviet, '1945-10-24', 'member'],
  [soviet, '1991-06-30', null],
  [soviet, '1992', 'neither'],
  // A State of which nobody has stated it is not outside.
  [{ ...told }, '2020', null],
])('what a State is to the United Nations on a day is what is stated and no more: %#', (state, day, status) => {
  expect(unStatusOf(state, partialDate(day))).toBe(status)
})

it('a status that begins and ends within the year asked for is not the status of the year', () => {
  const brief: State = { ...told, unObserver: { from: partialDate('1973-03-01'), to: partialDate('1973-09-18') } }
  expect([unStatusOf(brief, partialDate('1973')), unStatusOf(brief, partialDate('1973-05'))]).toEqual([
    null,
    'observer',
  ])
})
