import type { DateOrder } from '../../schema/kind.ts'
import { intervalOf, type PartialDate } from '../../schema/time/partial-date.ts'
import { isBefore, isOnOrBefore } from '../../schema/time/truth.ts'
import { told } from '../collections.ts'
import { type Entry, wrong } from '../entry.ts'
import type { Facts } from '../facts.ts'
import type { Report } from '../problem.ts'

/** No statement ends before it begins. Partial dates are wrong only where no completion of them is right. */
export function checkPeriods(facts: Facts, report: Report): void {
  for (const entry of facts.entries) {
    for (const order of told(entry.statement.kind).order) checkOrder(entry, order, report)
  }
}

function checkOrder({ statement, place }: Entry, { first, second, sameDay, remedy }: DateOrder, report: Report): void {
  const dates = statement as unknown as Readonly<Record<string, PartialDate | undefined>>
  const [a, b] = [dates[first], dates[second]]
  if (a === undefined || b === undefined) return
  if (isBefore(intervalOf(b), intervalOf(a)) === 'yes') {
    report(wrong(place, [second], `${second} ${b} is before ${first} ${a}: ${remedy}`))
  } else if (!sameDay && isOnOrBefore(intervalOf(b), intervalOf(a)) === 'yes') {
    report(wrong(place, [second], `${second} ${b} is ${first} ${a} itself, so that it held on no day: ${remedy}`))
  }
}
