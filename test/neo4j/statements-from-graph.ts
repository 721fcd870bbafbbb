import type { Driver } from 'neo4j-driver'
import { type Field, type Fields, fieldsWithin } from '../../schema/field.ts'
import { type Description, fieldsOf } from '../../schema/kind.ts'
import { descriptionOf } from '../../schema/statement.ts'
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

/** Every version in the database, read from natural properties and relationships alone, by what is told of its kind. */
export async function statementsFromGraph(
  driver: Driver,
  descriptionFor: (kind: string) => Description | undefined = descriptionOf,
): Promise<FromGraph[]> {
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
    const { kind, v } = node as { kind: string; v: number }
    const description = descriptionFor(kind)
    if (description === undefined) throw new Error(`a node of kind ${kind}`)
    const told = { kind, v, id, ...read(fieldsOf(description), node, arrows) }
    return { told, kept: String(node.statement), node, labels }
  })
}

function read(fields: Fields, node: Properties, arrows: readonly Arrow[], prefix = ''): Record<string, unknown> {
  const told: Record<string, unknown> = {}
  for (const [name, field] of Object.entries(fields)) {
    // A field of its own is no language of another: `populationId` beside `population`.
    const within = field.form === 'texts' ? apartFrom(fields, node) : node
    const value = readField(prefix === '' ? name : prefix + capitalised(name), field, within, arrows, prefix)
    if (value !== undefined) told[name] = value
  }
  return told
}

function readField(name: string, field: Field, node: Properties, arrows: readonly Arrow[], prefix: string): unknown {
  switch (field.form) {
    case 'text':
    case 'choice':
    case 'number':
    case 'flag':
    case 'date':
      return node[name]
    case 'texts':
      return textsOf(name, node)
    case 'noun':
      return nounOf(name, node)
    case 'wordings': {
      const languages = node[`${name}Languages`] as string[] | undefined
      return (node[name] as string[] | undefined)?.map((text, i) => ({ language: languages?.[i], text }))
    }
    case 'reference':
      return field.arrow === null ? node[name] : arrows.find((arrow) => arrow.type === field.arrow)?.to
    case 'list':
      return readList(name, field.of, node, arrows)
    case 'parts':
    case 'variants':
    case 'either': {
      const inner = read(fieldsWithin(field), node, arrows, field.prefixed ? name : prefix)
      return Object.keys(inner).length === 0 ? undefined : inner
    }
  }
}

function readList(name: string, item: Field, node: Properties, arrows: readonly Arrow[]): unknown {
  const inner = item.form === 'reference' ? { '': item } : fieldsWithin(item)
  const [target] = Object.entries(inner).flatMap(([key, field]) =>
    field.form === 'reference' ? [{ key, arrow: field.arrow }] : [],
  )
  if (target === undefined) return node[name]
  const items = arrows
    .filter((arrow) => arrow.type === target.arrow)
    .sort((a, b) => Number(a.properties.position) - Number(b.properties.position))
  if (items.length === 0) return undefined
  if (target.key === '') return items.map((arrow) => arrow.to)
  return items.map(({ to, properties }) => {
    const { position: _, assertedIn: __, retractedIn: ___, ...carried } = properties
    return { [target.key]: to, ...carried }
  })
}

/** `nounEnOne`, `nounEnOther` as `{ en: { one, other } }`. */
function nounOf(name: string, node: Properties): Readonly<Record<string, unknown>> | undefined {
  const noun: Record<string, Record<string, unknown>> = {}
  for (const category of ['Zero', 'One', 'Two', 'Few', 'Many', 'Other']) {
    const forms = Object.entries(node).flatMap(([property, text]) =>
      property.endsWith(category) ? [[property.slice(0, -category.length), text] as const] : [],
    )
    for (const [tag, text] of Object.entries(textsOf(name, Object.fromEntries(forms)) ?? {})) {
      noun[tag] = { ...noun[tag], [category.toLowerCase()]: text }
    }
  }
  return Object.keys(noun).length === 0 ? undefined : noun
}

/** `namesEn`, `namesPtBR` as `{ en, 'pt-BR' }`. */
function textsOf(name: string, node: Properties): Readonly<Record<string, unknown>> | undefined {
  const texts = Object.entries(node).flatMap(([property, text]) => {
    const [, language, script, region] =
      new RegExp(`^${name}([A-Z][a-z]{1,2})([A-Z][a-z]{3})?([A-Z]{2}|[0-9]{3})?$`).exec(property) ?? []
    if (language === undefined) return []
    return [[[language.toLowerCase(), script, region].filter((part) => part !== undefined).join('-'), text] as const]
  })
  return texts.length === 0 ? undefined : Object.fromEntries(texts)
}

const apartFrom = (fields: Fields, node: Properties): Properties =>
  Object.fromEntries(Object.entries(node).filter(([property]) => fields[property] === undefined))

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
