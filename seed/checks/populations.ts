import type { Claim } from '../../schema/kinds/claim.ts'
import { wrong } from '../entry.ts'
import type { Facts } from '../facts.ts'
import type { Report } from '../problem.ts'

/**
 * Of figures of one thing and one time, populations that are told apart by their ids are told apart by their words too, in every language: else a reader is told that one number is
 * given for different populations, and reads the same words twice.
 */
export function checkPopulations(facts: Facts, report: Report): void {
  const called = new Map<string, Claim>()
  for (const { statement: claim, place } of facts.of('claim')) {
    const { about, quantity, period, population, populationId } = claim
    if (populationId === undefined) continue
    for (const [language, words] of Object.entries(population ?? {})) {
      const key = JSON.stringify([about, quantity, period, language, words])
      const before = called.get(key)
      if (before === undefined) called.set(key, claim)
      else if (before.populationId !== populationId)
        report(
          wrong(
            place,
            ['population', language],
            `${JSON.stringify(words)} is what ${before.id} calls the population ${before.populationId}, and here it is ${populationId}: say in these words what tells them apart, or give both one populationId`,
          ),
        )
    }
  }
}
