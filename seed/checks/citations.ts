import { wrong } from '../entry.ts'
import type { Facts } from '../facts.ts'
import type { Report } from '../problem.ts'

/** Every citation says where in its source the fact stands; a source that nothing cites is worth a look. */
export function checkCitations(facts: Facts, report: Report): void {
  const cited = new Set<string>()
  for (const { statement, place } of facts.entries) {
    if (statement.kind === 'source') continue
    statement.citations.forEach(({ source, locator }, i) => {
      cited.add(source)
      if (locator === undefined) {
        report(
          wrong(
            place,
            ['citations', i, 'locator'],
            `the citation of ${JSON.stringify(source)} has no locator: say where in it the fact stands ("para. 3", "headline", "whole page")`,
          ),
        )
      }
    })
  }
  for (const { statement, place } of facts.of('source')) {
    if (!cited.has(statement.id)) {
      report({
        ...wrong(place, ['id'], `nothing cites the source ${JSON.stringify(statement.id)}: cite it, or delete it`),
        level: 'warning',
      })
    }
  }
}
