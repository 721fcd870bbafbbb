import type { Plan, Step } from '../../plan.ts'
import { layoutOf } from '../node-layout.ts'
import { verbOf } from '../verbs.ts'
import { foundBlock } from './found.ts'
import { type IdLists, kindsOf, pickedBy, thingsOf } from './id-lists.ts'
import { inForce } from './in-force.ts'
import { describedThing, isOf, isThing } from './matching.ts'

/** What binds `version`, and `thing` where any of the kinds is a thing, once for each statement, or more often where not `once`. */
interface Bound {
  readonly from: readonly string[]
  readonly match: string
  readonly once: boolean
}

/** The steps of a plan by their names, in order. Throws where two have one name, or one has a name that is none. */
export function stepsByName(plan: Plan): ReadonlyMap<string, Step> {
  const steps = new Map<string, Step>()
  for (const step of plan.steps) {
    if (!/^[a-z][A-Za-z0-9]*$/.test(step.as)) throw new TypeError(`a step named ${step.as}: use one word in letters`)
    if (steps.has(step.as)) throw new TypeError(`two steps named ${step.as}: give each its own name`)
    steps.set(step.as, step)
  }
  return steps
}

/** A step as a subquery that gives the step's variables; where it is paged, `total` and `more` beside them. */
export function stepBlock(step: Step, lists: IdLists, paged: boolean): string {
  if (step.pick === 'found') return foundBlock(step, paged)
  const hasThings = kindsOf(step).some(isThing)
  const { from, match, once } = bound(step, lists)
  const call = `CALL (${from.join(', ')}) {\n${match}`
  const [picked, things] = [pickedBy(step.as), thingsOf(step.as)]
  const distinct = once ? '' : 'DISTINCT '
  if (!paged) {
    const and = hasThings ? `, collect(${distinct}thing) AS ${things}` : ''
    return `\n${call}\nRETURN collect(${distinct}version) AS ${picked}${and}\n}`
  }
  const row = hasThings ? 'version, thing' : 'version'
  const page = (list: string): string => `${list}[..toInteger($first)]`
  return `
${call}
RETURN count(${distinct}version) AS total
}
${call}
WITH ${distinct}${row} WHERE version.id > $after
WITH ${row} ORDER BY version.id LIMIT toInteger($first) + 1
WITH collect({${hasThings ? 'version: version, thing: thing' : 'version: version'}}) AS rows
RETURN [row IN ${page('rows')} | row.version] AS ${picked}, size(rows) > $first AS more, 0 AS soughtIn${
    hasThings ? `,\n  [row IN ${page('rows')} WHERE row.thing IS NOT NULL | row.thing] AS ${things}` : ''
  }
}`
}

function bound(step: Exclude<Step, { pick: 'found' }>, lists: IdLists): Bound {
  switch (step.pick) {
    case 'held':
      return held(step, lists)
    case 'referring':
      return referring(step, lists)
    case 'all': {
      const { label, isThing } = layoutOf(step.kind)
      return {
        from: [],
        match: `${isThing ? describedThing(label) : `MATCH (version:${label})`}
WHERE ${isThing ? `${isOf([step.kind])} AND ` : ''}${inForce('version')}`,
        once: true,
      }
    }
  }
}

function held({ ids, kinds }: Extract<Step, { pick: 'held' }>, lists: IdLists): Bound {
  if (kinds.every(isThing)) {
    const from = ids.map((each) => lists.variable(each))
    return {
      from,
      match: `${unwound(from, 'thing')}
MATCH (thing)-[:DESCRIBED_BY]->(version:Description)
WHERE ${isOf(kinds)} AND ${inForce('version')}`,
      once: true,
    }
  }
  // A fact has no thing: it is found by the id of its versions.
  const texts = ids.map((each) =>
    'given' in each ? `$${each.given}` : `[thing IN ${lists.variable(each)} | thing.id]`,
  )
  return {
    from: ids.flatMap((each) => ('given' in each ? [] : [lists.variable(each)])),
    match: `MATCH (version:Statement)
USING INDEX SEEK version:Statement(id, assertedIn)
WHERE version.id IN ${texts.join(' + ')} AND ${inForce('version')} AND ${isOf(kinds)}${
      kinds.some(isThing) ? '\nOPTIONAL MATCH (thing:Thing)-[:DESCRIBED_BY]->(version)' : ''
    }`,
    once: true,
  }
}

function referring({ by, to, and }: Extract<Step, { pick: 'referring' }>, lists: IdLists): Bound {
  const { kind, label, type, fromThing, many, shared } = verbOf(by)
  const from = to.map((each) => lists.variable(each))
  const kept: string[] = []
  if (and !== undefined) {
    const other = verbOf(and.by)
    if (other.kind !== kind)
      throw new TypeError(`a step by ${by} that keeps those with ${and.by}: both are of one kind`)
    const subject = other.fromThing ? 'thing' : 'version'
    const stamps = other.fromThing ? 'also.assertedIn = version.assertedIn AND ' : ''
    kept.push(
      `(size($${and.to}) = 0 OR EXISTS { MATCH (${subject})-[also:${other.type}]->(other:Thing) WHERE ${stamps}other.id IN $${and.to} })`,
    )
  }
  const isThing = layoutOf(kind).isThing
  if (shared && isThing) kept.unshift(isOf([kind]))
  const described = isThing ? 'Description' : label
  const match = fromThing
    ? `MATCH (target)<-[said:${type}]-(thing:Thing)-[:DESCRIBED_BY]->(version:Description)
WHERE ${inForce('said')} AND version.assertedIn = said.assertedIn`
    : `MATCH (target)<-[:${type}]-(version:${described})${isThing ? '<-[:DESCRIBED_BY]-(thing:Thing)' : ''}
WHERE ${inForce('version')}`
  return {
    from,
    match: [unwound(from, 'target'), [match, ...kept].join(' AND ')].join('\n'),
    once: from.length === 1 && !many,
  }
}

/** The rows of some lists of things, each thing once. */
const unwound = (lists: readonly string[], as: string): string =>
  lists.length === 1 ? `UNWIND ${lists[0]} AS ${as}` : `UNWIND ${lists.join(' + ')} AS ${as}\nWITH DISTINCT ${as}`
