import type { PartialDate } from '../../schema/time/partial-date.ts'
import type { Near } from '../asking/near-names.ts'
import { AskError } from '../errors.ts'
import type { Asks } from '../queries/asks.ts'
import { matchedOf } from '../queries/matched.ts'
import { searchActors } from '../queries/search.ts'
import { PRICES } from '../work/prices.ts'
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

/** What was found, with the words by which. */
interface FoundIn extends ActorIn {
  readonly matched: () => string | null
  readonly near: boolean
}

const SearchConnectionRef = connection<FoundIn>(
  'Search',
  SearchResultRef as never,
  'what was found, best first',
  (t) => ({
    matched: t.string({
      nullable: true,
      description: 'The words that were found: the name or code that holds the text best, as it is written.',
      extensions: { price: PRICES.matched },
      resolve: ({ node }) => node.matched(),
    }),
    near: t.boolean({
      description:
        'Whether nothing holds the text, and this has a name that is one slip away from it: `matched` is that name.',
      resolve: ({ node }) => node.near,
    }),
  }),
)

/** Characters of a text that is looked for: no name has as many. */
const MOST_CHARACTERS = 500

builder.queryField('search', (t) =>
  t.field({
    type: SearchConnectionRef,
    description:
      'Finds by any name in any language, former names and codes included; case, diacritics (đ too), punctuation, the dots of abbreviations and an article or common noun before the name (“Khối ASEAN”) do not matter. Best first: a code or whole name, the start of a name, the start of a word, any part; of equals those written with the signs of the text, then, of several whole ones, the one written just so, a name in the reader’s language, a code, a name in another. Where nothing holds a text of four letters or more, those come of whom a name, or a word of it, is the text but for one letter, or for two that changed places (`near`). An empty text finds nothing; one of more than 500 characters is refused.',
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
      const language = args.language ?? 'en'
      const { world, ids, total, folded } = await searchActors(
        context.graph,
        wanted ? args.text : '',
        page,
        known.revision,
        language,
      )
      const near = total === 0 && page.skip === 0 ? await nearNames(context.graph, folded, known.revision) : []
      const rows: FoundIn[] = [
        ...ids.map((id) => ({
          world,
          id,
          validAt,
          matched: () => matchedOf(world, id, folded, language),
          near: false,
        })),
        ...near.slice(0, size).map(({ world, id, name }) => ({ world, id, validAt, matched: () => name, near: true })),
      ]
      return storePage(rows, page.skip, near.length === 0 ? total : rows.length, { list, ...known, validAt })
    },
  }),
)

/** Those whose names are near: what finds them is loaded where nothing else was found. */
async function nearNames(graph: Asks<'searchActors'>, folded: string, revision: number): Promise<readonly Near[]> {
  if (folded === '') return []
  return (await import('../asking/near-names.ts')).nearNames(graph, folded, revision)
}
