import { ACTOR_KINDS } from '../actor-kind.ts'
import {
  choice,
  date,
  mark,
  number,
  optional,
  reference,
  type TextRule,
  text,
  texts,
  textsIn,
  variants,
} from '../field.ts'
import { ID } from '../ids.ts'
import { citedAsFirst, kind, type StatementFrom } from '../kind.ts'
import { HOLDS_WHENEVER_STATED } from '../period-fields.ts'
import { inEnglish } from '../texts.ts'

/**
 * How a figure was worded. `nearly` 350 stays below 350, `over` 8 stays above 8, `at-least` and `at-most` include the number,
 * `about` promises neither side; `vague` names no number ("thousands") or a first, a record, a largest.
 */
const QUALIFIER = choice(['exactly', 'nearly', 'about', 'over', 'at-least', 'at-most', 'vague'])
export type Qualifier = (typeof QUALIFIER.of)[number]

const FIRST_MEASURES = ['count', 'money', 'percentage', 'multiple', 'rank', 'record'] as const
/**
 * What kind of figure it is; it decides which units are possible and what would be needed to check it. A `record` is a first, a record or a largest, with or without its
 * number; a `duration` is so many years since something; a `date` names a time and no number.
 */
const MEASURE = choice([...FIRST_MEASURES, 'duration', 'date'])
export type Measure = (typeof MEASURE.of)[number]

/** The units of each measure. A count, a rank and a date have none: what is counted is the population. */
export const UNITS: Readonly<Record<Measure, readonly string[]>> = {
  count: [],
  money: ['USD million', 'USD billion'],
  percentage: ['%', 'percentage points'],
  multiple: ['times'],
  rank: [],
  record: ['USD million', 'USD billion', '%', 'times'],
  duration: ['years', 'months', 'days'],
  date: [],
}

const PERIOD_TEXT: TextRule = {
  pattern: /^[0-9X~-]+(\/[0-9X~-]+)?$/,
  says: 'a period is a date such as 2025 or two with a slash such as 2025-01/2025-07',
  such: ['2025', '2025-01/2025-07'],
}

const COUNT = {
  of: reference(ACTOR_KINDS, 'ASKS_OF'),
  definition: reference('counting-definition', null),
  validAt: date,
  within: optional(reference(['organization', 'group'], 'ASKS_WITHIN')),
}
const MOVES = {
  of: reference(ACTOR_KINDS, 'ASKS_OF'),
  moves: choice(['entries', 'upgrades']),
  from: date,
  to: date,
}
/** Which in the order of the days on which partners came to be counted: "the fifth". Looked at on the last of the days given. */
const PLACE = {
  of: reference(ACTOR_KINDS, 'ASKS_OF'),
  definition: reference('counting-definition', null),
  partner: reference(ACTOR_KINDS, 'ASKS_PLACE_OF'),
  validAt: date,
}
const MEMBERS = { group: reference(['organization', 'group'], 'ASKS_MEMBERS_OF'), validAt: date }

/**
 * The question whose answer the figure can be held against: a count on a day or through a span, the transitions of a time, the members of a group, or the place of a
 * partner. Its days are those of the claim's `period`, all of them; a claim without one has no question. `moves: upgrades` are entries onto the rungs and upgrades; what was deepened beside the rungs may be meant too and stays undecided.
 */
const QUESTION = variants(
  'kind',
  {
    count: COUNT,
    /** On the owner's first ladder where none is named. */
    moves: { ...MOVES, ladder: optional(reference('ladder', null)) },
    members: MEMBERS,
    place: PLACE,
  },
  { prefixed: true },
)

const SECOND_QUESTION = variants(
  'kind',
  { count: COUNT, moves: { ...MOVES, ladder: optional(reference('ladder', null)) }, members: MEMBERS },
  { prefixed: true },
)

const FIRST_QUESTION = variants('kind', { count: COUNT, moves: MOVES, members: MEMBERS }, { prefixed: true })

/** The fields of version 1, which is read for ever. */
const FIRST = {
  about: reference(ACTOR_KINDS, 'ABOUT'),
  /** What is claimed, in our words. */
  text: textsIn('en', 'vi'),
  /** What is measured, a slug: claims of one quantity are compared. */
  quantity: text(ID),
  measure: choice(FIRST_MEASURES),
  value: optional(number),
  qualifier: QUALIFIER,
  /** What the wording guarantees; `lowerExcluded` and `upperExcluded` say that the bound itself is out ("over 8" is above 8). */
  lower: optional(number),
  upper: optional(number),
  lowerExcluded: mark,
  upperExcluded: mark,
  unit: optional(text()),
  /** Whom or what is counted, as worded; and as a slug, so that two wordings of one population are told from two populations. */
  population: optional(text()),
  populationId: optional(text(ID)),
  /** Another population that the same sentence gives the number for, where it changes its words on the way. */
  alsoCalled: optional(text(ID)),
  /** The time that the figure is of: an EDTF date ("2025"), or two with a slash ("2025-01/2025-07"). */
  period: optional(text(PERIOD_TEXT)),
  /** An aim, not what came of it: of a time to come when it was set, and perhaps over when it was said. */
  target: mark,
  speaker: optional(text()),
  /** The office that the speaker held that day, where the document says it. */
  office: optional(text()),
  saidOn: optional(date),
  /** What "2.5-fold" or "+15.6%" implies the earlier figure to have been; on the claim of the quantity. */
  impliedBase: optional(number),
  question: optional(FIRST_QUESTION),
}

/** The fields of version 2, which is read for ever. */
const SECOND = { ...FIRST, text: texts, question: optional(SECOND_QUESTION) }

const FIELDS = {
  ...SECOND,
  /** What the figure is of, as a sentence begins with it: "The growth target of 2025". For figures without a question, of which it would be made. */
  subject: optional(texts),
  measure: MEASURE,
  /** Whom or what is counted: as worded, in English, and in other languages in our words. */
  population: optional(texts),
  speaker: optional(texts),
  office: optional(texts),
  /** How the implied base is bounded, where that is not as the figure is worded: "nearly 1.5 times" of 75 implies over 50. */
  impliedBaseIs: optional(QUALIFIER),
  question: optional(QUESTION),
}

/** One figure that somebody published in one place of one document. A claim about the world, never an answer. */
export const claim = kind('claim', {
  v: 3,
  earlier: [
    citedAsFirst(FIRST),
    citedAsFirst(SECOND, (statement) => inEnglish(statement, 'population', 'speaker', 'office')),
  ],
  collection: 'claims',
  label: 'Claim',
  is: 'fact',
  fields: FIELDS,
  ...HOLDS_WHENEVER_STATED,
  indexed: [],
  found: [],
  bears: 'all',
  concerns: null,
})
export type Claim = StatementFrom<typeof claim>
