import type { Ref } from '../../plan.ts'
import { layoutOf } from '../node-layout.ts'
import { keptAsProperty, verbOf } from '../verbs.ts'
import { REVISION } from './revision.ts'

/** What is asked of the log: which of its parts are there, and the references by which targets are looked for. */
export interface TouchingParts {
  readonly ids: boolean
  readonly kinds: boolean
  readonly refs: readonly Ref[]
}

/**
 * The revisions after `$since` up to `$upTo` that touched what is watched, oldest first, each with the ids found. `$ids`; `$kinds`; and for the i-th reference
 * the list `$targets<i>`. A part for each, so that each starts at an index: of an id's versions, of a kind's in one revision, of a thing.
 * What is staged has no revision yet.
 */
export function touching({ ids, kinds, refs }: TouchingParts): string {
  const parts = refs.map(referring)
  if (ids) {
    parts.push(`MATCH (version:Statement)
USING INDEX SEEK version:Statement(id, assertedIn)
WHERE version.id IN $ids AND version.assertedIn <= $upTo
${stamps('version')}
RETURN number, version.id AS id`)
  }
  if (kinds) {
    parts.push(`MATCH (mark:Revision) WHERE mark.number > $since AND mark.number <= $upTo
UNWIND $kinds AS kind
WITH mark, kind WHERE ${isTouched('assertedIn')} OR ${isTouched('retractedIn')}
RETURN mark.number AS number, null AS id`)
  }
  return `
CALL () {
${parts.join('\nUNION ALL\n')}
}
WITH number, collect(DISTINCT id) AS ids
MATCH (revision:Revision {number: number})
RETURN ${REVISION}, ids ORDER BY revision.number`
}

/** The revisions, of those asked about, in which something was stated or withdrawn, as `number`. */
const stamps = (name: string): string => `UNWIND [${name}.assertedIn, ${name}.retractedIn] AS number
WITH * WHERE number > $since AND number <= $upTo`

const isTouched = (stamp: 'assertedIn' | 'retractedIn'): string =>
  `EXISTS { MATCH (version:Statement) USING INDEX SEEK version:Statement(kind, ${stamp}) WHERE version.kind = kind AND version.${stamp} = mark.number }`

function referring(ref: Ref, i: number): string {
  const kept = keptAsProperty(ref)
  if (kept !== undefined) {
    const { label, isThing } = layoutOf(kept.kind)
    const on = `version:${isThing ? 'Description' : label}`
    return `MATCH (${on})
USING INDEX ${on}(${kept.property})
WHERE version.${kept.property} IN $targets${i} AND version.kind = '${kept.kind}'
${stamps('version')}
RETURN number, version.id AS id`
  }
  const { kind, label, type, fromThing, shared } = verbOf(ref)
  // Gathered first, so that what refers is looked for from here and not from its label.
  const start = `MATCH (target:Thing)\nUSING INDEX SEEK target:Thing(id)\nWHERE target.id IN $targets${i}\nWITH collect(target) AS targets\nUNWIND targets AS target`
  if (!fromThing) {
    const version = layoutOf(kind).isThing ? `version:Description {kind: '${kind}'}` : `version:${label}`
    return `${start}\nMATCH (target)<-[:${type}]-(${version})\n${stamps('version')}\nRETURN number, version.id AS id`
  }
  const ofKind = shared
    ? `\nMATCH (subject)-[:DESCRIBED_BY]->(version:Description {kind: '${kind}'}) WHERE version.assertedIn = said.assertedIn`
    : ''
  return `${start}\nMATCH (target)<-[said:${type}]-(subject:Thing)${ofKind}\n${stamps('said')}\nRETURN number, subject.id AS id`
}
