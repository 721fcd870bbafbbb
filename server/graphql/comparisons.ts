import { type DocumentNode, type FieldNode, type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql'

/** The fields of one selection, those of its inline fragments too, by the name that they have in the answer; and the fragments that it spreads. */
interface Collected {
  readonly fields: ReadonlyMap<string, readonly FieldNode[]>
  readonly spreads: readonly string[]
  /** Fragments that its fields were compared with already. */
  readonly compared: Set<string>
}

/**
 * Counts the comparisons by which GraphQL's rule finds out whether fields of one name can be one field of the answer. The rule compares them in pairs, and what is inside them in pairs again,
 * so that a short text can ask for half a million: as many as that it counts itself, and then gives up without saying why. This goes the same way without comparing anything, and
 * stops at `most`: a result above it means only that there are more.
 */
export function comparisonsIn({ definitions }: DocumentNode, most: number): number {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const definition of definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
  }
  const known = new Map<SelectionSetNode, Collected>()
  const pairs = new Map<string, Set<string>>()
  let count = 0

  const collected = (set: SelectionSetNode): Collected => {
    const found = known.get(set) ?? collect(set)
    known.set(set, found)
    return found
  }
  const within = (set: SelectionSetNode): void => {
    const { fields, spreads } = collected(set)
    for (const same of fields.values()) {
      for (let i = 0; i < same.length && count <= most; i++) {
        for (let j = i + 1; j < same.length && count <= most; j++) fieldPair(same[i], same[j])
      }
    }
    for (let i = 0; i < spreads.length && count <= most; i++) {
      fieldsAndFragment(collected(set), spreads[i])
      for (let j = i + 1; j < spreads.length && count <= most; j++) fragmentPair(spreads[i], spreads[j])
    }
  }
  const fieldPair = (a: FieldNode | undefined, b: FieldNode | undefined): void => {
    count += 1
    if (count > most || a?.selectionSet === undefined || b?.selectionSet === undefined) return
    const [one, other] = [collected(a.selectionSet), collected(b.selectionSet)]
    between(one, other)
    for (const name of other.spreads) fieldsAndFragment(one, name)
    for (const name of one.spreads) {
      fieldsAndFragment(other, name)
      for (const second of other.spreads) fragmentPair(name, second)
    }
  }
  const between = (one: Collected, other: Collected): void => {
    for (const [name, fields] of one.fields) {
      count += 1
      if (count > most) return
      for (const a of fields) for (const b of other.fields.get(name) ?? []) fieldPair(a, b)
    }
  }
  const fieldsAndFragment = (one: Collected, name: string | undefined): void => {
    count += 1
    const fragment = name === undefined ? undefined : fragments.get(name)
    if (count > most || name === undefined || fragment === undefined || one.compared.has(name)) return
    one.compared.add(name)
    const other = collected(fragment.selectionSet)
    if (one === other) return
    between(one, other)
    for (const spread of other.spreads) fieldsAndFragment(one, spread)
  }
  const fragmentPair = (a: string | undefined, b: string | undefined): void => {
    count += 1
    if (count > most || a === undefined || b === undefined || a === b) return
    const [first, second] = a < b ? [a, b] : [b, a]
    const compared = pairs.get(first) ?? new Set<string>()
    pairs.set(first, compared)
    if (compared.has(second)) return
    compared.add(second)
    const [one, other] = [fragments.get(a), fragments.get(b)]
    if (one === undefined || other === undefined) return
    between(collected(one.selectionSet), collected(other.selectionSet))
    for (const spread of collected(other.selectionSet).spreads) fragmentPair(a, spread)
    for (const spread of collected(one.selectionSet).spreads) fragmentPair(spread, b)
  }
  const everywhere = (set: SelectionSetNode): void => {
    if (count > most) return
    within(set)
    inside(set)
  }
  /** The selections inside one; an inline fragment's fields were taken with it. */
  const inside = ({ selections }: SelectionSetNode): void => {
    for (const node of selections) {
      if (node.kind === Kind.INLINE_FRAGMENT) inside(node.selectionSet)
      else if (node.kind === Kind.FIELD && node.selectionSet !== undefined) everywhere(node.selectionSet)
    }
  }
  for (const definition of definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION || definition.kind === Kind.FRAGMENT_DEFINITION)
      everywhere(definition.selectionSet)
  }
  return count
}

function collect(set: SelectionSetNode): Collected {
  const fields = new Map<string, FieldNode[]>()
  const spreads = new Set<string>()
  const take = ({ selections }: SelectionSetNode): void => {
    for (const node of selections) {
      if (node.kind === Kind.FRAGMENT_SPREAD) spreads.add(node.name.value)
      else if (node.kind === Kind.INLINE_FRAGMENT) take(node.selectionSet)
      else {
        const name = node.alias?.value ?? node.name.value
        const same = fields.get(name)
        if (same === undefined) fields.set(name, [node])
        else same.push(node)
      }
    }
  }
  take(set)
  return { fields, spreads: [...spreads], compared: new Set() }
}
