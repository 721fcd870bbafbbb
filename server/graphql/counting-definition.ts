import type { Language } from '../../schema/answer-language.ts'
import type { CountingDefinition } from '../../schema/counting-definition.ts'
import { countingDefinitions } from '../queries/definitions.ts'
import type { World } from '../queries/world.ts'
import { asKnown, inLanguage } from './arguments.ts'
import { builder } from './builder.ts'

export interface DefinitionIn {
  readonly world: World
  readonly definition: CountingDefinition
}

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
      resolve: ({ definition }, { language }) => definition.texts[(language ?? 'en') as Language],
    }),
    ladder: t.id({
      description: 'The ladder whose levels it counts on.',
      resolve: ({ definition }) => definition.ladder,
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
