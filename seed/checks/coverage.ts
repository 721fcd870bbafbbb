import { wrong } from '../entry.ts'
import type { Facts } from '../facts.ts'
import type { Report } from '../problem.ts'

/** Facts that are whole are so up to a day; only a sample may reach none in particular. */
export function checkCoverage(facts: Facts, report: Report): void {
  for (const { statement, place } of facts.of('coverage')) {
    if (!statement.whole || statement.reviewedTo !== undefined) continue
    report(
      wrong(place, ['whole'], 'facts are whole up to a day, and none is given: add reviewedTo, or write whole: false'),
    )
  }
}
