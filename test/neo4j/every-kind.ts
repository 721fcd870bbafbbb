import type { Citation, Confidence } from '../../schema/citation.ts'
import type { Statement } from '../../schema/statement.ts'
import { type PartialDate, partialDate } from '../../schema/time/partial-date.ts'

const day = (text: string): PartialDate => partialDate(text)
interface Envelope {
  v: 1
  confidence: Confidence
  citations: Citation[]
  note?: string
}
const lean: Envelope = { v: 1, confidence: 'high', citations: [{ source: 'gazette' }] }
const full: Envelope = {
  v: 1,
  confidence: 'low',
  note: 'Sources differ on the day.',
  citations: [
    { source: 'gazette', locator: 'p. 1', original: 'ngày 10-9-2023' },
    { source: 'post', locator: 'headline' },
  ],
}
const period = { from: day('2013-06'), to: day('2023-09-10'), attestedOn: day('2014~') }
const both = { en: 'Strategic', vi: 'Chiến lược' }
const wordings = [
  { language: 'en', text: 'Joint statement' },
  { language: 'vi', text: 'Tuyên bố chung' },
]

/** Statements of every kind: with all that a kind can hold, and with as little as it may. */
export const EVERY_KIND: readonly Statement[] = [
  {
    kind: 'source',
    v: 1,
    id: 'gazette',
    title: 'Gazette',
    publisher: 'A ministry',
    published: day('2023-09-11'),
    readOn: day('2026-11-20'),
    language: 'vi',
    address: 'https://example.org/gazette',
    standing: 'official',
    note: 'A copy.',
  },
  { kind: 'source', v: 1, id: 'post', standing: 'press' },
  {
    kind: 'state',
    ...full,
    id: 'VNM',
    iso3: 'VNM',
    m49: '704',
    region: '035',
    ...period,
    predecessors: ['south-viet-nam', 'north-viet-nam'],
    successors: ['somebody'],
  },
  { kind: 'state', ...lean, id: 'USA' },
  { kind: 'territory', ...full, id: 'GRL', iso3: 'GRL', m49: '304', region: '021', ...period },
  { kind: 'territory', ...lean, id: 'ALA' },
  { kind: 'organization', ...full, id: 'eu', ...period },
  { kind: 'organization', ...lean, id: 'asean' },
  { kind: 'group', ...full, id: 'g20', ...period },
  { kind: 'group', ...lean, id: 'unsc-p5' },
  { kind: 'name', ...full, id: 'name-1', actor: 'VNM', language: 'vi', use: 'official', text: 'Cộng hòa', ...period },
  { kind: 'name', ...lean, id: 'name-2', actor: 'VNM', language: 'en', use: 'short', text: 'Viet Nam' },
  { kind: 'membership', ...full, id: 'membership-1', group: 'g20', member: 'eu', role: 'observer', ...period },
  { kind: 'membership', ...lean, id: 'membership-2', group: 'g20', member: 'USA', role: 'member' },
  { kind: 'ladder', ...full, id: 'VNM/partnership', owner: 'VNM', version: 2, names: both },
  {
    kind: 'level',
    ...full,
    id: 'VNM/partnership/strategic',
    ladder: 'VNM/partnership',
    levelKind: 'rung',
    rank: 2,
    names: both,
    abbreviations: [{ language: 'en', text: 'SP' }],
  },
  {
    kind: 'level',
    ...lean,
    id: 'VNM/partnership/special',
    ladder: 'VNM/partnership',
    levelKind: 'special',
    names: both,
    abbreviations: [],
  },
  { kind: 'partnership', ...full, id: 'VNM-USA', owner: 'VNM', partner: 'USA' },
  {
    kind: 'designation',
    ...full,
    id: 'designation-1',
    partnership: 'VNM-USA',
    side: 'USA',
    level: 'VNM/partnership/strategic',
    sector: 'agriculture',
    formula: 'strategic partnership',
    formulaLanguage: 'en',
    otherWordings: wordings,
    establishedBy: 'statement-2023',
    at: 'visit-2023',
    ...period,
  },
  { kind: 'designation', ...lean, id: 'designation-2', partnership: 'VNM-USA', side: 'VNM' },
  {
    kind: 'instrument',
    ...full,
    id: 'statement-2023',
    instrumentKind: 'leaders-statement',
    titles: wordings,
    binding: false,
    fields: ['trade', 'peace'],
    adopted: day('2023'),
    signed: day('2023-09-10'),
    inForce: day('2023-09'),
    ended: day('203X'),
    depositary: 'eu',
    place: 'Hà Nội',
  },
  { kind: 'instrument', ...lean, id: 'treaty-1', instrumentKind: 'treaty', titles: wordings, fields: [] },
  {
    kind: 'activity',
    ...full,
    id: 'visit-2023',
    activityKind: 'visit',
    names: wordings,
    direction: 'incoming',
    place: 'Hà Nội',
    from: day('2023-09-10'),
    to: day('2023-09-11'),
    // One actor twice, and the order that a list has.
    participants: [{ actor: 'VNM', who: 'General Secretary' }, { actor: 'USA' }, { actor: 'VNM', who: 'President' }],
  },
  { kind: 'activity', ...lean, id: 'talks-1', activityKind: 'talks', names: wordings, participants: [] },
  {
    kind: 'coverage',
    ...full,
    id: 'coverage-1',
    owner: 'VNM',
    facts: 'partnerships',
    reviewedTo: day('2026-09'),
    by: 'an editor',
  },
  {
    kind: 'counting-definition',
    ...full,
    id: 'strategic-or-higher@1',
    definition: 'strategic-or-higher',
    version: 1,
    ladder: 'VNM/partnership',
    texts: both,
    rule: {
      population: 'states',
      levels: { atLeast: 'VNM/partnership/strategic' },
      special: false,
      sectoral: true,
      side: 'owner',
    },
  },
  {
    kind: 'counting-definition',
    ...lean,
    id: 'strategic@1',
    definition: 'strategic',
    version: 1,
    ladder: 'VNM/partnership',
    texts: both,
    rule: {
      population: 'actors',
      levels: { exactly: 'VNM/partnership/strategic' },
      special: true,
      sectoral: false,
      side: 'higher',
    },
  },
]
