import type { Designation } from '../../schema/kinds/designation.ts'
import type { PartialDate } from '../../schema/time/partial-date.ts'
import type { World } from '../queries/world.ts'
import { ActivityRef, activityIn } from './activity.ts'
import { ActorRef } from './actor.ts'
import { builder } from './builder.ts'
import { ConfidenceEnum } from './confidence.ts'
import { InstrumentRef } from './instrument.ts'
import { LevelRef } from './level.ts'
import { CitationRef, citationsIn } from './source.ts'

export interface DesignationIn {
  readonly world: World
  readonly designation: Designation
  readonly validAt: PartialDate
}

const WordingRef = builder.objectRef<{ readonly language: string; readonly text: string }>('Wording').implement({
  description: 'A text in the words of its source.',
  fields: (t) => ({
    language: t.exposeString('language', { description: 'Its language, a BCP 47 tag.' }),
    text: t.exposeString('text', { description: 'The words.' }),
  }),
})

export const DesignationRef = builder.objectRef<DesignationIn>('Designation').implement({
  description:
    'What one side calls the relation. It ends when the next of the same side and kind begins; sectoral ones and those that name no level stand beside.',
  fields: (t) => ({
    id: t.id({
      description: 'Stable and opaque; it stays through corrections.',
      resolve: ({ designation }) => designation.id,
    }),
    side: t.field({
      type: ActorRef,
      description: 'Who says so.',
      resolve: ({ world, designation, validAt }) => ({ world, id: designation.side, validAt }),
    }),
    level: t.field({
      type: LevelRef,
      nullable: true,
      description: 'The level on the owner’s ladder; null where the words name none.',
      resolve: ({ world, designation }) =>
        designation.level === undefined ? null : (world.level(designation.level) ?? null),
    }),
    sector: t.string({
      nullable: true,
      description: 'Of a sectoral one: the sector. Null for others.',
      resolve: ({ designation }) => designation.sector ?? null,
    }),
    formula: t.string({
      nullable: true,
      description: 'The side’s own words; null where not found.',
      resolve: ({ designation }) => designation.formula ?? null,
    }),
    formulaLanguage: t.string({
      nullable: true,
      description: 'The language of the formula, a BCP 47 tag.',
      resolve: ({ designation }) => designation.formulaLanguage ?? null,
    }),
    otherWordings: t.field({
      type: [WordingRef],
      description: 'The same designation in other words or languages.',
      resolve: ({ designation }) => designation.otherWordings ?? [],
    }),
    from: t.field({
      type: 'PartialDate',
      nullable: true,
      description: 'The day it began, as exact as its source; null where no source gives it, which is not "always".',
      resolve: ({ designation }) => designation.from ?? null,
    }),
    attestedOn: t.field({
      type: 'PartialDate',
      nullable: true,
      description: 'Where `from` is null: the day of the earliest source that attests it; it is certain from then on.',
      resolve: ({ designation }) => designation.attestedOn ?? null,
    }),
    to: t.field({
      type: 'PartialDate',
      nullable: true,
      description:
        'The first day out, where it ended with nothing in its place; null where open or where the next one ended it.',
      resolve: ({ designation }) => designation.to ?? null,
    }),
    confidence: t.field({
      type: ConfidenceEnum,
      description: 'How sure this is.',
      resolve: ({ designation }) => designation.confidence,
    }),
    note: t.string({
      nullable: true,
      description: 'What the sources leave open or where they disagree.',
      resolve: ({ designation }) => designation.note ?? null,
    }),
    establishedBy: t.field({
      type: InstrumentRef,
      nullable: true,
      description: 'The text that made it; null where none is known.',
      resolve: ({ world, designation, validAt }) => {
        const instrument =
          designation.establishedBy === undefined ? undefined : world.instrument(designation.establishedBy)
        return instrument === undefined ? null : { world, instrument, validAt }
      },
    }),
    at: t.field({
      type: ActivityRef,
      nullable: true,
      description: 'The visit or ceremony; null where none is known.',
      resolve: ({ world, designation, validAt }) => activityIn(world, designation.at, validAt),
    }),
    citations: t.field({
      type: [CitationRef],
      description: 'Where this is said.',
      resolve: ({ world, designation }) => citationsIn(world, designation.citations),
    }),
  }),
})
