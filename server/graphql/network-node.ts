import type { Network } from '../queries/network.ts'
import type { Seat } from '../queries/seats.ts'
import { spellsOf } from '../queries/spells.ts'
import { ActorRef } from './actor.ts'
import { builder } from './builder.ts'
import { SpellRef } from './spell.ts'

export interface NodeIn {
  readonly network: Network
  readonly seat: Seat
}

export const NetworkNodeRef = builder.objectRef<NodeIn>('NetworkNode').implement({
  description: 'The seat of one partner.',
  fields: (t) => ({
    actor: t.field({
      type: ActorRef,
      description: 'Who sits there.',
      resolve: ({ network: { world, moment }, seat }) => ({ world, id: seat.partner, validAt: moment.validAt }),
    }),
    x: t.float({
      description: 'Of a point on the unit circle round the owner: its direction. It never depends on the day.',
      resolve: ({ seat }) => seat.x,
    }),
    y: t.float({ description: 'The same, downwards.', resolve: ({ seat }) => seat.y }),
    spells: t.field({
      type: [SpellRef],
      description:
        'The links that this network has for the partner on every day there is, in order of time and whatever the day asked for; between two of them it has none. With `levels` or `within` they are of what these keep.',
      resolve: ({ network, seat }) => {
        const relation = network.relations.find(({ partnership }) => partnership.partner === seat.partner)
        return relation === undefined
          ? []
          : spellsOf(network.world, relation, network.asked).map((spell) => ({ network, spell }))
      },
    }),
  }),
})
