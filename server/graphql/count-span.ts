import { type CountSpan, countSpan, passed } from '../queries/count-span.ts'
import type { Member } from '../queries/counting.ts'
import { diffIn } from '../queries/network-diff.ts'
import type { Count } from '../queries/partner-count.ts'
import { spanSentence } from '../text/span.ts'
import { PRICES } from '../work/prices.ts'
import { inLanguage } from './arguments.ts'
import { builder } from './builder.ts'
import { CountRef } from './count.ts'
import { CountMemberRef, type MemberIn } from './count-member.ts'
import { NetworkDiffRef } from './network-diff.ts'

interface SpanIn {
  readonly count: Count
  readonly span: CountSpan
}

const membersIn = ({ world, moment }: Count, members: readonly Member[]): MemberIn[] =>
  members.map((member) => ({ world, member, validAt: moment.validAt }))

const CountSpanRef = builder.objectRef<SpanIn>('CountSpan').implement({
  description: 'A month or year asked for, by its two ends and what came between.',
  fields: (t) => ({
    first: t.field({ type: CountRef, description: 'The count on its first day.', resolve: ({ span }) => span.first }),
    last: t.field({ type: CountRef, description: 'The count on its last day.', resolve: ({ span }) => span.last }),
    diff: t.field({
      type: NetworkDiffRef,
      description: 'The whole network on these two days, compared: within no group, and by every definition.',
      resolve: ({ count: { world, question, definition, moment }, span: { first, last } }) => {
        const [ladder] = world.laddersOf(question.of)
        const asked = { of: question.of, from: first.moment.validAt, to: last.moment.validAt }
        return diffIn(
          world,
          definition.ladder,
          ladder?.id === definition.ladder ? asked : { ...asked, ladder: definition.ladder },
          moment,
        )
      },
    }),
    entries: t.field({
      type: [CountMemberRef],
      description:
        'Who is counted for certain on the last day and was not for certain on the first, by id: of those in `entriesOpen` too it is open that they came in.',
      resolve: ({ span: { entries, last } }) => membersIn(last, entries),
    }),
    exits: t.field({
      type: [CountMemberRef],
      description:
        'Who was counted for certain on the first day and is not for certain on the last, by id: of those in `exitsOpen` too it is open that they went out.',
      resolve: ({ span: { exits, first } }) => membersIn(first, exits),
    }),
    entriesOpen: t.field({
      type: [CountMemberRef],
      description: 'Who of the `entries` is undecided on the first day: it came in, or was counted before. By id.',
      resolve: ({ span }) => membersIn(span.last, passed(span).entriesOpen),
    }),
    exitsOpen: t.field({
      type: [CountMemberRef],
      description: 'Who of the `exits` is undecided on the last day: it went out, or is counted still. By id.',
      resolve: ({ span }) => membersIn(span.first, passed(span).exitsOpen),
    }),
    movedOpen: t.field({
      type: [CountMemberRef],
      description:
        'Who is counted on both days and may have moved to another rung between them, by a date that may lie before or after. By id.',
      resolve: ({ span }) => membersIn(span.last, passed(span).movedOpen),
    }),
    rose: t.field({
      type: [CountMemberRef],
      description: 'Who is counted on both days and is on a higher rung on the last, by id.',
      resolve: ({ span: { rose, last } }) => membersIn(last, rose),
    }),
    fell: t.field({
      type: [CountMemberRef],
      description: 'Who is counted on both days and is on a lower rung on the last, by id.',
      resolve: ({ span: { fell, last } }) => membersIn(last, fell),
    }),
    sentence: t.string({
      extensions: { price: PRICES.sentence },
      description: 'The same in one sentence, in numbers.',
      args: inLanguage,
      resolve: ({ span }, { language }) => spanSentence(span, language ?? 'en'),
    }),
  }),
})

builder.objectField(CountRef, 'span', (t) =>
  t.field({
    type: CountSpanRef,
    nullable: true,
    description:
      'Where a month or year was asked for: its two ends and what came between. Null for a day. What differs within the span is known, and not undecided.',
    resolve: (count) => {
      const span = countSpan(count)
      return span === null ? null : { count, span }
    },
  }),
)
