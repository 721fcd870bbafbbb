import { fold } from '../../../schema/fold.ts'
import type { Kind, StatementOf } from '../../../schema/statement.ts'
import {
  bothLanguages,
  date,
  type FieldShape,
  integer,
  noun,
  parts,
  points,
  pointsToEach,
  property,
  wordings,
} from './field-shape.ts'

/** What every statement carries; the same for all kinds. */
export const ENVELOPE = {
  v: integer,
  confidence: property,
  note: property,
  citations: pointsToEach('CITES', { target: 'source', carries: ['locator', 'original'] }),
} satisfies Record<string, FieldShape>

/**
 * How a kind of statement stands in the graph.
 *
 * A `thing` is what other statements speak of: one node for each id, under its label, that outlives every correction, with a `Description` for each
 * version of what was said of it. A `fact` is spoken of by nothing: each version is a node of its own under its label.
 */
export interface GraphShape<K extends Kind = Kind> {
  readonly label: string
  readonly is: 'thing' | 'fact'
  readonly fields: {
    readonly [F in Exclude<keyof StatementOf<K>, 'kind' | 'id' | keyof typeof ENVELOPE>]-?: FieldShape
  }
  /** The text by which search finds it; it is kept folded. */
  readonly foundBy?: (statement: StatementOf<K>) => string
  /** Dates that have an index on their first possible day. */
  readonly indexed?: readonly string[]
}

const period = { from: date, to: date, attestedOn: date }
const area = { iso3: property, m49: property, region: property, ...period }

/** Every kind of statement as it stands in the graph: one entry for each, and nothing else to write for a new one. */
export const GRAPH_SHAPES: { readonly [K in Kind]: GraphShape<K> } = {
  source: {
    label: 'Source',
    is: 'thing',
    fields: {
      title: property,
      publisher: property,
      published: date,
      readOn: date,
      language: property,
      address: property,
      standing: property,
    },
  },
  state: {
    label: 'State',
    is: 'thing',
    fields: { ...area, predecessors: pointsToEach('SUCCEEDS'), successors: pointsToEach('SUCCEEDED_BY') },
    foundBy: ({ id }) => id,
  },
  territory: { label: 'Territory', is: 'thing', fields: area, foundBy: ({ id }) => id },
  organization: { label: 'Organization', is: 'thing', fields: period, foundBy: ({ id }) => id },
  group: { label: 'Group', is: 'thing', fields: period, foundBy: ({ id }) => id },
  name: {
    label: 'Name',
    is: 'fact',
    fields: { actor: points('NAMES'), language: property, use: property, text: property, ...period },
    foundBy: ({ text }) => text,
  },
  membership: {
    label: 'Membership',
    is: 'fact',
    fields: { group: points('IN'), member: points('OF'), role: property, ...period },
    indexed: ['from'],
  },
  ladder: {
    label: 'Ladder',
    is: 'thing',
    fields: { owner: points('KEPT_BY'), version: integer, names: bothLanguages, noun },
  },
  level: {
    label: 'Level',
    is: 'thing',
    fields: {
      ladder: points('ON_LADDER'),
      levelKind: property,
      rank: integer,
      names: bothLanguages,
      abbreviations: wordings,
    },
  },
  partnership: { label: 'Partnership', is: 'thing', fields: { owner: points('OWNED_BY'), partner: points('WITH') } },
  designation: {
    label: 'Designation',
    is: 'fact',
    fields: {
      partnership: points('OF'),
      side: points('BY_SIDE'),
      level: points('AT_LEVEL', { asProperty: true }),
      sector: property,
      formula: property,
      formulaLanguage: property,
      otherWordings: wordings,
      establishedBy: points('ESTABLISHED_BY'),
      at: points('AT'),
      ...period,
    },
    indexed: ['from', 'to'],
  },
  instrument: {
    label: 'Instrument',
    is: 'thing',
    fields: {
      instrumentKind: property,
      titles: wordings,
      binding: property,
      fields: property,
      adopted: date,
      signed: date,
      inForce: date,
      ended: date,
      depositary: points('DEPOSITED_WITH'),
      place: property,
    },
    indexed: ['signed'],
  },
  activity: {
    label: 'Activity',
    is: 'thing',
    fields: {
      activityKind: property,
      names: wordings,
      direction: property,
      place: property,
      from: date,
      to: date,
      participants: pointsToEach('ATTENDED_BY', { target: 'actor', carries: ['who'] }),
    },
  },
  coverage: {
    label: 'Coverage',
    is: 'fact',
    fields: { owner: points('COVERS'), facts: property, reviewedTo: date, by: property },
  },
  'counting-definition': {
    label: 'CountingDefinition',
    is: 'fact',
    fields: {
      definition: property,
      version: integer,
      ladder: points('COUNTS_ON'),
      texts: bothLanguages,
      rule: parts({
        population: property,
        levels: parts({ atLeast: points('COUNTS_AT_LEAST'), exactly: points('COUNTS_EXACTLY') }),
        special: property,
        sectoral: property,
        side: property,
      }),
    },
  },
  claim: {
    label: 'Claim',
    is: 'fact',
    fields: {
      about: points('ABOUT'),
      text: bothLanguages,
      quantity: property,
      measure: property,
      value: property,
      qualifier: property,
      lower: property,
      upper: property,
      lowerExcluded: property,
      upperExcluded: property,
      unit: property,
      population: property,
      populationId: property,
      alsoCalled: property,
      period: property,
      target: property,
      speaker: property,
      office: property,
      saidOn: date,
      impliedBase: property,
      question: parts(
        {
          kind: property,
          of: points('ASKS_OF'),
          definition: property,
          validAt: date,
          within: points('ASKS_WITHIN'),
          moves: property,
          from: date,
          to: date,
          group: points('ASKS_MEMBERS_OF'),
        },
        { prefixed: true },
      ),
    },
  },
  attribution: {
    label: 'Attribution',
    is: 'fact',
    fields: {
      subject: property,
      names: bothLanguages,
      aspect: property,
      values: property,
      corrected: date,
      speaker: property,
      saidOn: date,
    },
  },
  decision: {
    label: 'Decision',
    is: 'fact',
    fields: { contradiction: property, text: bothLanguages, by: property, on: date },
  },
}

/** A kind's text for search, folded; null where search does not look for it. */
export function foldedTextOf(statement: StatementOf<Kind>): string | null {
  const shape: GraphShape = GRAPH_SHAPES[statement.kind] as unknown as GraphShape
  return shape.foundBy === undefined ? null : fold(shape.foundBy(statement))
}
