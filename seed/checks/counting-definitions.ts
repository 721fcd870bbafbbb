import { type Entry, type EntryPlace, whereIs, wrong } from '../entry.ts'
import type { Facts } from '../facts.ts'
import type { Report } from '../problem.ts'

/** A counting definition is named for its version and counts levels of its own ladder, a threshold being a rung; all versions of one are of one ladder. */
export function checkCountingDefinitions(facts: Facts, report: Report): void {
  checkVersions(facts, report)
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

/** What was called by a name keeps its meaning: a version on another ladder would give the name a second one. */
function checkVersions(facts: Facts, report: Report): void {
  const first = new Map<string, Entry<'counting-definition'>>()
  const byVersion = [...facts.of('counting-definition')].sort((a, b) => a.statement.version - b.statement.version)
  for (const entry of byVersion) {
    const { id, definition, ladder } = entry.statement
    const before = first.get(definition)
    if (before === undefined) {
      first.set(definition, entry)
    } else if (before.statement.ladder !== ladder) {
      report(
        wrong(
          entry.place,
          ['ladder'],
          `${id} counts on ${ladder} and ${before.statement.id} (${whereIs(before.place)}) on ${before.statement.ladder}: one name would have two meanings; give it another name, such as ${ladder}/${definition}`,
        ),
      )
    }
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
