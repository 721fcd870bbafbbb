import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'
import { AskError } from '../errors.ts'
import { MOST_ROWS } from './connection.ts'
import { asGraphQLError } from './error-codes.ts'

/** What one request may ask for. Every refusal names the limit. Introspection is exempt. */
export const LIMITS = {
  /** Characters of a document: five thousand tokens need no more, and values can be variables. */
  text: 80_000,
  /** Lexical tokens of a document. */
  tokens: 5_000,
  /** Comparisons of fields that have one name in the answer, to find out whether they can be one. */
  comparisons: 10_000,
  /** Fields inside one another. */
  nesting: 16,
  /** Fields given another name, fragments counted where they are used. */
  aliases: 100,
  /** Fields of the root: each is a statement to the store. */
  rootFields: 25,
  /** Fields that may be resolved. A list is taken to have {@link ROWS} rows, one inside another {@link INNER_ROWS}, a page as many as it asks for. */
  cost: 200_000,
} as const

interface Measure {
  nesting: number
  aliases: number
  rootFields: number
  cost: number
}

const MEASURES = ['nesting', 'aliases', 'rootFields', 'cost'] as const satisfies readonly (keyof Measure)[]

/**
 * The limits that a document is beyond, each named once for every operation that is; empty where it is within them. The work grows with the length of the text, whatever
 * its fragments do: each is measured once.
 */
export function beyondLimits(schema: GraphQLSchema, document: DocumentNode): readonly GraphQLError[] {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
  }
  const asked: Measuring = { schema, fragments, measured: new Map(), counted: new Map() }
  return document.definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? refusals(measure(asked, definition)) : [],
  )
}

function refusals(measured: Measure): GraphQLError[] {
  return MEASURES.filter((name) => measured[name] > LIMITS[name]).map((name) =>
    asGraphQLError(beyondLimit(name, measured[name])),
  )
}

function beyondLimit(name: keyof Measure, found: number): AskError {
  const most = LIMITS[name]
  const isEndless = found === Number.POSITIVE_INFINITY
  if (isEndless && name === 'nesting') return new AskError('nestingWithoutEnd', { most })
  if (isEndless && name === 'cost') return new AskError('costWithoutEnd', { most })
  return new AskError(name, { found, most })
}

/** A document under measure. */
interface Measuring {
  readonly schema: GraphQLSchema
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>
  /** Fragments measured already, by name and whether they stand inside a list; one that is being measured is {@link ENDLESS}. */
  readonly measured: Map<string, Measure>
  /** Root fields of the fragments counted already. */
  readonly counted: Map<string, number>
}

function measure(asked: Measuring, operation: OperationDefinitionNode): Measure {
  const root = asked.schema.getRootType(operation.operation)
  const total = selection(asked, operation.selectionSet, root ?? undefined, false)
  return { ...total, rootFields: rootFields(asked, operation.selectionSet) }
}

/** How many rows a list is taken to have, and one inside another list. */
const ROWS = 50
const INNER_ROWS = 3

const NOTHING: Measure = { nesting: 0, aliases: 0, rootFields: 0, cost: 0 }
const ENDLESS: Measure = { ...NOTHING, nesting: Number.POSITIVE_INFINITY, cost: Number.POSITIVE_INFINITY }

function selection(
  asked: Measuring,
  set: SelectionSetNode,
  parent: GraphQLOutputType | undefined,
  inList: boolean,
): Measure {
  const { schema } = asked
  const parts = set.selections.map((node): Measure => {
    if (node.kind === Kind.FIELD) return field(asked, node, parent, inList)
    if (node.kind === Kind.FRAGMENT_SPREAD) return spread(asked, node.name.value, inList)
    const on = node.typeCondition ? schema.getType(node.typeCondition.name.value) : undefined
    return selection(asked, node.selectionSet, isCompositeType(on) ? on : parent, inList)
  })
  return {
    nesting: Math.max(0, ...parts.map((part) => part.nesting)),
    aliases: parts.reduce((sum, part) => sum + part.aliases, 0),
    rootFields: 0,
    cost: parts.reduce((sum, part) => sum + part.cost, 0),
  }
}

function field(asked: Measuring, node: FieldNode, parent: GraphQLOutputType | undefined, inList: boolean): Measure {
  if (node.name.value.startsWith('__')) return NOTHING
  const defined = fieldNamed(parent, node.name.value)
  const type = defined?.type
  const page = pageRows(node, type)
  const isMany = page !== undefined || isList(type)
  const rows = page ?? rowsOf(defined) ?? (!isMany ? 1 : inList ? INNER_ROWS : ROWS)
  const inside = node.selectionSet
    ? selection(asked, node.selectionSet, type && composite(type), inList || isMany)
    : NOTHING
  return {
    nesting: inside.nesting + 1,
    aliases: inside.aliases + (node.alias === undefined ? 0 : 1),
    rootFields: 0,
    cost: 1 + inside.cost * rows,
  }
}

/** How many rows a page asks for; undefined for what is no page. A number that is in a variable is taken to be the most. */
function pageRows(node: FieldNode, type: GraphQLOutputType | undefined): number | undefined {
  if (type === undefined || !getNamedType(type).name.endsWith('Connection')) return undefined
  const first = node.arguments?.find((argument) => argument.name.value === 'first')
  if (first === undefined) return ROWS
  return first.value.kind === Kind.INT ? Math.min(Math.max(1, Number(first.value.value)), MOST_ROWS) : MOST_ROWS
}

/** A fragment is measured once for each kind of place, however often it is spread. One that uses itself has no end (another rule refuses it too). */
function spread(asked: Measuring, name: string, inList: boolean): Measure {
  const key = `${inList} ${name}`
  const known = asked.measured.get(key)
  if (known !== undefined) return known
  const fragment = asked.fragments.get(name)
  if (!fragment) return NOTHING
  asked.measured.set(key, ENDLESS)
  const on = asked.schema.getType(fragment.typeCondition.name.value)
  const measured = selection(asked, fragment.selectionSet, isCompositeType(on) ? on : undefined, inList)
  asked.measured.set(key, measured)
  return measured
}

/**
 * How many fields of the root are asked for, fragments counted where they are used, each once: fragments that spread others twice would otherwise double the work with every
 * level. One that uses itself adds nothing here; its nesting has no end.
 */
function rootFields(asked: Measuring, set: SelectionSetNode): number {
  let count = 0
  for (const node of set.selections) {
    // Each introspection of the whole schema is a large answer: it counts here, though in nothing else.
    if (node.kind === Kind.FIELD) count += node.name.value === '__typename' ? 0 : 1
    else if (node.kind === Kind.INLINE_FRAGMENT) count += rootFields(asked, node.selectionSet)
    else count += rootFieldsOf(asked, node.name.value)
  }
  return count
}

function rootFieldsOf(asked: Measuring, name: string): number {
  const known = asked.counted.get(name)
  if (known !== undefined) return known
  const fragment = asked.fragments.get(name)
  asked.counted.set(name, 0)
  const count = fragment ? rootFields(asked, fragment.selectionSet) : 0
  asked.counted.set(name, count)
  return count
}

/** How many rows a list has, where its field says so. */
function rowsOf(field: GraphQLField<unknown, unknown> | undefined): number | undefined {
  const rows = field?.extensions.rows
  return typeof rows === 'number' ? rows : undefined
}

function fieldNamed(parent: GraphQLOutputType | undefined, name: string): GraphQLField<unknown, unknown> | undefined {
  const type = parent === undefined ? undefined : getNamedType(parent)
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined
}

function composite(type: GraphQLOutputType): GraphQLOutputType | undefined {
  const named = getNamedType(type)
  return isCompositeType(named) ? named : undefined
}

const isList = (type: GraphQLOutputType | undefined): boolean =>
  type !== undefined && (isListType(type) || (isNonNullType(type) && isListType(type.ofType)))
