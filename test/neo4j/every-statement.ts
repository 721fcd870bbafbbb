import { ALL_PLANS, isPaged } from '../../server/store/all-plans.ts'
import * as indexes from '../../server/store/neo4j/cypher/indexes.ts'
import * as leftovers from '../../server/store/neo4j/cypher/leftovers.ts'
import * as log from '../../server/store/neo4j/cypher/log.ts'
import * as setup from '../../server/store/neo4j/cypher/setup.ts'
import * as stage from '../../server/store/neo4j/cypher/stage.ts'
import { touching } from '../../server/store/neo4j/cypher/touching.ts'
import * as turn from '../../server/store/neo4j/cypher/turn.ts'
import { LAYOUTS } from '../../server/store/neo4j/node-layout.ts'
import { planToCypher } from '../../server/store/neo4j/plan-to-cypher.ts'
import * as reading from '../../server/store/neo4j/reading/cypher.ts'
import { rehearsedTouching } from '../../server/store/neo4j/touching.ts'
import { VERBS } from '../../server/store/neo4j/verbs.ts'
import { ALL_PARTNERSHIPS, ALL_STATES } from '../../server/store/plans/whole.ts'
import { EDGE_TYPES, type EdgeType } from '../../server/store/reading.ts'

/** Every statement that the adapter can send, each once, with where it comes from. */
export const STATEMENTS = new Map<string, string>()
const { AWAIT_INDEXES, INDEXES, INDEXES_THERE, makeIndex } = indexes
for (const [file, module] of Object.entries({
  indexes: { AWAIT_INDEXES, INDEXES_THERE },
  leftovers,
  log,
  reading,
  setup,
  stage,
  turn,
})) {
  for (const [name, value] of Object.entries(module)) {
    for (const text of textsIn(value)) STATEMENTS.set(text, `${file} ${name}`)
  }
}
for (const index of INDEXES) STATEMENTS.set(makeIndex(index), `makeIndex ${index.name}`)
for (const layout of LAYOUTS) {
  STATEMENTS.set(stage.createVersions(layout), `createVersions ${layout.kind}`)
  for (const link of layout.links) STATEMENTS.set(stage.createLinks(link), `createLinks ${layout.kind} ${link.type}`)
}
for (const [name, plan] of ALL_PLANS) {
  // What a text finds comes by pages only.
  if (!plan.steps.some(({ pick }) => pick === 'found')) STATEMENTS.set(planToCypher(plan, false), `plan ${name}`)
  if (isPaged(plan)) STATEMENTS.set(planToCypher(plan, true), `plan ${name}, a page`)
}
// Those that the reading is made by are no request's, come by pages only, and differ in a label.
for (const [name, plan] of Object.entries({ ALL_STATES, ALL_PARTNERSHIPS })) {
  STATEMENTS.set(planToCypher(plan, true), `plan ${name}, a page`)
}
// They differ in a label or a type: one of each sort.
for (const label of ['State', 'Ladder'] as const) {
  STATEMENTS.set(reading.standingNodes(label), `reading standingNodes ${label}`)
  STATEMENTS.set(reading.writeNodes(label), `reading writeNodes ${label}`)
}
for (const type of ['SUCCEEDED', 'MEMBER_OF'] as const) {
  STATEMENTS.set(
    reading.standingEdges({ label: 'State', hasNodes: false, edges: [type] }),
    `reading standingEdges ${type}`,
  )
  STATEMENTS.set(reading.writeEdges(type), `reading writeEdges ${type}`)
}
const ofPartnerships = (Object.keys(EDGE_TYPES) as EdgeType[]).filter((type) => EDGE_TYPES[type] === 'partnership')
const partnerships = { label: null, hasNodes: false, edges: ofPartnerships }
STATEMENTS.set(reading.standingEdges(partnerships), 'reading standingEdges of partnerships')
// As people ask.
STATEMENTS.set('MATCH (actor:Actor {name: $name}) RETURN actor.id', 'a reader')
for (const { ref } of VERBS) {
  // One for all citations, which differ in a label.
  if (ref.endsWith('.citations') && !/^(state|name)\./.test(ref)) continue
  STATEMENTS.set(touching({ ids: false, kinds: false, refs: [ref] }), `touching ${ref}`)
}
for (const { ref } of LAYOUTS.flatMap(({ kept }) => kept)) {
  STATEMENTS.set(touching({ ids: false, kinds: false, refs: [ref] }), `touching ${ref}, a kept reference`)
}
STATEMENTS.set(touching({ ids: true, kinds: false, refs: [] }), 'touching ids')
STATEMENTS.set(touching({ ids: false, kinds: true, refs: [] }), 'touching kinds')
STATEMENTS.set(rehearsedTouching()[0], 'touching what answers watch')

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (value instanceof Map) return [...value.values()].flatMap(textsIn)
  return Array.isArray(value) ? value.flatMap(textsIn) : []
}

const parametersOf = (cypher: string): string[] => [...cypher.matchAll(/\$(\w+)/g)].map(([, name]) => String(name))

/** What is wrong with any of the statements, each line with its place. */
export async function complaints(
  of: (cypher: string) => readonly string[] | Promise<readonly string[]>,
): Promise<string[]> {
  const found: string[] = []
  for (const [cypher, place] of STATEMENTS) {
    for (const complaint of await of(cypher)) found.push(`${place}: ${complaint}`)
  }
  return found
}

/** The parameters of a statement, each null: enough to plan it. */
export const nulls = (cypher: string) => Object.fromEntries(parametersOf(cypher).map((name) => [name, null]))
