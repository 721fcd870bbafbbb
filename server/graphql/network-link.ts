import { dateOfDay, intervalOf, type PartialDate } from '../../schema/time/partial-date.ts'
import type { Link } from '../queries/link.ts'
import { besideIn, theirsIn } from '../queries/words.ts'
import type { World } from '../queries/world.ts'
import { ActorRef } from './actor.ts'
import { builder } from './builder.ts'
import { ConfidenceEnum } from './confidence.ts'
import { DesignationRef } from './designation.ts'
import { LevelRef } from './level.ts'
import { PartnershipRef } from './partnership.ts'

/** The designation that a link rests on, with its world; it is always there. */
export const designationIn = (world: World, link: Link, validAt: PartialDate) => {
  const designation = world.designationsOf(link.relation.partnership.id).find((one) => one.id === link.designation)
  if (designation === undefined) throw new Error(`the link of ${link.relation.partnership.id} rests on no designation`)
  return { world, designation, validAt }
}

export interface LinkIn {
  readonly world: World
  readonly link: Link
  readonly validAt: PartialDate
}

export const NetworkLinkRef = builder.objectRef<LinkIn>('NetworkLink').implement({
  description: 'How one partner stands on the day.',
  fields: (t) => ({
    partnership: t.field({
      type: PartnershipRef,
      description: 'The relation.',
      resolve: ({ world, link, validAt }) => ({ world, relation: link.relation, validAt }),
    }),
    partner: t.field({
      type: ActorRef,
      description: 'The partner.',
      resolve: ({ world, link, validAt }) => ({ world, id: link.relation.partnership.partner, validAt }),
    }),
    level: t.field({
      type: LevelRef,
      description:
        'Its rung, else special, else sectoral, by the owner’s designation: the last that has certainly begun, else the first that may have. Where it is not `certain` the partner may be at another or at none; `partnership` has them all.',
      resolve: ({ link }) => link.level,
    }),
    since: t.field({
      type: 'PartialDate',
      nullable: true,
      description: 'Since when at this level; null where no source gives the start.',
      resolve: ({ link }) => link.since ?? null,
    }),
    possibleSince: t.field({
      type: 'PartialDate',
      nullable: true,
      description: 'The first day that `since` may be, always a whole one: lists in order of time go by it.',
      resolve: ({ link }) => (link.since === undefined ? null : dateOfDay(intervalOf(link.since).earliest)),
    }),
    certain: t.boolean({
      description:
        'Whether the partner is at this level on the whole day asked for, whatever the partial dates are. False too where the fact is of low confidence.',
      resolve: ({ link }) => link.certain,
    }),
    confidence: t.field({
      type: ConfidenceEnum,
      description: 'How sure the fact is.',
      resolve: ({ link }) => link.confidence,
    }),
    designation: t.field({
      type: DesignationRef,
      nullable: true,
      description:
        'The owner’s words that hold: the designation that the level rests on. Where several may hold, the last that has certainly begun by then, else the first that may have.',
      resolve: ({ world, link, validAt }) => designationIn(world, link, validAt),
    }),
    theirs: t.field({
      type: DesignationRef,
      nullable: true,
      description:
        'The partner’s words that hold, chosen in the same way, else the last of its words that name no level; null where none are known, which is not to say that there are none.',
      resolve: ({ world, link, validAt }) => {
        const designation = theirsIn(world, link.relation, intervalOf(validAt))
        return designation === null ? null : { world, designation, validAt }
      },
    }),
    beside: t.field({
      type: [DesignationRef],
      description:
        'What the owner says besides, on the whole day asked for and for certain: special, then sectoral by sector, then what names no level, by start. One of low confidence is not in it.',
      resolve: ({ world, link, validAt }) =>
        besideIn(world, link, intervalOf(validAt)).map((designation) => ({ world, designation, validAt })),
    }),
  }),
})
