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
  const total = selection({ context, fragments }, operation.selectionSet, root ?? undefined, {
    inList: false,
    open: new Set(),
  })
  return { ...total, rootFields: rootFields(context, operation.selectionSet, new Set()) }
}

interface Document {
  readonly context: ValidationContext
  /** Fragments measured already, by name and whether they stand inside a list. */
  readonly fragments: Map<string, Measure>
}

interface Place {
  readonly inList: boolean
  /** The fragments that this place is inside of. */
  readonly open: ReadonlySet<string>
}

/** How many rows a list is taken to have, and one inside another list. */
const ROWS = 50
const INNER_ROWS = 3

const NOTHING: Measure = { nesting: 0, aliases: 0, rootFields: 0, cost: 0 }

function selection(
  document: Document,
  set: SelectionSetNode,
  parent: GraphQLOutputType | undefined,
  place: Place,
): Measure {
  const schema = document.context.getSchema()
  const parts = set.selections.map((node): Measure => {
    if (node.kind === Kind.FIELD) return field(document, node, parent, place)
    if (node.kind === Kind.FRAGMENT_SPREAD) return spread(document, node.name.value, place)
    const on = node.typeCondition ? schema.getType(node.typeCondition.name.value) : undefined
    return selection(document, node.selectionSet, isCompositeType(on) ? on : parent, place)
  })
  return {
    nesting: Math.max(0, ...parts.map((part) => part.nesting)),
    aliases: parts.reduce((sum, part) => sum + part.aliases, 0),
    rootFields: 0,
    cost: parts.reduce((sum, part) => sum + part.cost, 0),
  }
}

function field(document: Document, node: FieldNode, parent: GraphQLOutputType | undefined, place: Place): Measure {
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
        : place.inList
          ? INNER_ROWS
          : ROWS)
  const inside = node.selectionSet
    ? selection(document, node.selectionSet, type && composite(type), { ...place, inList: place.inList || isMany })
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

/** A fragment is measured once for each kind of place. One that uses itself has no end (another rule refuses it too). */
function spread(document: Document, name: string, place: Place): Measure {
  const { context, fragments } = document
  const key = `${place.inList} ${name}`
  const known = fragments.get(key)
  if (known !== undefined) return known
  const fragment = context.getFragment(name)
  if (!fragment) return NOTHING
  if (place.open.has(name))
    return { nesting: Number.POSITIVE_INFINITY, aliases: 0, rootFields: 0, cost: Number.POSITIVE_INFINITY }
  const on = context.getSchema().getType(fragment.typeCondition.name.value)
  const measured = selection(document, fragment.selectionSet, isCompositeType(on) ? on : undefined, {
    ...place,
    open: new Set([...place.open, name]),
  })
  fragments.set(key, measured)
  return measured
}

function rootFields(context: ValidationContext, set: SelectionSetNode, open: ReadonlySet<string>): number {
  let count = 0
  for (const node of set.selections) {
    // Each introspection of the whole schema is a large answer: it counts here, though in nothing else.
    if (node.kind === Kind.FIELD) count += node.name.value === '__typename' ? 0 : 1
    else if (node.kind === Kind.INLINE_FRAGMENT) count += rootFields(context, node.selectionSet, open)
    else if (!open.has(node.name.value)) {
      const fragment = context.getFragment(node.name.value)
      if (fragment) count += rootFields(context, fragment.selectionSet, new Set([...open, node.name.value]))
    }
    if (count > LIMITS.rootFields) return count
  }
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
