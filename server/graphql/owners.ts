import { worldOf } from '../queries/world.ts'
import { ActorRef } from './actor.ts'
import { asKnown } from './arguments.ts'
import { builder } from './builder.ts'

builder.queryField('owners', (t) =>
  t.field({
    type: [ActorRef],
    description: 'The actors that keep a ladder, and so a network, by id.',
    args: asKnown,
    resolve: async (_root, { knownAt }, context) => {
      const { revision } = await context.known(knownAt)
      const world = worldOf(await context.graph.countingDefinitions({ revision }), context.meter)
      const owners = new Set((world.facts.ladder ?? []).map((ladder) => ladder.owner))
      return [...owners].sort().map((id) => ({ world, id, validAt: context.today }))
    },
  }),
)
