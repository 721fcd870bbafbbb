import {
  type ASTVisitor,
  type FieldNode,
  GraphQLError,
  type GraphQLOutputType,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql'
import { MOST_POINTS } from '../queries/partner-count-series.ts'
import { MOST_ROWS } from './connection.ts'

/** What one request may ask for. Every refusal names the limit. Introspection is exempt. */
export const LIMITS = {
  /** Lexical tokens of a document. */
  tokens: 5_000,
  /** Fields inside one another. */
  nesting: 16,
  /** Fields given another name, fragments counted where they are used. */
  aliases: 100,
  /** Fields of the root: each is a statement to the store. */
  rootFields: 25,
  /** Fields that may be resolved. A list is taken to have {@link ROWS} rows, one inside another {@link INNER_ROWS}, a page as many as it asks for. */
  cost: 200_000,
} as const

/** A refusal by a limit, as a GraphQL error. */
export const limitExceeded = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'LIMIT_EXCEEDED' } })

interface Measure {
  nesting: number
  aliases: number
  rootFields: number
  cost: number
}

const ADVICE = {
  nesting: 'ask for less inside one another',
  aliases: 'split the question into several requests',
  rootFields: 'split the question into several requests',
  cost: 'ask for fewer fields of long lists, or for smaller pages',
} as const

/** A validation rule that refuses operations beyond {@link LIMITS}. */
export function limitsRule(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(operation) {
      const measured = measure(context, operation)
      for (const name of Object.keys(ADVICE) as (keyof Measure)[]) {
        if (measured[name] <= LIMITS[name]) continue
        const asked = measured[name] === Number.POSITIVE_INFINITY ? 'without end' : String(measured[name])
        context.reportError(
          limitExceeded(`${WORDS[name]}: ${asked} is more than the limit of ${LIMITS[name]}; ${ADVICE[name]}`),
        )
      }
    },
  }
}

const WORDS: Readonly<Record<keyof Measure, string>> = {
  nesting: 'nesting of fields',
  aliases: 'number of aliases',
  rootFields: 'number of root fields',
  cost: 'cost of the question',
}

function measure(context: ValidationContext, operation: OperationDefinitionNode): Measure {
  const fragments = new Map<string, Measure>()
  const root = context.getSchema().getRootType(operation.operation)
  const total = selection({ context, fragments }, operation.selectionSet, root ?? undefined, false)
  return { ...total, rootFields: rootFields(context, operation.selectionSet, new Map()) }
}

interface Document {
  readonly context: ValidationContext
  /** Fragments measured already, by name and whether they stand inside a list; one that is being measured is {@link ENDLESS}. */
  readonly fragments: Map<string, Measure>
}

/** How many rows a list is taken to have, and one inside another list. */
const ROWS = 50
const INNER_ROWS = 3

const NOTHING: Measure = { nesting: 0, aliases: 0, rootFields: 0, cost: 0 }
const ENDLESS: Measure = { ...NOTHING, nesting: Number.POSITIVE_INFINITY, cost: Number.POSITIVE_INFINITY }

function selection(
  document: Document,
  set: SelectionSetNode,
  parent: GraphQLOutputType | undefined,
  inList: boolean,
): Measure {
  const schema = document.context.getSchema()
  const parts = set.selections.map((node): Measure => {
    if (node.kind === Kind.FIELD) return field(document, node, parent, inList)
    if (node.kind === Kind.FRAGMENT_SPREAD) return spread(document, node.name.value, inList)
    const on = node.typeCondition ? schema.getType(node.typeCondition.name.value) : undefined
    return selection(document, node.selectionSet, isCompositeType(on) ? on : parent, inList)
  })
  return {
    nesting: Math.max(0, ...parts.map((part) => part.nesting)),
    aliases: parts.reduce((sum, part) => sum + part.aliases, 0),
    rootFields: 0,
    cost: parts.reduce((sum, part) => sum + part.cost, 0),
  }
}

function field(document: Document, node: FieldNode, parent: GraphQLOutputType | undefined, inList: boolean): Measure {
  if (node.name.value.startsWith('__')) return NOTHING
  const type = fieldType(parent, node.name.value)
  const page = pageRows(node, type)
  const isMany = page !== undefined || isList(type)
  // The rows of a page are counted where it is asked for, not again at its `edges`.
  // A series may have as many points as its limit, whatever else stands round it.
  const rows =
    page ??
    (node.name.value === 'points'
      ? MOST_POINTS
      : !isMany || node.name.value === 'edges'
        ? 1
        : inList
          ? INNER_ROWS
          : ROWS)
  const inside = node.selectionSet
    ? selection(document, node.selectionSet, type && composite(type), inList || isMany)
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
function spread(document: Document, name: string, inList: boolean): Measure {
  const { context, fragments } = document
  const key = `${inList} ${name}`
  const known = fragments.get(key)
  if (known !== undefined) return known
  const fragment = context.getFragment(name)
  if (!fragment) return NOTHING
  fragments.set(key, ENDLESS)
  const on = context.getSchema().getType(fragment.typeCondition.name.value)
  const measured = selection(document, fragment.selectionSet, isCompositeType(on) ? on : undefined, inList)
  fragments.set(key, measured)
  return measured
}

/**
 * How many fields of the root are asked for, fragments counted where they are used. Each fragment is counted once and remembered in `counted`: fragments that
 * spread others twice would otherwise double the work with every level. One that uses itself adds nothing here; its nesting has no end.
 */
function rootFields(context: ValidationContext, set: SelectionSetNode, counted: Map<string, number>): number {
  let count = 0
  for (const node of set.selections) {
    // Each introspection of the whole schema is a large answer: it counts here, though in nothing else.
    if (node.kind === Kind.FIELD) count += node.name.value === '__typename' ? 0 : 1
    else if (node.kind === Kind.INLINE_FRAGMENT) count += rootFields(context, node.selectionSet, counted)
    else count += rootFieldsOf(context, node.name.value, counted)
  }
  return count
}

function rootFieldsOf(context: ValidationContext, name: string, counted: Map<string, number>): number {
  const known = counted.get(name)
  if (known !== undefined) return known
  const fragment = context.getFragment(name)
  counted.set(name, 0)
  const count = fragment ? rootFields(context, fragment.selectionSet, counted) : 0
  counted.set(name, count)
  return count
}

function fieldType(parent: GraphQLOutputType | undefined, name: string): GraphQLOutputType | undefined {
  const type = parent === undefined ? undefined : getNamedType(parent)
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[name]?.type : undefined
}

function composite(type: GraphQLOutputType): GraphQLOutputType | undefined {
  const named = getNamedType(type)
  return isCompositeType(named) ? named : undefined
}

const isList = (type: GraphQLOutputType | undefined): boolean =>
  type !== undefined && (isListType(type) || (isNonNullType(type) && isListType(type.ofType)))
