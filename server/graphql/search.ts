import type { PartialDate } from '../../schema/time/partial-date.ts'
import { AskError } from '../errors.ts'
import { searchActors } from '../queries/search.ts'
import { type ActorIn, GroupRef, OrganizationRef, StateRef, TerritoryRef, typeOf } from './actor.ts'
import { asKnown, paged } from './arguments.ts'
import { builder } from './builder.ts'
import { connection, knownAtPage, listName, pageSize, readCursor, storePage } from './connection.ts'
import { LanguageEnum } from './language.ts'

const SearchKindEnum = builder.enumType('SearchKind', {
  description: 'What to search for.',
  values: { ACTOR: { value: 'ACTOR', description: 'States, territories, organizations and groups.' } } as const,
})

const SearchResultRef = builder.unionType('SearchResult', {
  description: 'Something found.',
  types: [StateRef, TerritoryRef, OrganizationRef, GroupRef],
  resolveType: typeOf,
})

const SearchConnectionRef = connection<ActorIn>('Search', SearchResultRef as never, 'what was found, best first')

/** Characters of a text that is looked for: no name has as many. */
const MOST_CHARACTERS = 500

builder.queryField('search', (t) =>
  t.field({
    type: SearchConnectionRef,
    description:
      'Finds by any name in any language, former names and codes included; case, diacritics (đ too), punctuation, the dots of abbreviations and an article before the name do not matter. Best first: a code or whole name, the start of a name, the start of a word, any part; of several whole ones the one written just so, then a name in the reader’s language, a code, a name in another. An empty text finds nothing; one of more than 500 characters is refused.',
    args: {
      text: t.arg.string({ required: true, description: 'What to look for.' }),
      language: t.arg({
        type: LanguageEnum,
        defaultValue: 'en',
        description: 'The reader’s language: whose whole names come first.',
      }),
      kinds: t.arg({ type: [SearchKindEnum], description: 'Only these kinds.' }),
      validAt: t.arg({
        type: 'PartialDate',
        description: 'The day whose names are given; by default today. Names of all days are found.',
      }),
      ...asKnown,
      ...paged,
    },
    resolve: async (_root, args, context) => {
      const size = pageSize(args.first)
      if (args.text.length > MOST_CHARACTERS)
        throw new AskError('searchText', { found: args.text.length, most: MOST_CHARACTERS })
      const list = listName('search', args)
      const after = args.after == null ? null : readCursor(args.after, list)
      const known = await knownAtPage(context, after, args.knownAt)
      const validAt = (after?.validAt ?? args.validAt ?? context.today) as PartialDate
      const wanted = args.kinds == null || args.kinds.includes('ACTOR')
      const page = { first: size, skip: after === null ? 0 : after.place + 1 }
      const { world, ids, total } = await searchActors(
        context.graph,
        wanted ? args.text : '',
        page,
        known.revision,
        args.language ?? 'en',
      )
      const rows = ids.map((id) => ({ world, id, validAt }))
      return storePage(rows, page.skip, total, { list, ...known, validAt })
    },
  }),
)
