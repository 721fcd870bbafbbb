import type { Instrument } from '../../schema/kinds/instrument.ts'
import { languageOf, textIn } from '../../schema/texts.ts'
import type { PartialDate } from '../../schema/time/partial-date.ts'
import type { World } from '../queries/world.ts'
import { ActorRef } from './actor.ts'
import { inLanguage } from './arguments.ts'
import { builder } from './builder.ts'
import { languageOfWording, wordingIn } from './language.ts'
import { CitationRef, citationsIn } from './source.ts'

export interface InstrumentIn {
  readonly world: World
  readonly instrument: Instrument
  readonly validAt: PartialDate
}

const InstrumentKindEnum = builder.enumType('InstrumentKind', {
  description: 'What an instrument is. Together they are a government’s international commitments.',
  values: {
    TREATY: { value: 'treaty', description: 'A treaty (VCLT art. 2(1)(a)).' },
    AGREEMENT: { value: 'agreement', description: 'An agreement that its sources do not call a treaty.' },
    LEADERS_STATEMENT: {
      value: 'leaders-statement',
      description: 'A joint statement, declaration or communiqué of leaders.',
    },
  } as const,
})

export const InstrumentRef = builder.objectRef<InstrumentIn>('Instrument').implement({
  description: 'A treaty, an agreement or a leaders’ statement.',
  fields: (t) => ({
    id: t.id({ description: 'Stable and opaque.', resolve: ({ instrument }) => instrument.id }),
    title: t.string({
      description: 'Its title in the language, else in English, else as its source gives it.',
      args: inLanguage,
      resolve: ({ instrument }, { language }) => wordingIn(instrument.titles, language ?? 'en'),
    }),
    titleLanguage: t.string({
      description:
        'The language that `title` is in, a BCP 47 tag; another than was asked for where it has no title in that.',
      args: inLanguage,
      resolve: ({ instrument }, { language }) => languageOfWording(instrument.titles, language ?? 'en'),
    }),
    kind: t.field({
      type: InstrumentKindEnum,
      description: 'What it is.',
      resolve: ({ instrument }) => instrument.instrumentKind,
    }),
    binding: t.boolean({
      nullable: true,
      description: 'Whether its parties take it to bind them; null where nobody has said.',
      resolve: ({ instrument }) => instrument.binding ?? null,
    }),
    fields: t.stringList({
      description: 'The fields it deals with.',
      resolve: ({ instrument }) => instrument.fields ?? [],
    }),
    adopted: t.field({
      type: 'PartialDate',
      nullable: true,
      description: 'The day its text was adopted; null where unknown.',
      resolve: ({ instrument }) => instrument.adopted ?? null,
    }),
    signed: t.field({
      type: 'PartialDate',
      nullable: true,
      description:
        'The day it was signed or, of a statement, issued. Signature is not entry into force. Null where unknown.',
      resolve: ({ instrument }) => instrument.signed ?? null,
    }),
    inForce: t.field({
      type: 'PartialDate',
      nullable: true,
      description:
        'The day the instrument itself entered into force, which may be earlier than for one of its parties; null where it has not or is not known to.',
      resolve: ({ instrument }) => instrument.inForce ?? null,
    }),
    ended: t.field({
      type: 'PartialDate',
      nullable: true,
      description: 'The first day on which it was in force no more; null while open.',
      resolve: ({ instrument }) => instrument.ended ?? null,
    }),
    depositary: t.field({
      type: ActorRef,
      nullable: true,
      description: 'Who keeps it (VCLT art. 76); null where none is known.',
      resolve: ({ world, instrument, validAt }) =>
        instrument.depositary === undefined || world.actor(instrument.depositary) === undefined
          ? null
          : { world, id: instrument.depositary, validAt },
    }),
    place: t.string({
      nullable: true,
      description: 'Where it was signed or issued, in the language, else in English; null where unknown.',
      args: inLanguage,
      resolve: ({ instrument: { place } }, { language }) =>
        place === undefined ? null : textIn(place, language ?? 'en'),
    }),
    placeLanguage: t.string({
      nullable: true,
      description: 'The language that `place` is in, a BCP 47 tag; null where no place is known.',
      args: inLanguage,
      resolve: ({ instrument: { place } }, { language }) =>
        place === undefined ? null : languageOf(place, language ?? 'en'),
    }),
    citations: t.field({
      type: [CitationRef],
      description: 'Where this is said.',
      resolve: ({ world, instrument }) => citationsIn(world, instrument.citations),
    }),
  }),
})
