import { type DocumentNode, Kind, type OperationDefinitionNode, type SelectionSetNode } from 'graphql'

/**
 * What a valid operation asks for, in the schema's own names: the fields of the root, each once, in the order of their text, joined by "+". Names that its asker gave, of the
 * operation or as aliases, are not in it.
 */
export function operationName(document: DocumentNode, operation: OperationDefinitionNode): string {
  const fragments = new Map<string, SelectionSetNode>()
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition.selectionSet)
  }
  const names = new Set<string>()
  const take = (set: SelectionSetNode | undefined): void => {
    for (const node of set?.selections ?? []) {
      if (node.kind === Kind.FIELD) names.add(node.name.value)
      else if (node.kind === Kind.INLINE_FRAGMENT) take(node.selectionSet)
      else {
        const fragment = fragments.get(node.name.value)
        // Taken once, however often it is spread.
        fragments.delete(node.name.value)
        take(fragment)
      }
    }
  }
  take(operation.selectionSet)
  return [...names].sort().join('+')
}
