import type { Driver } from 'neo4j-driver'
import type { Kind } from '../../schema/statement.ts'
import { type FieldShape, prefixedName } from '../../server/store/neo4j/field-shape.ts'
import { ENVELOPE, GRAPH_SHAPES } from '../../server/store/neo4j/graph-shapes.ts'
import { rowsOf } from './test-database.ts'

type Properties = Readonly<Record<string, unknown>>
interface Arrow {
  readonly type: string
  readonly properties: Properties
  readonly to: string
}

/** One version as its nodes and relationships tell it, and the JSON that is kept beside them. */
export interface FromGraph {
  readonly told: Record<string, unknown>
  readonly kept: string
  readonly node: Properties
  readonly labels: readonly string[]
}

/** Every version in the database, read from natural properties and relationships alone. */
export async function statementsFromGraph(driver: Driver): Promise<FromGraph[]> {
  const rows = await rowsOf(
    driver,
    `MATCH (version:Statement)
    OPTIONAL MATCH (thing:Thing)-[:DESCRIBED_BY]->(version)
    RETURN properties(version), coalesce(labels(thing), labels(version)), coalesce(thing.id, version.id),
      COLLECT { MATCH (version)-[arrow]->(object:Thing) RETURN {type: type(arrow), properties: properties(arrow), to: object.id} }
      + COLLECT {
        MATCH (thing)-[arrow]->(object:Thing) WHERE arrow.assertedIn = version.assertedIn
        RETURN {type: type(arrow), properties: properties(arrow), to: object.id}
      }`,
  )
  return rows.map((row) => {
    const [node, labels, id, arrows] = row as [Properties, string[], string, Arrow[]]
    const kind = node.kind as Kind
    const fields: Record<string, FieldShape> = { ...ENVELOPE, ...GRAPH_SHAPES[kind].fields }
    return { told: { kind, id, ...read(fields, node, arrows) }, kept: String(node.statement), node, labels }
  })
}

function read(
  fields: Readonly<Record<string, FieldShape>>,
  node: Properties,
  arrows: readonly Arrow[],
  prefix = '',
): Record<string, unknown> {
  const told: Record<string, unknown> = {}
  for (const [name, shape] of Object.entries(fields)) {
    const value = readField(prefixedName(prefix, name), shape, node, arrows, prefix)
    if (value !== undefined) told[name] = value
  }
  return told
}

function readField(
  name: string,
  shape: FieldShape,
  node: Properties,
  arrows: readonly Arrow[],
  prefix: string,
): unknown {
  switch (shape.form) {
    case 'property':
    case 'integer':
    case 'date':
      return node[name]
    case 'bothLanguages':
      return node[`${name}En`] === undefined ? undefined : { en: node[`${name}En`], vi: node[`${name}Vi`] }
    case 'wordings': {
      const languages = node[`${name}Languages`] as string[] | undefined
      return (node[name] as string[] | undefined)?.map((text, i) => ({ language: languages?.[i], text }))
    }
    case 'points':
      return arrows.find((arrow) => arrow.type === shape.type)?.to
    case 'pointsToEach': {
      const items = arrows
        .filter((arrow) => arrow.type === shape.type)
        .sort((a, b) => Number(a.properties.position) - Number(b.properties.position))
      if (items.length === 0) return undefined
      if (shape.target === null) return items.map((arrow) => arrow.to)
      return items.map(({ to, properties }) => {
        const carried = shape.carries.filter((key) => properties[key] !== undefined)
        return { [String(shape.target)]: to, ...Object.fromEntries(carried.map((key) => [key, properties[key]])) }
      })
    }
    case 'parts': {
      const inner = read(shape.fields, node, arrows, shape.prefixed ? name : prefix)
      return Object.keys(inner).length === 0 ? undefined : inner
    }
  }
}
