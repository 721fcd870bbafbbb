import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'
import type { CompiledQuery } from 'graphql-jit'

/** Selections, with fragments counted wherever they are used, beyond which a document is not compiled: its code would be as long, and takes longer than that to make. */
const MOST_SELECTIONS = 2_000

/**
 * Compiles a document's operation into a function that resolves just what it selects; null for one that is better executed as it is. That function and `execute` of
 * graphql give the same data.
 */
export async function compile(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): Promise<CompiledQuery['query'] | null> {
  if (!isPlain(document) || operation.operation !== 'query') return null
  // Read only when something is asked a second time: it would make the first answer wait.
  const { compileQuery, isCompiledQuery } = await import('graphql-jit')
  const compiled = compileQuery(schema, document, operation.name?.value, { disablingCapturingStackErrors: true })
  return isCompiledQuery(compiled) ? compiled.query : null
}

/**
 * Whether a document may be compiled. The compiler mixes up the conditions of `@include` and `@skip` where fragments or operations share a field; it writes aliases
 * into an object as they are, where `__proto__` is no key; and it walks a fragment anew wherever it is spread.
 */
function isPlain(document: DocumentNode): boolean {
  const fragments = new Map<string, FragmentDefinitionNode>()
  let operation: OperationDefinitionNode | undefined
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
    else if (definition.kind !== Kind.OPERATION_DEFINITION || operation !== undefined) return false
    else operation = definition
  }
  if (operation === undefined) return false
  const sizes = new Map<string, number>()
  const sizeOf = (set: SelectionSetNode | undefined): number => {
    let size = 0
    for (const node of set?.selections ?? []) {
      if (node.directives !== undefined && node.directives.length > 0) return Number.POSITIVE_INFINITY
      if (node.kind === Kind.FRAGMENT_SPREAD) size += sizeOfFragment(node.name.value)
      else if (node.kind === Kind.FIELD && node.alias?.value.startsWith('__')) return Number.POSITIVE_INFINITY
      else size += 1 + sizeOf(node.selectionSet)
    }
    return size
  }
  const sizeOfFragment = (name: string): number => {
    const known = sizes.get(name)
    if (known !== undefined) return known
    const size = 1 + sizeOf(fragments.get(name)?.selectionSet)
    sizes.set(name, size)
    return size
  }
  return sizeOf(operation.selectionSet) <= MOST_SELECTIONS
}
