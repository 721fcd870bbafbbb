import type { CountingDefinition } from '../../schema/kinds/counting-definition.ts'
import { languageOf, textIn } from '../../schema/texts.ts'
import { countingDefinitions, defaultDefinition } from '../queries/definitions.ts'
import type { World } from '../queries/world.ts'
import { nounFor, nouns } from '../text/counted.ts'
import { definitionLabel } from '../text/definition-label.ts'
import { PRICES } from '../work/prices.ts'
import { ActorRef } from './actor.ts'
import { asKnown, inLanguage } from './arguments.ts'
import { builder } from './builder.ts'
import { LevelRef } from './level.ts'

export interface DefinitionIn {
  readonly world: World
  readonly definition: CountingDefinition
}

const PopulationEnum = builder.enumType('CountingPopulation', {
  description: 'Whom a definition counts.',
  values: {
    STATES: { value: 'states', description: 'States only.' },
    ACTORS: { value: 'actors', description: 'Any actor, organizations included.' },
  } as const,
})

const SideEnum = builder.enumType('CountingSide', {
  description: 'Whose designation counts where the two sides differ.',
  values: {
    OWNER: { value: 'owner', description: 'The owner’s.' },
    OTHER: { value: 'other', description: 'The partner’s; see `unsaid` for one whose words are not known.' },
    LOWER: { value: 'lower', description: 'The lower of the two.' },
    HIGHER: { value: 'higher', description: 'The higher of the two.' },
  } as const,
})

const UnsaidEnum = builder.enumType('Unsaid', {
  description: 'What is taken of words that are not known.',
  values: {
    UNKNOWN: { value: 'unknown', description: 'That they are not known: the partner is undecided.' },
    NOTHING: {
      value: 'nothing',
      description:
        'That a partner of whom other words are known says nothing, so that it is not counted; one of whom none at all are known is undecided as far as the owner’s word goes.',
    },
  } as const,
})

const RuleRef = builder.objectRef<DefinitionIn>('CountingRule').implement({
  description: 'What a definition counts, for programs.',
  fields: (t) => ({
    population: t.field({
      type: PopulationEnum,
      description: 'Whom it counts.',
      resolve: ({ definition }) => definition.rule.population,
    }),
    atLeast: t.field({
      type: LevelRef,
      nullable: true,
      description: 'The rung that is its threshold; null where it counts one level and no other.',
      resolve: ({ world, definition: { rule } }) =>
        'atLeast' in rule.levels ? (world.level(rule.levels.atLeast) ?? null) : null,
    }),
    exactly: t.field({
      type: LevelRef,
      nullable: true,
      description: 'The one level that it counts; null where it counts from a threshold up.',
      resolve: ({ world, definition: { rule } }) =>
        'exactly' in rule.levels ? (world.level(rule.levels.exactly) ?? null) : null,
    }),
    special: t.boolean({
      description: 'Whether special relations count too.',
      resolve: ({ definition }) => definition.rule.special,
    }),
    sectoral: t.boolean({
      description: 'Whether sectoral relations count too.',
      resolve: ({ definition }) => definition.rule.sectoral,
    }),
    side: t.field({
      type: SideEnum,
      description: 'Whose designation counts where the two sides differ.',
      resolve: ({ definition }) => definition.rule.side,
    }),
    unsaid: t.field({
      type: UnsaidEnum,
      description:
        'What is taken of a partner whose own words are not known for what the owner’s name, where its designation counts.',
      resolve: ({ definition }) => definition.rule.unsaid ?? 'nothing',
    }),
  }),
})

export const CountingDefinitionRef = builder.objectRef<DefinitionIn>('CountingDefinition').implement({
  description: 'What a count counts. A published version never changes; a new one stands beside it.',
  fields: (t) => ({
    id: t.id({
      description:
        'Its name, as given to `definition`: "comprehensive-or-higher". With "@<version>" it means that version.',
      resolve: ({ definition }) => definition.definition,
    }),
    version: t.int({ description: 'Counts 1, 2, 3 …', resolve: ({ definition }) => definition.version }),
    text: t.string({
      description: 'What it counts, in words.',
      args: inLanguage,
      resolve: ({ definition }, { language }) => textIn(definition.texts, language ?? 'en'),
    }),
    textLanguage: t.string({
      description: 'The language that `text` is in, a BCP 47 tag; English where there is none in the one asked for.',
      args: inLanguage,
      resolve: ({ definition }, { language }) => languageOf(definition.texts, language ?? 'en'),
    }),
    rule: t.field({ type: RuleRef, description: 'The same for programs.', resolve: (at) => at }),
    label: t.string({
      extensions: { price: PRICES.sentence },
      description:
        'What it counts in a few words, as they stand inside a sentence: "comprehensive partnership or higher, organizations too". Made of the rule and of the levels’ names; a version after the first is named in brackets.',
      args: inLanguage,
      resolve: ({ world, definition }, { language }) => definitionLabel(world, definition, language ?? 'en'),
    }),
    noun: t.string({
      description: 'What it counts, as the ladder calls them: "partners", "missions".',
      args: {
        ...inLanguage,
        number: t.arg.int({
          description: 'In the form that goes with this number: of 1 "partner". Absent: of many.',
        }),
      },
      resolve: ({ world, definition: { ladder } }, { language, number }) =>
        number == null ? nouns(world, ladder, language ?? 'en') : nounFor(world, ladder, number, language ?? 'en'),
    }),
    of: t.field({
      type: ActorRef,
      description: 'The owner of that ladder.',
      resolve: ({ world, definition }, _args, context) => ({
        world,
        id: world.ladder(definition.ladder)?.owner ?? '',
        validAt: context.today,
      }),
    }),
    ladder: t.id({
      description: 'The ladder whose levels it counts on.',
      resolve: ({ definition }) => definition.ladder,
    }),
    isDefault: t.boolean({
      description:
        'Whether its ladder’s partners are counted by it where a reader names no definition: true of one definition of each ladder, the newest version that comes nearest to States, by the owner’s word, from the lowest rung up, with nothing beside the rungs.',
      resolve: ({ world, definition }) => defaultDefinition(world, definition.ladder)?.id === definition.id,
    }),
  }),
})

builder.queryField('countingDefinitions', (t) =>
  t.field({
    type: [CountingDefinitionRef],
    description: 'The counting definitions, every version, by name and version.',
    args: {
      of: t.arg.id({ description: 'Only those of this owner’s ladders.' }),
      ...asKnown,
    },
    resolve: async (_root, { of, knownAt }, context) => {
      const { world, definitions } = await countingDefinitions(
        context.graph,
        { of: of ?? undefined },
        await context.known(knownAt),
      )
      return definitions.map((definition) => ({ world, definition }))
    },
  }),
)
