import {
  defaultFieldResolver,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  isObjectType,
} from 'graphql'
import type { Context } from '../asking/request-context.ts'
import type { Meter } from '../work/meter.ts'
import { PRICES } from '../work/prices.ts'

/**
 * Has every field of a schema counted on the meter of its request as it is resolved: as much as its extension `price` says, else as a plain field. Where the request has had its
 * turn, a field waits for the next; not one that takes no longer than waiting does, such as a name that is there: in a row of them nothing is gained, and each that waits is a promise.
 */
export function withMeteredFields(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue
    for (const field of Object.values(type.getFields())) {
      const price = typeof field.extensions.price === 'number' ? field.extensions.price : PRICES.field
      const isShort = price <= PRICES.field && isLeafType(getNamedType(field.type))
      field.resolve = metered(field.resolve ?? defaultFieldResolver, price, isShort)
    }
  }
  return schema
}

const metered =
  (
    resolve: GraphQLFieldResolver<unknown, Context>,
    price: number,
    isShort: boolean,
  ): GraphQLFieldResolver<unknown, Context, Record<string, unknown>> =>
  (parent, args, context, info) => {
    const { meter } = context
    try {
      meter.spend(price)
      const resolved =
        !isShort && meter.isDue()
          ? meter.pause().then(() => resolve(parent, args, context, info))
          : resolve(parent, args, context, info)
      return resolved instanceof Promise ? resolved.catch((error: unknown) => orNever(meter, error)) : resolved
    } catch (error) {
      if (meter.hasEnded) return orNever(meter, error)
      throw error
    }
  }

/**
 * A failure; of work that was given up none at all, for ever. Whoever asked was told by the meter. GraphQL's executor leaves what a list waits for as soon as one of its fields fails: a
 * failure that comes later would be one that nobody catches, and end the process; and each that comes at once would be made into an error of its own, with its place in the answer.
 */
const orNever = (meter: Meter, error: unknown): Promise<never> =>
  meter.hasEnded ? new Promise(() => undefined) : Promise.reject(error)
