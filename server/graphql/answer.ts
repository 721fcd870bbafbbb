import { changeSentences, unaskableSentence } from '../answers/change-sentence.ts'
import { changesOf } from '../answers/changes.ts'
import type { Cited } from '../answers/citable.ts'
import { CITABLE_KINDS } from '../answers/citable-kinds.ts'
import { citedAnewSentence } from '../answers/cited-anew.ts'
import type { Part } from '../answers/forms.ts'
import { type Frozen, thaw } from '../answers/freeze.ts'
import { questionData } from '../answers/long-form.ts'
import { canonicalJson } from '../store/canonical-json.ts'
import { PRICES } from '../work/prices.ts'
import { inLanguage } from './arguments.ts'
import { builder } from './builder.ts'

/** Which type of the union an answer is of: told by whoever puts it there. */
const types = new WeakMap<object, string>()

/** What a field of the union gives: the object that the answer's type is made of. */
function memberOf({ kind, answer }: Cited): object {
  types.set(answer, kind.type)
  return answer
}

/** A type that a file of its own makes, by its name: the catalogue knows no GraphQL. */
function typeNamed(name: string) {
  const type = builder.objectRef<object>(name)
  builder.configStore.associateParamWithRef(type, name)
  return type
}

const AnswerUnion = builder.unionType('Answer', {
  description: 'An answer that can be frozen.',
  types: CITABLE_KINDS.map(({ type }) => typeNamed(type)),
  resolveType: (answer) => types.get(answer),
})

interface AskedIn {
  readonly edition: number
  readonly cited: Cited
}

/** The parts of all kinds of question, by name. A part that several kinds have means the same in each; it is described as the first of them does. */
const PARTS: ReadonlyMap<string, Part> = new Map(
  [...CITABLE_KINDS].reverse().flatMap(({ parts }) => Object.entries(parts)),
)

const QuestionRef = builder.objectRef<AskedIn>('Question').implement({
  description:
    'What a frozen answer answers, with every default filled in. A part that the kind of question has not is null.',
  fields: (t) => ({
    kind: t.string({
      description: 'Which kind of answer is asked for: "count", "series", "diff", "claim" …',
      resolve: ({ cited }) => cited.kind.kind,
    }),
    edition: t.int({
      description: 'The edition of its permalink, which fixes for ever what of the answer is checked.',
      resolve: ({ edition }) => edition,
    }),
    ...Object.fromEntries(
      [...PARTS].map(([name, { type, says }]) => [
        name,
        t.field({
          type: typeNamed(type) as unknown as 'ID',
          nullable: true,
          description: says,
          resolve: ({ cited }) => (cited.asked as Readonly<Record<string, string>>)[name] ?? null,
        }),
      ]),
    ),
    knownAt: t.field({
      type: 'DateTime',
      description: 'As known at this instant: that of the revision.',
      resolve: ({ cited }) => cited.known.knownAt,
    }),
    revision: t.int({
      description: 'The revision that it was answered at.',
      resolve: ({ cited }) => cited.known.revision,
    }),
  }),
})

const FrozenAnswerRef = builder.objectRef<Frozen>('FrozenAnswer').implement({
  description: 'An answer given once: the same for ever, and beside it what it would be now.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'As in the permalink /answers/<id>.' }),
    edition: t.exposeInt('edition', {
      description: 'The edition of the permalink, which fixes for ever what of the answer is checked.',
    }),
    question: t.string({
      description: 'The question in full, as canonical JSON. See `asked`.',
      resolve: ({ asGiven }) => canonicalJson(questionData(asGiven)),
    }),
    asked: t.field({
      type: QuestionRef,
      description: 'The question in full.',
      resolve: ({ asGiven, edition }) => ({ cited: asGiven, edition }),
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
    changed: t.exposeBoolean('changed', {
      description:
        'Whether the two say something different. That they rest on other citations alone is none; `changes` says so.',
    }),
    sourcesOnly: t.exposeBoolean('sourcesOnly', {
      description: 'Whether the two say the same and rest on other places in sources: nothing but citations is new.',
    }),
    changes: t.stringList({
      extensions: { price: PRICES.sentence },
      description:
        'The statements that made the difference, one sentence each; and how many are cited anew, in one sentence, where nothing else is different of them.',
      args: inLanguage,
      resolve: async (frozen, { language }, context) => {
        if (frozen.unaskable !== null) return [unaskableSentence(frozen.unaskable, language ?? 'en')]
        const changes = await changesOf(frozen, context.store.log)
        const anew = citedAnewSentence(frozen, language ?? 'en')
        return [...changeSentences(changes, frozen.now.world, language ?? 'en'), ...(anew === null ? [] : [anew])]
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
    resolve: (_root, { id }, { graph, known, revision }) => thaw(id, { graph, known, revision }),
  }),
)
