import { type EntryPlace, wrong } from '../entry.ts'
import type { Facts } from '../facts.ts'
import type { Report } from '../problem.ts'

/** A counting definition is named for its version and counts levels of its own ladder, a threshold being a rung. */
export function checkCountingDefinitions(facts: Facts, report: Report): void {
  for (const { statement, place } of facts.of('counting-definition')) {
    const { id, definition, version, ladder, rule } = statement
    const due = `${definition}@${version}`
    if (id !== due)
      report(
        wrong(
          place,
          ['id'],
          `the id ${JSON.stringify(id)} is not "<definition>@<version>": write ${JSON.stringify(due)}`,
        ),
      )
    const key = 'atLeast' in rule.levels ? 'atLeast' : 'exactly'
    const counted = 'atLeast' in rule.levels ? rule.levels.atLeast : rule.levels.exactly
    checkLevel(facts, { id: counted, key, ladder }, place, report)
  }
}

function checkLevel(
  facts: Facts,
  counted: { readonly id: string; readonly key: 'atLeast' | 'exactly'; readonly ladder: string },
  place: EntryPlace,
  report: Report,
): void {
  const level = facts.find('level', counted.id)
  if (level === undefined) return
  const path = ['rule', 'levels', counted.key]
  if (level.ladder !== counted.ladder) {
    report(wrong(place, path, `${level.id} is a level of ${level.ladder}: name one of ${counted.ladder}`))
  } else if (counted.key === 'atLeast' && level.levelKind !== 'rung') {
    report(
      wrong(
        place,
        path,
        `${level.id} is ${level.levelKind}, and a threshold is a rung: name a rung, or write { exactly: ${level.id} }`,
      ),
    )
  }
}
