import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedOutputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql'
import type { Chance } from './chance.ts'
import type { KnownWorld } from './known-world.ts'
import { oddValue, rightValue } from './values.ts'

// Questions made by walking the schema: a field that it has tomorrow is asked for tomorrow.

/** How a question is walked. */
export interface Walk {
  /** How many selections may stand inside one another. */
  readonly depth: number
  /** With what chance each field is taken, in a hundred. */
  readonly width: number
  /** With what chance the value of an argument is odd, and a field gets another name, in a hundred. */
  readonly odd: number
  readonly aliases: number
}

type Field = GraphQLField<unknown, unknown>

/** A question with so many fields of the root. */
export function walked(chance: Chance, world: KnownWorld, roots: number, walk: Walk): string {
  const fields = rootFields(world.schema)
  const parts = Array.from({ length: roots }, (_, i) => `r${i}: ${asked(chance.pick(fields), chance, world, walk)}`)
  return `{ ${parts.join(' ')} }`
}

export const rootFields = (schema: GraphQLSchema): readonly Field[] =>
  Object.values(schema.getQueryType()?.getFields() ?? {})

/** A field with its arguments and all that was chosen below it. */
export function asked(field: Field, chance: Chance, world: KnownWorld, walk: Walk): string {
  const given = field.args.flatMap((argument) => {
    const isNeeded = isNonNullType(argument.type) && argument.defaultValue === undefined
    const isOdd = chance.is(walk.odd)
    // No right cursor is known before its page was asked for.
    if (!isNeeded && (!chance.is(40) || (argument.name === 'after' && !isOdd))) return []
    return [`${argument.name}: ${written(valueFor(argument, chance, world, isOdd), argument.type)}`]
  })
  const text = given.length === 0 ? field.name : `${field.name}(${given.join(', ')})`
  const below = selection(getNamedType(field.type), chance, world, { ...walk, depth: walk.depth - 1 })
  return below === null ? text : `${text} { ${below} }`
}

/** What is chosen of a type; null of one that has no fields. */
export function selection(type: GraphQLNamedOutputType, chance: Chance, world: KnownWorld, walk: Walk): string | null {
  if (isUnionType(type)) {
    const on = chance.some(type.getTypes(), 60)
    return [
      '__typename',
      ...on.map((member) => `... on ${member.name} { ${selection(member, chance, world, walk)} }`),
    ].join(' ')
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return null
  const fields = Object.values(type.getFields()).filter(
    (field) => walk.depth > 0 || !isComposite(getNamedType(field.type)),
  )
  if (fields.length === 0) return '__typename'
  return chance
    .some(fields, walk.width)
    .map(
      (field, i) =>
        `${chance.is(walk.aliases) ? `n${i}${chance.below(1000)}: ` : ''}${asked(field, chance, world, walk)}`,
    )
    .join(' ')
}

const isComposite = (type: GraphQLNamedOutputType): boolean =>
  isObjectType(type) || isInterfaceType(type) || isUnionType(type)

/** A value for an argument: in a list of its type some values. */
export function valueFor(argument: GraphQLArgument, chance: Chance, world: KnownWorld, isOdd: boolean): unknown {
  const type = getNamedType(argument.type)
  const one = (): unknown => {
    if (isEnumType(type)) return isOdd ? 'NO_SUCH_WORD' : chance.pick(type.getValues()).name
    return isOdd ? oddValue(type.name, chance, world) : rightValue(argument.name, type.name, chance, world)
  }
  return isMany(argument.type) ? chance.many(0, isOdd ? 30 : 3, one) : one()
}

const isMany = (type: GraphQLInputType): boolean => isListType(isNonNullType(type) ? type.ofType : type)

/** A value as it is written in a question: names of an enum without quotation marks. */
export function written(value: unknown, type: GraphQLInputType): string {
  if (Array.isArray(value)) return `[${value.map((one) => written(one, type)).join(', ')}]`
  if (isEnumType(getNamedType(type)) && typeof value === 'string') return value
  if (value !== null && typeof value === 'object')
    return `{${Object.entries(value)
      .map(([name, one]) => `${name}: ${written(one, type)}`)
      .join(', ')}}`
  return JSON.stringify(value)
}

/** All arguments of the root that take a kind of value, with their fields. */
export const argumentsOf = (
  schema: GraphQLSchema,
  takes: (type: string, argument: GraphQLArgument) => boolean,
): readonly { readonly field: Field; readonly argument: GraphQLArgument }[] =>
  rootFields(schema).flatMap((field) =>
    field.args
      .filter((argument) => takes(getNamedType(argument.type).name, argument))
      .map((argument) => ({ field, argument })),
  )

/** A field asked with one argument as it is given, the needed others rightly, and a leaf or two below. */
export function withArgument(
  { field, argument }: { readonly field: Field; readonly argument: GraphQLArgument },
  text: string,
  chance: Chance,
  world: KnownWorld,
): string {
  const others = field.args.filter(
    ({ name, type, defaultValue }) => name !== argument.name && isNonNullType(type) && defaultValue === undefined,
  )
  const given = others.map((other) => `${other.name}: ${written(valueFor(other, chance, world, false), other.type)}`)
  const below = selection(getNamedType(field.type), chance, world, { depth: 1, width: 20, odd: 0, aliases: 0 })
  return `${field.name}(${[...given, `${argument.name}: ${text}`].join(', ')})${below === null ? '' : ` { ${below} }`}`
}

export const takesMany = (argument: GraphQLArgument): boolean => isMany(argument.type)
