import { descriptionOf, type Kind } from '../../../../schema/statement.ts'
import { FOUND_ORDER, type Step } from '../../plan.ts'
import { layoutOf } from '../node-layout.ts'
import { verbOf } from '../verbs.ts'
import { pickedBy, thingsOf } from './id-lists.ts'
import { inForce } from './in-force.ts'
import { describedThing, isOf, isThing } from './matching.ts'

/**
 * What a text finds, ranked by the best of its texts (`FOUND_ORDER`), all of which are kept folded, one a line: the text index narrows them by the longest term. Those that have it are taken one after another and no
 * more than may be looked at: if there are more, nothing is ranked. How a text holds what was asked for and its length are one number, so that the best is the least.
 */
export function foundBlock({ as, kinds, by, text, written }: Extract<Step, { pick: 'found' }>, paged: boolean): string {
  if (!paged) throw new TypeError(`the step ${as} finds by a text: ask for a page`)
  const { kind, type, fromThing } = verbOf(by)
  if (fromThing || !kinds.every(isThing))
    throw new TypeError(`the step ${as} finds things by what refers to them: ${by}`)
  const holds = `version.folded CONTAINS $${text}Longest AND version.assertedIn <= $revision`
  const how = Object.entries(HOLDS_BY).map(
    ([name, test]) => `WHEN ${test(`$${text}Whole`)} THEN ${FOUND_ORDER[name as keyof typeof FOUND_ORDER]}`,
  )
  const asWritten = `$${written}[0]`
  return `
CALL () {
  CALL () {
    MATCH (version:${layoutOf(kind).label})
    WHERE ${holds}
    MATCH (version)-[:${type}]->(thing:Thing)
    RETURN thing, version, ${textsOf([kind])} AS texts
    UNION ALL
    ${describedThing('Thing')}
    WHERE ${holds} AND ${isOf(kinds)}
    RETURN thing, version, ${textsOf(kinds)} AS texts
  }
  WITH thing, version, texts WHERE size($${text}Terms) > 0
  WITH thing, version, texts LIMIT toInteger($most) + 1
  RETURN collect({thing: thing, version: version, texts: texts}) AS sought
}
CALL (sought) {
  UNWIND CASE WHEN size(sought) > $most THEN [] ELSE sought END AS one
  WITH one.thing AS thing, one.version AS version, one.texts AS texts
  WHERE ${inForce('version')}
  WITH thing, split(version.folded, '\n') AS folded, texts
  UNWIND range(0, size(folded) - 1) AS i
  WITH thing, folded[i] AS text, toLower(normalize(texts[i])) AS written
  WHERE all(term IN $${text}Terms WHERE text CONTAINS term)
  WITH thing, text, written, CASE ${how.join(' ')} ELSE ${FOUND_ORDER.termByTerm} END AS how
  WITH thing, min(${LONGER_THAN_A_TEXT} * (2 * how + CASE
    WHEN ${asWritten} IS NULL THEN 0
    WHEN how <= ${FOUND_ORDER.atStart} AND written STARTS WITH ${asWritten} THEN 0
    WHEN how > ${FOUND_ORDER.atStart} AND written CONTAINS ${asWritten} THEN 0
    ELSE 1 END) + size(text)) AS best
  MATCH (thing)-[:DESCRIBED_BY]->(version:Description)
  WHERE ${isOf(kinds)} AND ${inForce('version')}
  WITH thing, version ORDER BY best, version.id
  WITH collect({version: version, thing: thing}) AS rows
  WITH size(rows) AS total, rows[toInteger($skip)..toInteger($skip) + toInteger($first)] AS page
  RETURN total, $skip + size(page) < total AS more, size(sought) AS soughtIn,
    [row IN page | row.version] AS ${pickedBy(as)}, [row IN page | row.thing] AS ${thingsOf(as)}
}`
}

/** The texts by which versions of some kinds are found, as they are stated, in the order in which they are kept folded. */
function textsOf(kinds: readonly Kind[]): string {
  const fields = new Set(kinds.flatMap((kind) => descriptionOf(kind)?.found ?? []))
  return `[text IN [${[...fields].map((field) => `version.${field}`).join(', ')}] WHERE text IS NOT NULL]`
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
