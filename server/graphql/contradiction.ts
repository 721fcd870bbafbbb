import { languageOf, textIn } from '../../schema/texts.ts'
import { derivedClaims } from '../asking/derived-claims.ts'
import { contradictionsOf } from '../claims/claims.ts'
import type { Contradiction } from '../claims/contradictions.ts'
import type { World } from '../queries/world.ts'
import { contradictionSentence } from '../text/contradiction.ts'
import { PRICES } from '../work/prices.ts'
import { asKnown, inLanguage, paged } from './arguments.ts'
import { builder } from './builder.ts'
import { ClaimRef } from './claim.ts'
import { connection, knownAtPage, listName, pageSize, readCursor, storePage } from './connection.ts'
import { CitationRef, citationsIn } from './source.ts'

interface ContradictionIn {
  readonly world: World
  readonly contradiction: Contradiction
}

const ContradictionKindEnum = builder.enumType('ContradictionKind', {
  description: 'How sayings contradict each other.',
  values: {
    VALUE: {
      value: 'VALUE',
      description: 'Figures of one quantity and time, stated or implied, that cannot all hold.',
    },
    SCOPE: { value: 'SCOPE', description: 'One number for different populations.' },
    DEFINITION: {
      value: 'DEFINITION',
      description: 'One number given for several levels and above, of which not all hold.',
    },
    STATUS: { value: 'STATUS', description: 'Different statuses of one thing.' },
    ISSUER: { value: 'ISSUER', description: 'Different issuers of one act.' },
    TYPO: { value: 'TYPO', description: 'A date that cannot be, kept beside the corrected one.' },
    IMPOSSIBLE: { value: 'IMPOSSIBLE', description: 'A figure that arithmetic forbids.' },
    ONE_LABEL_TWO_CONCEPTS: {
      value: 'ONE_LABEL_TWO_CONCEPTS',
      description: 'One label that stands for different things.',
    },
  } as const,
})

const DecisionRef = builder
  .objectRef<{ readonly world: World; readonly decision: NonNullable<World['facts']['decision']>[number] }>(
    'ContradictionDecision',
  )
  .implement({
    description:
      'An editor’s decision about a contradiction. It settles nothing silently: the contradiction stays listed.',
    fields: (t) => ({
      text: t.string({
        description: 'What was decided.',
        args: inLanguage,
        resolve: ({ decision }, { language }) => textIn(decision.text, language ?? 'en'),
      }),
      textLanguage: t.string({
        description: 'The language that `text` is in, a BCP 47 tag; English where there is none in the one asked for.',
        args: inLanguage,
        resolve: ({ decision }, { language }) => languageOf(decision.text, language ?? 'en'),
      }),
      by: t.string({ description: 'Who decided.', resolve: ({ decision }) => decision.by }),
      on: t.field({ type: 'PartialDate', description: 'When.', resolve: ({ decision }) => decision.on }),
      citations: t.field({
        type: [CitationRef],
        description: 'On what.',
        resolve: ({ world, decision }) => citationsIn(world, decision.citations),
      }),
    }),
  })

const ContradictionRef = builder.objectRef<ContradictionIn>('Contradiction').implement({
  description:
    'Sayings that cannot all be right, or that say different things under one word. Found by a rule, never settled silently.',
  fields: (t) => ({
    id: t.id({ description: 'Stable: made of what it is about.', resolve: ({ contradiction }) => contradiction.id }),
    kind: t.field({
      type: ContradictionKindEnum,
      description: 'How they contradict each other.',
      resolve: ({ contradiction }) => contradiction.kind,
    }),
    explanation: t.string({
      extensions: { price: PRICES.sentence },
      description: 'What they are about, who says what in which document, and why that cannot be.',
      args: inLanguage,
      resolve: ({ world, contradiction }, { language }) =>
        contradictionSentence(world, contradiction, language ?? 'en'),
    }),
    claims: t.field({
      type: [ClaimRef],
      description: 'The claims in it, by id; empty where it is about what is no figure.',
      resolve: ({ contradiction }) => [...contradiction.claims],
    }),
    citations: t.field({
      type: [CitationRef],
      description: 'Every place where it is said.',
      resolve: ({ world, contradiction }) =>
        citationsIn(
          world,
          [...contradiction.claims.map(({ claim }) => claim), ...contradiction.attributions].flatMap(
            ({ citations }) => citations,
          ),
        ),
    }),
    decisions: t.field({
      type: [DecisionRef],
      description: 'What editors decided about it, by id.',
      resolve: ({ world, contradiction }) =>
        (world.facts.decision ?? [])
          .filter((decision) => decision.contradiction === contradiction.id)
          .map((decision) => ({ world, decision })),
    }),
  }),
})

const ContradictionConnectionRef = connection('Contradiction', ContradictionRef, 'contradictions, by kind and id')

builder.queryField('contradictions', (t) =>
  t.field({
    type: ContradictionConnectionRef,
    description: 'Contradictions among published figures, and among what sources say of things.',
    args: {
      about: t.arg.id({
        description:
          'Only among claims about this actor; what sources say of acts and labels is about none, and left out then.',
      }),
      ...asKnown,
      ...paged,
    },
    resolve: async (_root, args, context) => {
      const size = pageSize(args.first)
      const list = listName('contradictions', args)
      const after = args.after == null ? null : readCursor(args.after, list)
      const known = await knownAtPage(context, after, args.knownAt)
      const derived = await derivedClaims(context, args.about ?? undefined, known)
      const start = after === null ? 0 : after.place + 1
      const found = derived.contradictions.slice(start, start + size)
      const { world, contradictions } = await contradictionsOf(context.graph, found, known)
      const rows = contradictions.map((contradiction) => ({ world, contradiction }))
      const at = { list, ...known, validAt: after?.validAt ?? context.today }
      return storePage(rows, start, derived.contradictions.length, at)
    },
  }),
)
