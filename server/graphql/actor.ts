import type { Name } from '../../schema/kinds/name.ts'
import { regionOf } from '../../schema/region.ts'
import type { PartialDate } from '../../schema/time/partial-date.ts'
import { actorMeant } from '../queries/actors.ts'
import { aliasesOf, nameFor, nameIn } from '../queries/naming.ts'
import { unStatusOf } from '../queries/un-status.ts'
import type { World } from '../queries/world.ts'
import { regionName } from '../text/region.ts'
import { asKnown, inLanguage } from './arguments.ts'
import { builder } from './builder.ts'
import { LanguageEnum } from './language.ts'
import { CitationRef, citationsIn } from './source.ts'

/** An actor in a world, on the day that its answer speaks of. */
export interface ActorIn {
  readonly world: World
  readonly id: string
  readonly validAt: PartialDate
}

const TYPE_NAMES = { state: 'State', territory: 'Territory', organization: 'Organization', group: 'Group' } as const

export const typeOf = (actor: ActorIn): (typeof TYPE_NAMES)[keyof typeof TYPE_NAMES] =>
  TYPE_NAMES[actor.world.actor(actor.id)?.kind ?? 'state']

/** In which language, and on which day. */
const namedWhen = builder.args((t) => ({
  language: t.field({ type: LanguageEnum, defaultValue: 'en', description: 'Which language.' }),
  validAt: t.field({
    type: 'PartialDate',
    description: 'The name in use on this day, of a month or year on its last; by default on the day of the answer.',
  }),
}))

const NameRef = builder.objectRef<{ readonly world: World; readonly name: Name }>('Name').implement({
  description: 'One name of an actor in one language, for as long as it was in use.',
  fields: (t) => ({
    text: t.string({ description: 'The name.', resolve: ({ name }) => name.text }),
    language: t.string({ description: 'Its language, a BCP 47 tag.', resolve: ({ name }) => name.language }),
    use: t.string({
      description:
        '`short`: what lists print. `former`: what they printed until `to`, or a name given up on a day that nobody stated. `official`: the full name. `alias`: another spelling, an abbreviation, an everyday name.',
      resolve: ({ name }) => name.use,
    }),
    from: t.field({
      type: 'PartialDate',
      nullable: true,
      description: 'The first day of its use; null where nobody stated it.',
      resolve: ({ name }) => name.from ?? null,
    }),
    to: t.field({
      type: 'PartialDate',
      nullable: true,
      description: 'The first day on which it was in use no more; null while it is, or where nobody stated it.',
      resolve: ({ name }) => name.to ?? null,
    }),
    citations: t.field({
      type: [CitationRef],
      description: 'Where this is said.',
      resolve: ({ world, name }) => citationsIn(world, name.citations),
    }),
  }),
})

export const ActorRef = builder.interfaceRef<ActorIn>('Actor').implement({
  description: 'Whoever can stand in a relation or in a set.',
  resolveType: typeOf,
  fields: (t) => ({
    id: t.exposeID('id', {
      description: 'ISO 3166-1 alpha-3 in capitals for a State or Territory ("VNM"), a slug for others ("eu", "g20").',
    }),
    name: t.string({
      description:
        'The short name in use on a day: Swaziland in 2015, Eswatini today. In English where it has none in the language.',
      args: namedWhen,
      resolve: ({ world, id, validAt }, args) => nameIn(world, id, args.language ?? 'en', args.validAt ?? validAt),
    }),
    nameLanguage: t.string({
      description:
        'The language that `name` is in, a BCP 47 tag; another than was asked for where it has no name in that.',
      args: namedWhen,
      resolve: ({ world, id, validAt }, args) =>
        nameFor(world, id, args.language ?? 'en', args.validAt ?? validAt)?.language ?? 'en',
    }),
    names: t.field({
      type: [NameRef],
      description: 'All its names with the time of their use, by id.',
      resolve: ({ world, id }) => world.namesOf(id).map((name) => ({ world, name })),
    }),
    aliases: t.stringList({
      description:
        'All names but the short ones in use on the day of the answer: official, alternative, former and later ones, in every language, in code-point order.',
      resolve: ({ world, id, validAt }) => aliasesOf(world, id, validAt),
    }),
  }),
})

/** What States and Territories have beside: their codes. */
const codes = {
  iso2: ({ world, id }: ActorIn): string | null => {
    const actor = world.actor(id)
    return actor !== undefined && 'iso2' in actor ? (actor.iso2 ?? null) : null
  },
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
      iso2: t.string({
        nullable: true,
        description:
          'ISO 3166-1 alpha-2; null where the area has none. A search finds the area by it; as an id it is not taken.',
        resolve: codes.iso2,
      }),
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

const UnStatusEnum = builder.enumType('UnStatus', {
  description: 'What a State is to the United Nations.',
  values: {
    MEMBER: { value: 'member', description: 'A member.' },
    OBSERVER: { value: 'observer', description: 'A State that is no member and observes.' },
    NEITHER: { value: 'neither', description: 'Neither of the two: it was not yet, or is no more.' },
  } as const,
})

builder.objectField(StateRef, 'unStatus', (t) =>
  t.field({
    type: UnStatusEnum,
    nullable: true,
    description:
      'What it is to the United Nations on a day. Null where nobody has stated it, and for a month or year through which it was not the same.',
    args: {
      validAt: t.arg({ type: 'PartialDate', description: 'On this day; by default on the day of the answer.' }),
    },
    resolve: ({ world, id, validAt }, args) => {
      const state = world.actor(id)
      return state?.kind === 'state' ? unStatusOf(state, args.validAt ?? validAt) : null
    },
  }),
)

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
        description: 'ISO 3166-1 alpha-3; of a former State its ISO 3166-3 code. In any case.',
      }),
      ...asKnown,
    },
    resolve: async (_root, { iso3, knownAt }, context) => {
      const { revision } = await context.known(knownAt)
      const found = await actorMeant(context.graph, iso3, revision)
      return found?.world.actor(found.id)?.kind === 'state' ? { ...found, validAt: context.today } : null
    },
  }),
  actor: t.field({
    type: ActorRef,
    nullable: true,
    description: 'One actor by its id; null where it names none.',
    args: {
      id: t.arg.id({ required: true, description: 'As in `Actor.id`, in any case.' }),
      ...asKnown,
    },
    resolve: async (_root, { id, knownAt }, context) => {
      const { revision } = await context.known(knownAt)
      const found = await actorMeant(context.graph, id, revision)
      return found === null ? null : { ...found, validAt: context.today }
    },
  }),
}))
