import { FOUND_ORDER, type Step } from '../../plan.ts'
import { layoutOf } from '../node-layout.ts'
import { verbOf } from '../verbs.ts'
import { pickedBy, thingsOf } from './id-lists.ts'
import { inForce } from './in-force.ts'
import { describedThing, isOf, isThing } from './matching.ts'

/**
 * What a text finds, ranked by the best of its texts (`FOUND_ORDER`), all of which are kept folded, one a line: the text index narrows them by the longest term. How a text holds
 * what was asked for and its length are one number, so that the best is the least.
 */
export function foundBlock({ as, kinds, by, text }: Extract<Step, { pick: 'found' }>, paged: boolean): string {
  if (!paged) throw new TypeError(`the step ${as} finds by a text: ask for a page`)
  const { kind, type, fromThing } = verbOf(by)
  if (fromThing || !kinds.every(isThing))
    throw new TypeError(`the step ${as} finds things by what refers to them: ${by}`)
  const holds = (version: string): string => `${version}.folded CONTAINS $${text}Longest AND ${inForce(version)}`
  const how = Object.entries(HOLDS_BY).map(
    ([name, test]) => `WHEN ${test(`$${text}Whole`)} THEN ${FOUND_ORDER[name as keyof typeof FOUND_ORDER]}`,
  )
  return `
CALL () {
  CALL () {
    MATCH (version:${layoutOf(kind).label})
    WHERE ${holds('version')}
    MATCH (version)-[:${type}]->(thing:Thing)
    RETURN thing, version.folded AS folded
    UNION ALL
    ${describedThing('Thing')}
    WHERE ${holds('version')} AND ${isOf(kinds)}
    RETURN thing, version.folded AS folded
  }
  UNWIND split(folded, '\\n') AS text
  WITH thing, text
  WHERE size($${text}Terms) > 0 AND all(term IN $${text}Terms WHERE text CONTAINS term)
  WITH thing, min(${LONGER_THAN_A_TEXT} * CASE ${how.join(' ')} ELSE ${FOUND_ORDER.termByTerm} END + size(text)) AS best
  MATCH (thing)-[:DESCRIBED_BY]->(version:Description)
  WHERE ${isOf(kinds)} AND ${inForce('version')}
  WITH thing, version ORDER BY best, version.id
  WITH collect({version: version, thing: thing}) AS rows
  WITH size(rows) AS total, rows[toInteger($skip)..toInteger($skip) + toInteger($first)] AS page
  RETURN total, $skip + size(page) < total AS more,
    [row IN page | row.version] AS ${pickedBy(as)}, [row IN page | row.thing] AS ${thingsOf(as)}
}`
}

/** More than any text has characters. */
const LONGER_THAN_A_TEXT = 1_000_000_000

/** How a `text` may hold what was asked for, the best first. */
const HOLDS_BY = {
  whole: (asked: string) => `text = ${asked}`,
  atStart: (asked: string) => `text STARTS WITH ${asked}`,
  atStartOfWord: (asked: string) => `text CONTAINS ' ' + ${asked}`,
  anywhere: (asked: string) => `text CONTAINS ${asked}`,
} as const satisfies Partial<Record<keyof typeof FOUND_ORDER, (asked: string) => string>>
