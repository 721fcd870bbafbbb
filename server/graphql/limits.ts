import {
  type ASTVisitor,
  type FragmentDefinitionNode,
  GraphQLError,
  getNamedType,
  type GraphQLOutputType,
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
  /** Fields that may be resolved, a list counted as ten of its rows and a page as many as it asks for. */
  cost: 200_000,
} as const

/** A refusal by a limit, as a GraphQL error. */
export const limitExceeded = (message: string): GraphQLError => new GraphQLError(message, { extensions: { code: 'LIMIT_EXCEEDED' } })

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
        context.reportError(limitExceeded(`${WORDS[name]}: ${asked} is more than the limit of ${LIMITS[name]}; ${ADVICE[name]}`))
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
  const total = selection(context, operation.selectionSet, root ?? undefined, fragments, new Set())
  return { ...total, rootFields: rootFields(context, operation.selectionSet, new Set()) }
}

/** Measures a selection. A fragment is measured once for each type it is used on; one that uses itself has no end (another rule refuses it too). */
function selection(
  context: ValidationContext,
  set: SelectionSetNode,
  parent: GraphQLOutputType | undefined,
  fragments: Map<string, Measure>,
  open: ReadonlySet<string>,
): Measure {
  const sum: Measure = { ...NOTHING }
  const add = (part: Measure, times = 1): void => {
    sum.nesting = Math.max(sum.nesting, part.nesting)
    sum.aliases += part.aliases
    sum.cost += part.cost * times
  }
  for (const node of set.selections) {
    if (node.kind === Kind.FIELD) {
      if (node.name.value.startsWith('__')) continue
      const type = fieldType(parent, node.name.value)
      const inside = node.selectionSet
        ? selection(context, node.selectionSet, type === undefined ? undefined : composite(type), fragments, open)
        : NOTHING
      const rows = isList(type) ? LIST_ROWS : 1
      const first = node.arguments?.find((argument) => argument.name.value === 'first')
      const asked = first?.value.kind === Kind.INT ? Math.min(Number(first.value.value), MOST_ROWS) : first === undefined ? undefined : MOST_ROWS
      add({
        nesting: inside.nesting + 1,
        aliases: inside.aliases + (node.alias === undefined ? 0 : 1),
        rootFields: 0,
        // A page's rows are counted at its `edges`, as ten; the rest of what it asks for here.
        cost: 1 + inside.cost * (asked === undefined ? rows : Math.max(1, asked / LIST_ROWS)),
      })
      continue
    }
    if (node.kind === Kind.INLINE_FRAGMENT) {
      const on = node.typeCondition ? context.getSchema().getType(node.typeCondition.name.value) : undefined
      add(selection(context, node.selectionSet, isCompositeType(on) ? on : parent, fragments, open))
      continue
    }
    add(spread(context, node.name.value, fragments, open))
  }
  return sum
}

/** How many rows a list is taken to have. */
const LIST_ROWS = 10

const NOTHING: Measure = { nesting: 0, aliases: 0, rootFields: 0, cost: 0 }

function spread(context: ValidationContext, name: string, fragments: Map<string, Measure>, open: ReadonlySet<string>): Measure {
  const known = fragments.get(name)
  if (known !== undefined) return known
  const fragment: FragmentDefinitionNode | null | undefined = context.getFragment(name)
  if (!fragment) return NOTHING
  const endless = Number.POSITIVE_INFINITY
  if (open.has(name)) return { nesting: endless, aliases: endless, rootFields: 0, cost: endless }
  const on = context.getSchema().getType(fragment.typeCondition.name.value)
  const measured = selection(context, fragment.selectionSet, isCompositeType(on) ? on : undefined, fragments, new Set([...open, name]))
  fragments.set(name, measured)
  return measured
}

function rootFields(context: ValidationContext, set: SelectionSetNode, open: ReadonlySet<string>): number {
  let count = 0
  for (const node of set.selections) {
    if (node.kind === Kind.FIELD) count += node.name.value.startsWith('__') ? 0 : 1
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
