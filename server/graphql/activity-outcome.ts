import { relationOf } from '../queries/relation.ts'
import { transitionsOf } from '../queries/transitions.ts'
import { type ActivityIn, ActivityRef } from './activity.ts'
import { builder } from './builder.ts'
import { InstrumentRef } from './instrument.ts'
import { TransitionRef } from './transition.ts'

const OutcomeRef = builder.unionType('ActivityOutcome', {
  description: 'What came of an activity.',
  types: [InstrumentRef, TransitionRef],
  resolveType: (value) => ('transition' in value ? 'Transition' : 'Instrument'),
})

builder.objectField(ActivityRef, 'outcomes', (t) =>
  t.field({
    type: [OutcomeRef],
    description: 'The instruments made at it and the transitions they made, of the relations in this answer.',
    resolve: outcomesOf,
  }),
)

function outcomesOf({ world, activity, validAt }: ActivityIn) {
  const here = (world.facts.designation ?? []).filter((designation) => designation.at === activity.id)
  const instruments = [...new Set(here.map((designation) => designation.establishedBy))]
    .map((id) => (id === undefined ? undefined : world.instrument(id)))
    .filter((instrument) => instrument !== undefined)
    .map((instrument) => ({ world, instrument, validAt }))
  const transitions = (world.facts.partnership ?? [])
    .filter((partnership) => here.some((designation) => designation.partnership === partnership.id))
    .flatMap((partnership) =>
      world.laddersOf(partnership.owner).flatMap((ladder) => transitionsOf(relationOf(world, partnership, ladder.id))),
    )
    .filter(({ designation }) => designation.at === activity.id)
    .map((transition) => ({ world, transition, validAt }))
  return [...instruments, ...transitions]
}
