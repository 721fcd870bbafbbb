import type { PartialDate } from '../../schema/time/partial-date.ts'
import type { Lack } from '../queries/coverage.ts'
import type { World } from '../queries/world.ts'
import { lackSentence } from '../text/lacks.ts'
import { inLanguage } from './arguments.ts'
import type { builder } from './builder.ts'

/** What an answer may lack, with the world and the day by which it is said. */
export interface Completeness {
  readonly world: World
  readonly lack: Lack | null
  readonly validAt: PartialDate
}

type Types = typeof builder extends PothosSchemaTypes.SchemaBuilder<infer T> ? T : never

/** The two fields of an answer that may lack facts: whether it does not, and why it does. */
export const completeness = <Parent>(
  t: PothosSchemaTypes.ObjectFieldBuilder<Types, Parent>,
  of: (answer: Parent) => Completeness,
) => ({
  complete: t.boolean({
    description:
      'Whether all facts that it rests on have been gone through. False beyond the day gone through (days to come among them), where the owner’s facts are a sample, and where nobody has said how far they go: then upper bounds hold only of what is known, and it says "at least".',
    resolve: (answer) => of(answer).lack === null,
  }),
  incompleteBecause: t.string({
    nullable: true,
    description:
      'Why it is not complete, in a sentence: the day that the facts have been gone through to, or that they are a sample; never today. Null where it is complete.',
    args: inLanguage,
    resolve: (answer, { language }) => {
      const { world, lack, validAt } = of(answer)
      return lack === null ? null : lackSentence(world, lack, validAt, language ?? 'en')
    },
  }),
})
