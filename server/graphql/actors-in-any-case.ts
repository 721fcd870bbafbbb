import type { GraphQLSchema } from 'graphql'
import { askMeaning } from '../asking/ask-meaning.ts'
import type { Context } from '../asking/request-context.ts'

/** The arguments by which a question of the root names an actor that there must be. */
const PARTS = ['of', 'with', 'within', 'about', 'partner']

/**
 * Has every question of a schema's root take the ids of actors in any case, and refuse one that names nobody with the names nearest to it.
 */
export function withActorsMeant(schema: GraphQLSchema): GraphQLSchema {
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const parts = field.args.map(({ name }) => name).filter((name) => PARTS.includes(name))
    const { resolve } = field
    if (parts.length === 0 || resolve === undefined) continue
    field.resolve = (root, args: Readonly<Record<string, unknown>>, context: Context, info) =>
      askMeaning(args, parts, (meant) => resolve(root, meant, context, info), {
        graph: context.graph,
        known: () => context.known(args.knownAt as string | null | undefined),
      })
  }
  return schema
}
