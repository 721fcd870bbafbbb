import type { Statement } from '../../schema/statement.ts'
import { intervalOf, type PartialDate } from '../../schema/time/partial-date.ts'
import { isBefore, isOnOrBefore } from '../../schema/time/truth.ts'
import { type Entry, wrong } from '../entry.ts'
import type { Facts } from '../facts.ts'
import type { Report } from '../problem.ts'

/** Two dates of one statement of which the second cannot come first. Partial dates are wrong only where no completion of them is right. */
interface Order {
  readonly first: string
  readonly second: string
  /** Whether both may be one day. */
  readonly sameDay: boolean
  readonly remedy: string
}

const PERIOD: readonly Order[] = [
  { first: 'from', second: 'to', sameDay: false, remedy: '`from` is the first day in it and `to` the first day out' },
  {
    first: 'from',
    second: 'attestedOn',
    sameDay: true,
    remedy: '`attestedOn` is the day of a source that attests what had begun',
  },
]

const MEETING: readonly Order[] = [
  { first: 'from', second: 'to', sameDay: true, remedy: '`from` is its first day and `to` its last' },
]

const INSTRUMENT: readonly Order[] = ['adopted', 'signed', 'inForce'].map((first) => ({
  first,
  second: 'ended',
  sameDay: true,
  remedy: '`ended` is the day on which it stopped having effect',
}))

const SOURCE: readonly Order[] = [
  {
    first: 'published',
    second: 'readOn',
    sameDay: true,
    remedy: '`readOn` is the day on which somebody read it for us',
  },
]

const ordersOf = ({ kind }: Statement): readonly Order[] =>
  kind === 'activity' ? MEETING : kind === 'instrument' ? INSTRUMENT : kind === 'source' ? SOURCE : PERIOD

/** No statement ends before it begins. */
export function checkPeriods(facts: Facts, report: Report): void {
  for (const entry of facts.entries) for (const order of ordersOf(entry.statement)) checkOrder(entry, order, report)
}

function checkOrder({ statement, place }: Entry, { first, second, sameDay, remedy }: Order, report: Report): void {
  const dates = statement as unknown as Readonly<Record<string, PartialDate | undefined>>
  const [a, b] = [dates[first], dates[second]]
  if (a === undefined || b === undefined) return
  if (isBefore(intervalOf(b), intervalOf(a)) === 'yes') {
    report(wrong(place, [second], `${second} ${b} is before ${first} ${a}: ${remedy}`))
  } else if (!sameDay && isOnOrBefore(intervalOf(b), intervalOf(a)) === 'yes') {
    report(wrong(place, [second], `${second} ${b} is ${first} ${a} itself, so that it held on no day: ${remedy}`))
  }
}
