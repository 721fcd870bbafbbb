import type { Activity } from '../../schema/kinds/activity.ts'
import { languageOf, textIn } from '../../schema/texts.ts'
import type { PartialDate } from '../../schema/time/partial-date.ts'
import type { World } from '../queries/world.ts'
import { ActorRef } from './actor.ts'
import { inLanguage } from './arguments.ts'
import { builder } from './builder.ts'
import { languageOfWording, wordingIn } from './language.ts'
import { CitationRef, citationsIn } from './source.ts'

export interface ActivityIn {
  readonly world: World
  readonly activity: Activity
  readonly validAt: PartialDate
}

const DirectionEnum = builder.enumType('Direction', {
  description: 'Seen from the owner: who came to whom.',
  values: {
    OUTGOING: { value: 'outgoing', description: 'The owner went.' },
    INCOMING: { value: 'incoming', description: 'The owner received.' },
    MULTILATERAL: { value: 'multilateral', description: 'Many met elsewhere.' },
    HOSTED: { value: 'hosted', description: 'The owner was host of many.' },
  } as const,
})

interface ParticipantIn {
  readonly world: World
  readonly participant: Activity['participants'][number]
  readonly validAt: PartialDate
}

const ParticipantRef = builder.objectRef<ParticipantIn>('ActivityParticipant').implement({
  description: 'Who took part.',
  fields: (t) => ({
    actor: t.field({
      type: ActorRef,
      nullable: true,
      description: 'For whom.',
      resolve: ({ world, participant, validAt }) =>
        world.actor(participant.actor) === undefined ? null : { world, id: participant.actor, validAt },
    }),
    who: t.string({
      nullable: true,
      description: 'The person and the office held that day, as the source words it; null where not given.',
      resolve: ({ participant }) => participant.who ?? null,
    }),
  }),
})

export const ActivityRef = builder.objectRef<ActivityIn>('Activity').implement({
  description: 'A visit, talks, a ceremony.',
  fields: (t) => ({
    id: t.id({ description: 'Stable and opaque.', resolve: ({ activity }) => activity.id }),
    name: t.string({
      description: 'What it was, in the language, else in English, else as its source gives it.',
      args: inLanguage,
      resolve: ({ activity }, { language }) => wordingIn(activity.names, language ?? 'en'),
    }),
    nameLanguage: t.string({
      description:
        'The language that `name` is in, a BCP 47 tag; another than was asked for where it has no name in that.',
      args: inLanguage,
      resolve: ({ activity }, { language }) => languageOfWording(activity.names, language ?? 'en'),
    }),
    kind: t.string({
      description: 'visit, talks, ceremony, conference or session.',
      resolve: ({ activity }) => activity.activityKind,
    }),
    direction: t.field({
      type: DirectionEnum,
      nullable: true,
      description: 'Who came to whom; null where unknown.',
      resolve: ({ activity }) => activity.direction ?? null,
    }),
    place: t.string({
      nullable: true,
      description: 'Where, in the language, else in English; null where unknown.',
      args: inLanguage,
      resolve: ({ activity: { place } }, { language }) =>
        place === undefined ? null : textIn(place, language ?? 'en'),
    }),
    placeLanguage: t.string({
      nullable: true,
      description: 'The language that `place` is in, a BCP 47 tag; null where no place is known.',
      args: inLanguage,
      resolve: ({ activity: { place } }, { language }) =>
        place === undefined ? null : languageOf(place, language ?? 'en'),
    }),
    from: t.field({
      type: 'PartialDate',
      nullable: true,
      description: 'Its first day; null where unknown.',
      resolve: ({ activity }) => activity.from ?? null,
    }),
    to: t.field({
      type: 'PartialDate',
      nullable: true,
      description: 'Its last day, which is in it; null where unknown.',
      resolve: ({ activity }) => activity.to ?? null,
    }),
    participants: t.field({
      type: [ParticipantRef],
      description: 'Who took part, as far as noted.',
      resolve: ({ world, activity, validAt }) =>
        activity.participants.map((participant) => ({ world, participant, validAt })),
    }),
    citations: t.field({
      type: [CitationRef],
      description: 'Where this is said.',
      resolve: ({ world, activity }) => citationsIn(world, activity.citations),
    }),
  }),
})

/** The activity that a designation names, in its world. */
export const activityIn = (world: World, id: string | undefined, validAt: PartialDate): ActivityIn | null => {
  const activity = id === undefined ? undefined : world.activity(id)
  return activity === undefined ? null : { world, activity, validAt }
}
