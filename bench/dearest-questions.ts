import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedOutputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  parse,
} from 'graphql'
import { beyondLimits } from '../server/graphql/limits.ts'

/** A question that is within the limits of its text, and as dear as its shape makes it. */
export interface DearQuestion {
  readonly shape: string
  readonly text: string
}

/** What arguments may name. */
export interface Nameable {
  /** Values of an argument by its name, or by its field and name (`answer.id`), the dearest first; null leaves it out. One that is not here is left out where it may be. */
  readonly values: Readonly<Record<string, readonly (string | null)[]>>
}

type Field = GraphQLField<unknown, unknown>

/** The fields of the root, by name. */
export const rootFieldsOf = (schema: GraphQLSchema): readonly Field[] =>
  Object.values(schema.getQueryType()?.getFields() ?? {})

/** How deep leaves are looked for. */
const DEEP = 4

/**
 * The leaves below a field of the root, each as the selection that asks for it alone, `edges { node { id } }`: of each field of each type the one that is nearest.
 */
export function leavesOf(root: GraphQLNamedOutputType): string[] {
  const leaves = new Map<string, string>()
  let open = [{ type: root, wrap: (selection: string): string => selection }]
  for (let depth = 0; depth < DEEP; depth++) {
    const deeper: typeof open = []
    for (const { type, wrap } of open) {
      for (const { on, field } of inside(type)) {
        const named = getNamedType(field.type)
        const within = (selection: string): string => wrap(on === null ? selection : `... on ${on} { ${selection} }`)
        const name = `${on ?? type.name}.${field.name}`
        if (isLeaf(named)) {
          if (!leaves.has(name)) leaves.set(name, within(field.name))
        } else deeper.push({ type: named, wrap: (selection) => within(`${field.name} { ${selection} }`) })
      }
    }
    open = deeper
  }
  return [...leaves.values()]
}

/** All leaves down to a depth in one selection. */
export function allBelow(type: GraphQLNamedOutputType, depth: number): string {
  const parts = inside(type).flatMap(({ on, field }) => {
    const named = getNamedType(field.type)
    const below = isLeaf(named) ? '' : depth <= 1 ? null : allBelow(named, depth - 1)
    if (below === null) return []
    const selection = below === '' ? field.name : `${field.name} { ${below} }`
    return [on === null ? selection : `... on ${on} { ${selection} }`]
  })
  return parts.length === 0 ? '__typename' : parts.join(' ')
}

/** One leaf of a field, asked for alone and once: by these a generator finds out which leaves are dear. */
export const single = (field: Field, leaf: string, nameable: Nameable): string =>
  `{ ${asked(field, 0, nameable, 50)}${leaf === '' ? '' : ` { ${leaf} }`} }`

/**
 * The dearest shapes that the limits let through, of a field and of leaves that were found dear below it: many times under other names, each with other arguments; each leaf under other
 * names too; all there is, as deep as it may be.
 */
export function dearestQuestions(
  schema: GraphQLSchema,
  field: Field,
  leaves: readonly string[],
  nameable: Nameable,
): readonly DearQuestion[] {
  const named = getNamedType(field.type)
  const fitting = (shape: string, made: (times: number, rows: number) => string): DearQuestion[] => {
    for (const rows of [200, 50, 10]) {
      for (let times = 25; times >= 1; times -= times > 5 ? 5 : 1) {
        const text = made(times, rows)
        if (isWithin(schema, text)) return [{ shape: `${shape}, ${times} times`, text }]
      }
    }
    return []
  }
  if (isLeaf(named)) return fitting('itself', (times, rows) => many(field, times, '', nameable, rows))
  return [
    ...leaves.flatMap((leaf) => fitting(leaf, (times, rows) => many(field, times, thrice(leaf), nameable, rows))),
    ...(leaves.length > 1
      ? fitting('these together', (times, rows) => many(field, times, leaves.join(' '), nameable, rows))
      : []),
    ...[2, 3, 5, 7].flatMap((depth) =>
      fitting(`all down to ${depth}`, (times, rows) => many(field, times, allBelow(named, depth), nameable, rows)),
    ),
  ]
}

/** A field many times, each time with other arguments. */
const many = (field: Field, times: number, selection: string, nameable: Nameable, rows: number): string =>
  `{ ${Array.from({ length: times }, (_, i) => `a${i}: ${asked(field, i, nameable, rows)}${selection === '' ? '' : ` { ${selection} }`}`).join(' ')} }`

/** A leaf under two more names, so that 25 of them are within a hundred aliases. */
function thrice(leaf: string): string {
  return ['', 'x: ', 'y: ', 'z: '].map((alias) => leaf.replace(/(\w+)( \}| *$)/, `${alias}$1$2`)).join(' ')
}

/** A field with arguments, the `i`th choice of them. */
function asked(field: Field, i: number, nameable: Nameable, rows: number): string {
  const given = field.args.flatMap((argument) => {
    const value = argumentText(field.name, argument, i, nameable, rows)
    return value === null ? [] : [`${argument.name}: ${value}`]
  })
  return given.length === 0 ? field.name : `${field.name}(${given.join(', ')})`
}

function argumentText(
  field: string,
  argument: GraphQLArgument,
  i: number,
  { values }: Nameable,
  rows: number,
): string | null {
  if (argument.name === 'first') return String(rows)
  const type = getNamedType(argument.type)
  const isMany = isListType(isNonNullType(argument.type) ? argument.type.ofType : argument.type)
  if (isEnumType(type)) {
    const names = type.getValues().map(({ name }) => name)
    return isMany ? `[${names.join(', ')}]` : (names[0] ?? null)
  }
  const known = values[`${field}.${argument.name}`] ?? values[argument.name]
  const isNeeded = isNonNullType(argument.type)
  if (known === undefined) {
    if (!isNeeded) return null
    throw new Error(`no value is known for the argument ${argument.name}: give the bench one`)
  }
  const value = known[i % known.length] ?? null
  return value === null ? null : JSON.stringify(isMany ? [value] : value)
}

/** The fields inside a type: those of its own, of an interface too; of a union's members each on its own type. */
function inside(type: GraphQLNamedOutputType): readonly { readonly on: string | null; readonly field: Field }[] {
  if (isUnionType(type))
    return type
      .getTypes()
      .flatMap((member) => Object.values(member.getFields()).map((field) => ({ on: member.name, field })))
  if (!isObjectType(type) && !isInterfaceType(type)) return []
  return Object.values(type.getFields()).map((field) => ({ on: null, field }))
}

const isLeaf = (type: GraphQLNamedOutputType): boolean =>
  !isObjectType(type) && !isInterfaceType(type) && !isUnionType(type)

function isWithin(schema: GraphQLSchema, text: string): boolean {
  try {
    return beyondLimits(schema, parse(text, { maxTokens: 5_000 })).length === 0
  } catch {
    return false
  }
}
