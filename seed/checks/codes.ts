import type { State } from '../../schema/kinds/state.ts'
import type { Territory } from '../../schema/kinds/territory.ts'
import { type EntryPlace, wrong } from '../entry.ts'
import type { Facts } from '../facts.ts'
import type { Report } from '../problem.ts'

const CODES = ['iso2', 'iso3', 'm49'] as const

/** A code is that of one area: a search by it finds nobody else. */
export function checkCodes(facts: Facts, report: Report): void {
  const held = new Map<string, string>()
  const areas: readonly { readonly statement: State | Territory; readonly place: EntryPlace }[] = [
    ...facts.of('state'),
    ...facts.of('territory'),
  ]
  for (const { statement, place } of areas) {
    for (const name of CODES) {
      const code = statement[name]
      if (code === undefined) continue
      const before = held.get(`${name} ${code}`)
      if (before === undefined) held.set(`${name} ${code}`, statement.id)
      else report(wrong(place, [name], `${name} ${code} is the code of ${before}: give each area its own`))
    }
  }
}
