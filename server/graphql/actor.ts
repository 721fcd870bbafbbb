import { regionOf } from '../../schema/region.ts'
import type { PartialDate } from '../../schema/time/partial-date.ts'
import { actorsNamed } from '../queries/actors.ts'
import { aliasesOf, nameIn } from '../queries/naming.ts'
import type { World } from '../queries/world.ts'
import { regionName } from '../text/region.ts'
import { asKnown, inLanguage } from './arguments.ts'
import { builder } from './builder.ts'

/** An actor in a world, on the day that its answer speaks of. */
export interface ActorIn {
  readonly world: World
  readonly id: string
  readonly validAt: PartialDate
}

const TYPE_NAMES = { state: 'State', territory: 'Territory', organization: 'Organization', group: 'Group' } as const

export const typeOf = (actor: ActorIn): (typeof TYPE_NAMES)[keyof typeof TYPE_NAMES] =>
  TYPE_NAMES[actor.world.actor(actor.id)?.kind ?? 'state']

export const ActorRef = builder.interfaceRef<ActorIn>('Actor').implement({
  description: 'Whoever can stand in a relation or in a set.',
  resolveType: typeOf,
  fields: (t) => ({
    id: t.exposeID('id', {
      description: 'ISO 3166-1 alpha-3 in capitals for a State or Territory ("VNM"), a slug for others ("eu", "g20").',
    }),
    name: t.string({
      description: 'The short name in use on the day of the answer; in English where it has none in the language.',
      args: inLanguage,
      resolve: ({ world, id, validAt }, { language }) => nameIn(world, id, language ?? 'en', validAt),
    }),
    aliases: t.stringList({
      description:
        'All its other names: official, alternative and former ones, in every language, in code-point order.',
      resolve: ({ world, id }) => aliasesOf(world, id),
    }),
  }),
})

/** What States and Territories have beside: their codes. */
const codes = {
  iso3: ({ world, id }: ActorIn): string | null => {
    const actor = world.actor(id)
    return actor !== undefined && 'iso3' in actor ? (actor.iso3 ?? null) : null
  },
  region: ({ world, id }: ActorIn): string | null => {
    const actor = world.actor(id)
    return actor !== undefined && 'region' in actor ? (actor.region ?? null) : null
  },
}

const areaType = (name: 'State' | 'Territory', description: string) =>
  builder.objectRef<ActorIn>(name).implement({
    description,
    interfaces: [ActorRef],
    isTypeOf: (value) => typeOf(value as ActorIn) === name,
    fields: (t) => ({
      iso3: t.string({
        nullable: true,
        description: 'ISO 3166-1 alpha-3; null where the area has none.',
        resolve: codes.iso3,
      }),
      region: t.string({
        nullable: true,
        description: 'The M49 sub-region by name; null where it is not known.',
        args: inLanguage,
        resolve: (actor, { language }) => {
          const region = regionOf(codes.region(actor) ?? '')
          return region === undefined ? null : regionName(region, language ?? 'en')
        },
      }),
      regionCode: t.string({
        nullable: true,
        description: 'The M49 sub-region by code: "035".',
        resolve: codes.region,
      }),
    }),
  })

export const StateRef = areaType('State', 'A member or observer State of the United Nations, now or formerly.')
export const TerritoryRef = areaType(
  'Territory',
  'Any other area of the United Nations M49 list. Never counted as a State.',
)

export const OrganizationRef = builder.objectRef<ActorIn>('Organization').implement({
  description: 'An international organization.',
  interfaces: [ActorRef],
  isTypeOf: (value) => typeOf(value as ActorIn) === 'Organization',
  fields: () => ({}),
})

export const GroupRef = builder.objectRef<ActorIn>('Group').implement({
  description: 'A bare dated set, such as the G20.',
  interfaces: [ActorRef],
  isTypeOf: (value) => typeOf(value as ActorIn) === 'Group',
  fields: () => ({}),
})

builder.queryFields((t) => ({
  state: t.field({
    type: StateRef,
    nullable: true,
    description: 'One State by its code; null where the code names no State.',
    args: {
      iso3: t.arg.string({
        required: true,
        description: 'ISO 3166-1 alpha-3 in capitals; of a former State its ISO 3166-3 code.',
      }),
      ...asKnown,
    },
    resolve: async (_root, { iso3, knownAt }, context) => {
      const { revision } = await context.known(knownAt)
      const world = await actorsNamed(context.graph, [iso3], revision)
      return world.actor(iso3)?.kind === 'state' ? { world, id: iso3, validAt: context.today } : null
    },
  }),
  actor: t.field({
    type: ActorRef,
    nullable: true,
    description: 'One actor by its id; null where it names none.',
    args: {
      id: t.arg.id({ required: true, description: 'As in `Actor.id`.' }),
      ...asKnown,
    },
    resolve: async (_root, { id, knownAt }, context) => {
      const { revision } = await context.known(knownAt)
      const world = await actorsNamed(context.graph, [id], revision)
      return world.actor(id) === undefined ? null : { world, id, validAt: context.today }
    },
  }),
}))
