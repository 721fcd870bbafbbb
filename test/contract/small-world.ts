import type { Statement } from '../../schema/statement.ts'
import type { Entry } from '../../server/store/statement-log.ts'
import { assert, fact, retract, SOURCE, source } from './statements.ts'

/**
 * A few real facts, chosen for their edges: a start known to the month, two sides that differ, a special relation without a known
 * start, a sectoral one, an organization as partner, a rung passed over, partners inside and outside a group, a name with đ, a source
 * that only a correction cites, a neighbour with a ladder of its own, and an actor that nobody has a relation with.
 */

const ladder = 'VNM/partnership'
const names = (en: string, vi: string) => ({ names: { en, vi } })

const state = (iso3: string, region: string): Statement => fact('state', { id: iso3, iso3, region })
const name = (actor: string, language: string, use: string, text: string, more: object = {}): Statement =>
  fact('name', { id: `${actor}/name/${language}-${use}`, actor, language, use, text, ...more })
const partnership = (partner: string): Statement => fact('partnership', { id: `VNM-${partner}`, owner: 'VNM', partner })
const designation = (partner: string, slug: string, fields: object): Statement =>
  fact('designation', { id: `VNM-${partner}/${slug}`, partnership: `VNM-${partner}`, side: 'VNM', ...fields })
const member = (group: string, actor: string, fields: object): Statement =>
  fact('membership', { id: `${group}/${actor}`, group, member: actor, role: 'member', ...fields })

const actors: Statement[] = [
  fact('state', { id: 'VNM', iso3: 'VNM', m49: '704', region: '035' }),
  name('VNM', 'en', 'short', 'Viet Nam'),
  name('VNM', 'vi', 'short', 'Việt Nam'),
  name('VNM', 'en', 'official', 'Socialist Republic of Viet Nam', { from: '1976-07-02' }),
  name('VNM', 'en', 'former', 'Democratic Republic of Viet Nam', { from: '1945-09-02', to: '1976-07-02' }),
  fact('state', { id: 'RUS', iso3: 'RUS', region: '151', predecessors: ['SUHH'] }),
  name('RUS', 'en', 'short', 'Russian Federation'),
  name('RUS', 'vi', 'short', 'Nga'),
  fact('state', { id: 'SUHH', to: '1991-12-26', successors: ['RUS'] }),
  name('SUHH', 'en', 'short', 'Union of Soviet Socialist Republics'),
  state('USA', '021'),
  name('USA', 'en', 'short', 'United States of America'),
  name('USA', 'vi', 'short', 'Hoa Kỳ'),
  state('HUN', '151'),
  name('HUN', 'en', 'short', 'Hungary'),
  state('LAO', '035'),
  name('LAO', 'en', 'short', "Lao People's Democratic Republic"),
  name('LAO', 'vi', 'short', 'Lào'),
  state('SWE', '154'),
  name('SWE', 'vi', 'short', 'Thụy Điển'),
  state('DEU', '155'),
  name('DEU', 'vi', 'official', 'Cộng hòa Liên bang Đức'),
  state('CHE', '155'),
  name('CHE', 'en', 'short', 'Switzerland'),
  fact('organization', { id: 'eu', from: '1993-11-01' }),
  name('eu', 'en', 'short', 'European Union'),
  name('eu', 'vi', 'short', 'Liên minh châu Âu'),
  fact('group', { id: 'unsc-p5' }),
  name('unsc-p5', 'en', 'short', 'Permanent members of the Security Council'),
]

const ladders: Statement[] = [
  fact('ladder', { id: ladder, owner: 'VNM', version: 1, ...names('Partnership', 'Quan hệ đối tác') }),
  fact('level', {
    id: `${ladder}/comprehensive`,
    ladder,
    levelKind: 'rung',
    rank: 1,
    ...names('comprehensive', 'toàn diện'),
  }),
  fact('level', { id: `${ladder}/strategic`, ladder, levelKind: 'rung', rank: 2, ...names('strategic', 'chiến lược') }),
  fact('level', {
    id: `${ladder}/comprehensive-strategic`,
    ladder,
    levelKind: 'rung',
    rank: 3,
    ...names('comprehensive strategic', 'chiến lược toàn diện'),
    abbreviations: [{ language: 'vi', text: 'ĐTCLTD' }],
  }),
  fact('level', { id: `${ladder}/special`, ladder, levelKind: 'special', ...names('special', 'đặc biệt') }),
  fact('level', {
    id: `${ladder}/sectoral-strategic`,
    ladder,
    levelKind: 'sectoral',
    ...names('sectoral', 'theo lĩnh vực'),
  }),
  fact('counting-definition', {
    id: 'strategic-or-higher@1',
    definition: 'strategic-or-higher',
    version: 1,
    ladder,
    texts: { en: 'States at strategic or higher', vi: 'Các nước từ chiến lược trở lên' },
    rule: {
      population: 'states',
      levels: { atLeast: `${ladder}/strategic` },
      special: false,
      sectoral: false,
      side: 'owner',
    },
  }),
  fact('coverage', {
    id: 'VNM/coverage',
    owner: 'VNM',
    facts: 'partnerships',
    reviewedTo: '2026-07',
    whole: true,
    by: 'an editor',
  }),
  fact('ladder', { id: 'HUN/partnership', owner: 'HUN', version: 1, ...names('Partnership', 'Quan hệ đối tác') }),
  fact('level', {
    id: 'HUN/partnership/strategic',
    ladder: 'HUN/partnership',
    levelKind: 'rung',
    rank: 1,
    ...names('strategic', 'chiến lược'),
  }),
]

const relations: Statement[] = [
  partnership('RUS'),
  designation('RUS', 'vn-1', { level: `${ladder}/strategic`, from: '2001-03', attestedOn: '2001-03-31' }),
  partnership('USA'),
  designation('USA', 'vn-1', { level: `${ladder}/comprehensive`, from: '2013-07-25' }),
  designation('USA', 'vn-2', {
    level: `${ladder}/comprehensive-strategic`,
    from: '2023-09-10',
    establishedBy: 'statement/VNM-USA-2023',
    at: 'visit/VNM-USA-2023',
  }),
  designation('USA', 'us-1', {
    side: 'USA',
    level: `${ladder}/comprehensive-strategic`,
    from: '2023-09-10',
    formula: 'Comprehensive Strategic Partnership',
    formulaLanguage: 'en',
    establishedBy: 'statement/VNM-USA-2023',
  }),
  fact('instrument', {
    id: 'statement/VNM-USA-2023',
    instrumentKind: 'leaders-statement',
    titles: [{ language: 'en', text: "Joint Leaders' Statement" }],
    signed: '2023-09-11',
    binding: false,
    citations: [{ source: 'source/joint-statement', locator: 'title', original: 'Joint Leaders’ Statement' }],
  }),
  fact('activity', {
    id: 'visit/VNM-USA-2023',
    activityKind: 'visit',
    names: [{ language: 'en', text: 'State visit' }],
    direction: 'incoming',
    from: '2023-09-10',
    to: '2023-09-11',
    participants: [{ actor: 'USA', who: 'the President' }, { actor: 'CHE' }],
  }),
  partnership('HUN'),
  designation('HUN', 'vn-1', { level: `${ladder}/comprehensive`, from: '2018-09-10' }),
  designation('HUN', 'hu-1', { side: 'HUN', level: `${ladder}/strategic`, from: '2018-09-10', confidence: 'medium' }),
  partnership('LAO'),
  designation('LAO', 'vn-1', {
    level: `${ladder}/special`,
    attestedOn: '1977-07-18',
    note: 'No source gives the start.',
  }),
  partnership('SWE'),
  designation('SWE', 'vn-1', {
    level: `${ladder}/sectoral-strategic`,
    sector: 'science and technology',
    from: '2025-06-12',
  }),
  partnership('eu'),
  designation('eu', 'vn-1', { level: `${ladder}/comprehensive-strategic`, from: '2026-01-29' }),
  // Kept by the other side: never in an answer about the first.
  fact('partnership', { id: 'HUN-VNM', owner: 'HUN', partner: 'VNM' }),
  fact('designation', {
    id: 'HUN-VNM/1',
    partnership: 'HUN-VNM',
    side: 'HUN',
    level: 'HUN/partnership/strategic',
    from: '2018',
  }),
  member('unsc-p5', 'RUS', { from: '1991-12-27' }),
  member('unsc-p5', 'USA', { from: '1945-10-24' }),
  member('unsc-p5', 'SUHH', { from: '1945-10-24', to: '1991-12-27' }),
  member('eu', 'SWE', { from: '1995-01-01' }),
]

const figures: Statement[] = [
  fact('claim', {
    id: 'claim/p5',
    about: 'VNM',
    text: { en: 'Partners among the five', vi: 'Đối tác trong nhóm năm nước' },
    quantity: 'partners-in-p5',
    measure: 'count',
    value: 5,
    qualifier: 'exactly',
    lower: 5,
    upper: 5,
    question: { kind: 'count', of: 'VNM', definition: 'strategic-or-higher', validAt: '2026-02', within: 'unsc-p5' },
    citations: [{ source: 'source/speech', original: 'cả năm nước' }],
  }),
  fact('claim', {
    id: 'claim/eu',
    about: 'eu',
    text: { en: 'Members', vi: 'Thành viên' },
    quantity: 'members',
    measure: 'count',
    value: 27,
    qualifier: 'exactly',
    question: { kind: 'members', group: 'eu', validAt: '2026' },
  }),
  // Nothing that the graph could count.
  fact('claim', {
    id: 'claim/trade',
    about: 'DEU',
    text: { en: 'Trade grew', vi: 'Thương mại tăng' },
    quantity: 'trade',
    measure: 'percentage',
    qualifier: 'over',
    lower: 8,
    lowerExcluded: true,
    unit: '%',
  }),
  fact('attribution', {
    id: 'attribution/pillars',
    subject: 'three-pillars',
    names: { en: 'three pillars', vi: 'ba trụ cột' },
    aspect: 'parts',
    values: ['party', 'people', 'state'],
  }),
  fact('decision', {
    id: 'decision/pillars',
    contradiction: 'parts/three-pillars',
    text: { en: 'Two concepts', vi: 'Hai khái niệm' },
    by: 'an editor',
    on: '2026-03-01',
  }),
]

const treatyWithTheUnion = (fields: object): Statement =>
  fact('instrument', {
    id: 'treaty/VNM-eu',
    instrumentKind: 'treaty',
    titles: [{ language: 'en', text: 'Treaty' }],
    signed: '2026-01-29',
    binding: true,
    citations: [{ source: 'source/treaties' }],
    ...fields,
  })

const visitToTheUnion = (participants: readonly object[]): Statement =>
  fact('activity', {
    id: 'visit/eu-2026',
    activityKind: 'visit',
    names: [{ language: 'en', text: 'Visit' }],
    direction: 'outgoing',
    from: '2026-01-29',
    participants,
    citations: [{ source: 'source/visits' }],
  })

/** The revisions that make the small world, oldest first. */
export const SMALL_WORLD: readonly (readonly Entry[])[] = [
  assert(
    source(),
    source('source/joint-statement'),
    source('source/speech'),
    ...actors,
    ...ladders,
    ...relations,
    ...figures,
  ),
  [
    // The day is found, in a document that nothing else cites.
    ...assert(
      source('source/declaration-2001'),
      designation('RUS', 'vn-1', {
        level: `${ladder}/strategic`,
        from: '2001-03-01',
        citations: [
          { source: SOURCE },
          { source: 'source/declaration-2001', locator: 'para. 1', original: '1 марта 2001' },
        ],
      }),
      // A second version of a definition beside the first.
      fact('counting-definition', {
        id: 'strategic-or-higher@2',
        definition: 'strategic-or-higher',
        version: 2,
        ladder,
        texts: { en: 'Actors at strategic or higher', vi: 'Các chủ thể từ chiến lược trở lên' },
        rule: {
          population: 'actors',
          levels: { atLeast: `${ladder}/strategic` },
          special: true,
          sectoral: false,
          side: 'owner',
        },
      }),
      // A name is spelled otherwise.
      name('SWE', 'vi', 'short', 'Thuỵ Điển'),
    ),
    // It was never so.
    ...retract('VNM-HUN/hu-1', 'visit/VNM-USA-2023', 'CHE/name/en-short'),
  ],
  [
    ...retract('VNM-LAO', 'HUN', 'unsc-p5/SUHH'),
    ...assert(
      // Stated anew after it was withdrawn.
      designation('HUN', 'hu-1', { side: 'HUN', level: `${ladder}/strategic`, from: '2018-09' }),
    ),
  ],
  // Stated anew as it was; and an actor turns out to be of another kind than its id was first used for.
  [...assert(partnership('LAO')), ...retract('unsc-p5')],
  assert(fact('organization', { id: 'unsc-p5' })),
  // A treaty and a visit that bring actors along, each on a paper of its own; and a name that another paper gives.
  assert(
    ...['treaties', 'visits', 'names-of-states'].map((paper) => source(`source/${paper}`)),
    name('DEU', 'vi', 'official', 'Cộng hòa Liên bang Đức', { citations: [{ source: 'source/names-of-states' }] }),
    treatyWithTheUnion({ depositary: 'CHE' }),
    visitToTheUnion([{ actor: 'eu' }, { actor: 'DEU', who: 'the host' }]),
    designation('eu', 'vn-1', {
      level: `${ladder}/comprehensive-strategic`,
      from: '2026-01-29',
      establishedBy: 'treaty/VNM-eu',
      at: 'visit/eu-2026',
    }),
  ),
  // Both turn out to have been otherwise: whom only the older words name is no part of what is known then.
  assert(treatyWithTheUnion({ place: { en: 'Brussels' } }), visitToTheUnion([{ actor: 'eu' }])),
]
