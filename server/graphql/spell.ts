import { dateOfDay } from '../../schema/time/partial-date.ts'
import type { Network } from '../queries/network.ts'
import type { SeatSpell } from '../queries/spells.ts'
import { builder } from './builder.ts'
import { ConfidenceEnum } from './confidence.ts'
import { DesignationRef } from './designation.ts'
import { LevelRef } from './level.ts'
import { designationIn } from './network-link.ts'

export interface SpellIn {
  readonly network: Network
  readonly spell: SeatSpell
}

export const SpellRef = builder.objectRef<SpellIn>('Spell').implement({
  description:
    'What holds of one seat from a day on, in whole days and half-open: `from` is in, `to` is out. On each of its days the network of that one day has a link that says the same.',
  fields: (t) => ({
    from: t.field({
      type: 'PartialDate',
      nullable: true,
      description: 'Its first day, always a whole one; null where it has no beginning.',
      resolve: ({ spell }) => (spell.from === undefined ? null : dateOfDay(spell.from)),
    }),
    to: t.field({
      type: 'PartialDate',
      nullable: true,
      description: 'The first day out, always a whole one; null where it has no end.',
      resolve: ({ spell }) => (spell.to === undefined ? null : dateOfDay(spell.to)),
    }),
    level: t.field({
      type: LevelRef,
      description: 'As of a link on these days.',
      resolve: ({ spell }) => spell.link.level,
    }),
    since: t.field({
      type: 'PartialDate',
      nullable: true,
      description: 'Since when at this level, as of a link on these days; null where no source gives the start.',
      resolve: ({ spell }) => spell.link.since ?? null,
    }),
    certain: t.boolean({
      description: 'Whether the partner is at this level on each of these days for certain; else it may be.',
      resolve: ({ spell }) => spell.link.certain,
    }),
    confidence: t.field({
      type: ConfidenceEnum,
      description: 'How sure the fact is.',
      resolve: ({ spell }) => spell.link.confidence,
    }),
    designation: t.field({
      type: DesignationRef,
      description: 'The owner’s words that hold.',
      resolve: ({ network: { world, moment }, spell }) => designationIn(world, spell.link, moment.validAt),
    }),
    beside: t.field({
      type: [DesignationRef],
      description: 'What the owner says beside it, as `NetworkLink.beside` on these days.',
      resolve: ({ network: { world, moment }, spell }) =>
        spell.beside.map((designation) => ({ world, designation, validAt: moment.validAt })),
    }),
  }),
})
