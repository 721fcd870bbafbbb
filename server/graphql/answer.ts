import type { Answer } from '../answers/answer.ts'
import { changesOf, worldOfAnswer } from '../answers/changes.ts'
import { type Frozen, thaw } from '../answers/frozen.ts'
import { changeSentence, unaskableSentence } from '../text/changes.ts'
import { inLanguage } from './arguments.ts'
import { builder } from './builder.ts'
import { ClaimRef } from './claim.ts'
import { CountRef } from './count.ts'
import { CountSeriesRef } from './count-series.ts'
import { NetworkDiffRef } from './network-diff.ts'

/** What a field of the union gives: the object that its type is made of. */
function memberOf(answer: Answer) {
  switch (answer.kind) {
    case 'count':
      return answer.count
    case 'series':
      return answer.series
    case 'diff':
      return answer.diff
    case 'claim':
      return answer.checked
  }
}

const AnswerUnion = builder.unionType('Answer', {
  description: 'An answer that can be frozen.',
  types: [CountRef, CountSeriesRef, NetworkDiffRef, ClaimRef],
  resolveType: (value) =>
    'points' in value ? 'CountSeries' : 'entered' in value ? 'NetworkDiff' : 'verdict' in value ? 'Claim' : 'Count',
})

const FrozenAnswerRef = builder.objectRef<Frozen>('FrozenAnswer').implement({
  description: 'An answer given once: the same for ever, and beside it what it would be now.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'As in the permalink /answers/<id>.' }),
    question: t.string({
      description: 'The question in full, as canonical JSON.',
      resolve: ({ question }) => JSON.stringify(question),
    }),
    asGiven: t.field({
      type: AnswerUnion,
      description: 'The answer as it was given.',
      resolve: ({ asGiven }) => memberOf(asGiven),
    }),
    now: t.field({
      type: AnswerUnion,
      description: 'The answer to the same question as known now.',
      resolve: ({ now }) => memberOf(now),
    }),
    changed: t.exposeBoolean('changed', { description: 'Whether the two say something different.' }),
    changes: t.stringList({
      description: 'The statements that made the difference, one sentence each.',
      args: inLanguage,
      resolve: async (frozen, { language }, context) => {
        if (frozen.unaskable !== null) return [unaskableSentence(frozen.unaskable, language ?? 'en')]
        const changes = await changesOf(frozen, context.store.log)
        return changes.map((change) => changeSentence(change, worldOfAnswer(frozen.now), language ?? 'en'))
      },
    }),
  }),
})

builder.queryField('answer', (t) =>
  t.field({
    type: FrozenAnswerRef,
    nullable: true,
    description:
      'The answer behind a permalink; null with the error BAD_PERMALINK where it was altered or is of a log that this store lacks.',
    args: { id: t.arg.id({ required: true, description: 'What follows /answers/ in the permalink.' }) },
    resolve: (_root, { id }, context) => thaw(id, { graph: context.graph, known: context.known }),
  }),
)
