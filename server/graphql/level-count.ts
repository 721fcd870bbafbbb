import { type LevelCount, levelCounts } from '../queries/level-counts.ts'
import { onDay } from './arguments.ts'
import { builder } from './builder.ts'
import { LevelRef } from './level.ts'

const LevelCountRef = builder.objectRef<LevelCount>('LevelCount').implement({
  description: 'How many States are at one level by the owner’s designations.',
  fields: (t) => ({
    level: t.field({ type: LevelRef, description: 'The level.', resolve: ({ level }) => level }),
    exactly: t.int({ description: 'At this level, for certain.', resolve: ({ exactly }) => exactly.value }),
    exactlyUpper: t.int({ description: 'At this level, at most.', resolve: ({ exactly }) => exactly.upper }),
    orHigher: t.int({
      nullable: true,
      description: 'At this rung or a higher one, for certain; null for what is no rung.',
      resolve: ({ orHigher }) => orHigher?.value ?? null,
    }),
    orHigherUpper: t.int({
      nullable: true,
      description: 'At this rung or a higher one, at most; null for what is no rung.',
      resolve: ({ orHigher }) => orHigher?.upper ?? null,
    }),
  }),
})

builder.queryField('levelCounts', (t) =>
  t.field({
    type: [LevelCountRef],
    description:
      'How many States are at each level on a day: rungs from the top down, then special, then sectoral. Special relations are in no rung’s count.',
    args: {
      of: t.arg.id({ required: true, description: 'The owner.' }),
      ladder: t.arg.id({ description: 'Which of its ladders; by default its first.' }),
      ...onDay,
      within: t.arg.id({ description: 'Only members of this group or organization on that day.' }),
    },
    resolve: async (_root, args, context) =>
      levelCounts(
        context.graph,
        { of: args.of, ladder: args.ladder ?? undefined, within: args.within ?? undefined },
        await context.moment(args.validAt, args.knownAt),
      ),
  }),
)
