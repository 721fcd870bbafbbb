import { type EntryPlace, whereIs, wrong } from '../entry.ts'
import type { Facts } from '../facts.ts'
import type { Report } from '../problem.ts'

/** One file a partnership: an owner and a partner are joined by one, and what is stated of it stands in its file. */
export function checkPartnerships(facts: Facts, report: Report): void {
  const byPair = new Map<string, { id: string; place: EntryPlace }>()
  for (const { statement, place } of facts.of('partnership')) {
    const { id, owner, partner } = statement
    if (owner === partner) {
      report(wrong(place, ['partner'], `${partner} is its own partner: name the other actor`))
    }
    const pair = `${owner} ${partner}`
    const before = byPair.get(pair)
    if (before === undefined) byPair.set(pair, { id, place })
    else if (before.id !== id) {
      report(
        wrong(
          place,
          ['partner'],
          `the partnership of ${owner} with ${partner} is stated already as ${before.id} (${whereIs(before.place)}): keep one of the two`,
        ),
      )
    }
  }
  for (const { statement, place } of facts.of('designation')) {
    const home = facts.get(statement.partnership)?.place
    if (home !== undefined && home.file !== place.file) {
      report(
        wrong(
          place,
          ['partnership'],
          `two files state the partnership ${statement.partnership}: move ${statement.id} to ${home.file}, or name the partnership of this file`,
        ),
      )
    }
  }
}
