import { builder } from './builder.ts'
import { LanguageEnum } from './language.ts'

/** The language of a text. Absent or null is English. */
export const inLanguage = builder.args((t) => ({
  language: t.field({ type: LanguageEnum, defaultValue: 'en', description: 'Which language.' }),
}))

/** As known when. */
export const asKnown = builder.args((t) => ({
  knownAt: t.field({ type: 'DateTime', description: 'As known at this instant; by default now.' }),
}))

/** On which day, and as known when. */
export const onDay = builder.args((t) => ({
  validAt: t.field({
    type: 'PartialDate',
    description: 'On this day; by default today (UTC). A month or year means all its days.',
  }),
  knownAt: t.field({ type: 'DateTime', description: 'As known at this instant; by default now.' }),
}))

/** Which page of a list. */
export const paged = builder.args((t) => ({
  first: t.int({ description: 'How many rows, by default 50.' }),
  after: t.string({ description: 'The cursor after which to go on.' }),
}))
