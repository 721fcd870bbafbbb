import type { Citation } from '../../schema/citation.ts'
import type { Source } from '../../schema/kinds/source.ts'
import type { World } from '../queries/world.ts'
import { builder } from './builder.ts'

const SourceStandingEnum = builder.enumType('SourceStanding', {
  description: 'What kind of document a source is.',
  values: {
    OFFICIAL: { value: 'official', description: 'A government or organization on its own acts.' },
    PRESS: { value: 'press', description: 'A newspaper, agency or broadcaster.' },
    SCHOLARLY: { value: 'scholarly', description: 'A scholarly work.' },
    REGISTER: { value: 'register', description: 'A list that somebody keeps.' },
    MIRROR: {
      value: 'mirror',
      description: "A copy or repost of another source on somebody else's pages: weaker than what it copies.",
    },
  } as const,
})

const SourceRef = builder.objectRef<Source>('Source').implement({
  description: 'A document that facts are taken from.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Stable.' }),
    title: t.exposeString('title', {
      nullable: true,
      description: 'Its title in its own language; null where it was not noted.',
    }),
    language: t.exposeString('language', {
      nullable: true,
      description: 'The language that it and its title are in, a BCP 47 tag; null where it was not noted.',
    }),
    publisher: t.exposeString('publisher', { nullable: true, description: 'Who published it; null where unknown.' }),
    published: t.expose('published', {
      type: 'PartialDate',
      nullable: true,
      description: 'The day it bears; null where it bears none.',
    }),
    readOn: t.expose('readOn', {
      type: 'PartialDate',
      nullable: true,
      description: 'The day it was read for this graph; null where not noted.',
    }),
    address: t.exposeString('address', { nullable: true, description: 'Where it was found; it may have moved since.' }),
    licence: t.exposeString('licence', {
      nullable: true,
      description:
        'Under which terms it may be used, by its SPDX identifier where it has one; null where nobody looked, which permits nothing.',
    }),
    attribution: t.exposeString('attribution', {
      nullable: true,
      description: 'What its licence asks those who use it to print; null where it asks for nothing, or nobody looked.',
    }),
    standing: t.expose('standing', { type: SourceStandingEnum, description: 'What kind of document it is.' }),
  }),
})

export interface CitationIn {
  readonly world: World
  readonly citation: Citation
}

/** Citations of a statement with the world that holds their sources. */
export const citationsIn = (world: World, citations: readonly Citation[]): CitationIn[] =>
  citations.filter((citation) => world.source(citation.source) !== undefined).map((citation) => ({ world, citation }))

export const CitationRef = builder.objectRef<CitationIn>('Citation').implement({
  description: 'A place in a source, with its words, and with what was taken from it.',
  fields: (t) => ({
    source: t.field({
      type: SourceRef,
      description: 'The document.',
      resolve: ({ world, citation }) => world.source(citation.source) as Source,
    }),
    locator: t.string({
      nullable: true,
      description: 'Where in it: a paragraph, the headline; "whole page" where nobody noted a place in it.',
      resolve: ({ citation }) => citation.locator ?? null,
    }),
    original: t.string({
      nullable: true,
      description:
        'The source’s own words, letter for letter; null where nobody copied them. As known before 27 November 2026 nobody had told them from what was put together.',
      resolve: ({ citation }) => citation.original ?? null,
    }),
    asRecorded: t.string({
      nullable: true,
      description:
        'What was taken from the source, put together in our words: "comprehensive; 2013-07-25 (day)". Never a quotation; null where nothing was.',
      resolve: ({ citation }) => citation.asRecorded ?? null,
    }),
  }),
})
