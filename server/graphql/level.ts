import type { Level } from '../../schema/kinds/level.ts'
import { languageOf, textIn } from '../../schema/texts.ts'
import { inLanguage } from './arguments.ts'
import { builder } from './builder.ts'

const LevelKindEnum = builder.enumType('LevelKind', {
  description: 'Where a level stands.',
  values: {
    RUNG: { value: 'rung', description: 'On the ladder, ordered by rank.' },
    SPECIAL: { value: 'special', description: 'Off the ladder and closer than any rung; in no rung’s count.' },
    SECTORAL: { value: 'sectoral', description: 'Beside the rungs, one for each sector.' },
  } as const,
})

export const LevelRef = builder.objectRef<Level>('Level').implement({
  description: "One level of one government's ladder. Levels compare only within their ladder.",
  fields: (t) => ({
    id: t.exposeID('id', { description: '"<ladder>/<slug>": "VNM/partnership/strategic".' }),
    name: t.string({
      description: 'What it is called.',
      args: inLanguage,
      resolve: (level, { language }) => textIn(level.names, language ?? 'en'),
    }),
    nameLanguage: t.string({
      description: 'The language that `name` is in, a BCP 47 tag; English where there is none in the one asked for.',
      args: inLanguage,
      resolve: (level, { language }) => languageOf(level.names, language ?? 'en'),
    }),
    rank: t.exposeInt('rank', {
      nullable: true,
      description: 'Of a rung: 1 is the lowest. Null for special and sectoral levels.',
    }),
    kind: t.expose('levelKind', { type: LevelKindEnum, description: 'Rung, special or sectoral.' }),
  }),
})
