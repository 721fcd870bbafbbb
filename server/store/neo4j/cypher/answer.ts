import { ACTOR_KINDS } from '../../../../schema/actor-kind.ts'
import type { Ids, Plan, Step } from '../../plan.ts'
import { layoutOf } from '../node-layout.ts'
import { VERBS, type Verb, verbOf } from '../verbs.ts'
import { type IdLists, kindsOf, pickedBy, pointingFrom, thingsOf } from './id-lists.ts'
import { inForce } from './in-force.ts'

const actorKinds = ACTOR_KINDS.map((kind) => `'${kind}'`).join(', ')
const isActor = (kind: string): boolean => (ACTOR_KINDS as readonly string[]).includes(kind)

/**
 * The end of a question: what its steps picked, the actors that these are or name and those given, with all their names, and the sources cited.
 * Where a step is `paged`, its ids, the total and whether more come behind.
 */
export function answer(
  plan: Plan,
  steps: ReadonlyMap<string, Step>,
  lists: IdLists,
  paged: string | undefined,
): string {
  const picked = [...steps.values()].map(({ as }) => pickedBy(as))
  const stated = [...picked, 'actorVersions', 'names'].join(' + ')
  const { from, rows } = named(plan, steps, lists)
  return `
CALL (${from.join(', ')}) {
  CALL (${from.join(', ')}) {
    ${rows.join('\n    UNION ALL\n')}
  }
  WITH DISTINCT target AS actor
  MATCH (actor)-[:DESCRIBED_BY]->(version:Description)
  WHERE version.kind IN [${actorKinds}] AND ${inForce('version')}
  RETURN collect(actor) AS actors, collect(version) AS actorVersions
}
CALL (actors) {
  UNWIND actors AS actor
  MATCH (actor)<-[:NAMES]-(name:${layoutOf('name').label})
  WHERE ${inForce('name')}
  RETURN collect(name) AS names
}
WITH ${stated} AS stated${paged === undefined ? '' : `, [version IN ${pickedBy(paged)} | version.id] AS ids, total, more, soughtIn`}
CALL (stated) {
  UNWIND stated AS version
  MATCH (version)-[:CITES]->(source:Thing)
  WITH DISTINCT source
  MATCH (source)-[:DESCRIBED_BY]->(described:Description {kind: 'source'})
  WHERE ${inForce('described')}
  RETURN collect(described) AS sources
}
${
  paged === undefined
    ? `UNWIND stated + sources AS version
WITH DISTINCT version
RETURN version.kind, collect(version.statement)`
    : `UNWIND CASE WHEN size(stated) = 0 THEN [null] ELSE stated + sources END AS version
WITH DISTINCT version, ids, total, more, soughtIn
RETURN version.kind, collect(version.statement), ids, total, more, soughtIn`
}`
}

/** The rows of things that may be actors of the answer, as `target`, and the variables that they are made from. */
function named(
  plan: Plan,
  steps: ReadonlyMap<string, Step>,
  lists: IdLists,
): { readonly from: readonly string[]; readonly rows: readonly string[] } {
  const from = new Set<string>()
  const rows: string[] = []
  const whole = [
    ...plan.actors.map((parameter) => lists.variable({ given: parameter })),
    ...[...steps.values()].filter((step) => kindsOf(step).some(isActor)).map((step) => thingsOf(step.as)),
  ]
  if (whole.length > 0) {
    for (const list of whole) from.add(list)
    rows.push(`UNWIND ${whole.join(' + ')} AS target\nRETURN target`)
  }
  for (const step of steps.values()) {
    const verbs = VERBS.filter(
      (verb) => verb.namesActor && kindsOf(step).includes(verb.kind) && !isNamedAnyway(verb, step, plan),
    )
    for (const part of pointingFrom(step, verbs)) {
      from.add(part.from)
      rows.push(`${part.match}\nRETURN target`)
    }
  }
  return { from: [...from], rows: rows.length === 0 ? ['UNWIND [] AS target\nRETURN target'] : rows }
}

/** Whether a step was made by going from the very actors that its statements name by a reference, and these are in the answer already. */
function isNamedAnyway(verb: Verb, step: Step, plan: Plan): boolean {
  if (step.pick !== 'referring' || step.by !== verb.ref || verb.many) return false
  const isNamed = (ids: Ids): boolean =>
    'given' in ids
      ? plan.actors.includes(ids.given)
      : 'targets' in ids && ids.targets.every((ref) => verbOf(ref).namesActor)
  return step.to.every(isNamed)
}
