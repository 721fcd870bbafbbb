import { frontLadders, frontOwner } from '../queries/front-owner.ts'
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

builder.queryField('frontOwner', (t) =>
  t.field({
    type: ActorRef,
    nullable: true,
    description:
      'Whom a page is about that is asked about nobody: the owner whose ladder says `front`; where none does, or several do, the one of them whose ladder was recorded first. An owner who is added later takes nothing over. Null where nobody keeps a ladder.',
    args: asKnown,
    resolve: async (_root, { knownAt }, context) => {
      const { revision } = await context.known(knownAt)
      const world = worldOf(await context.graph.countingDefinitions({ revision }), context.meter)
      const ladders = frontLadders(world.facts.ladder ?? [])
      // Which was first is looked up only where there is a choice.
      const recorded =
        new Set(ladders.map(({ owner }) => owner)).size < 2
          ? []
          : await context.store.log.touching({ since: 0, upTo: revision, ids: ladders.map(({ id }) => id) })
      const id = frontOwner(
        ladders,
        recorded.map(({ ids }) => ids),
      )
      return id === null ? null : { world, id, validAt: context.today }
    },
  }),
)
