import { describe, expect, it } from 'vitest'
import { choice, date, list, parts, reference, text, texts } from '../../schema/field.ts'
import { kind } from '../../schema/kind.ts'
import { HOLDS_WHENEVER_STATED } from '../../schema/period-fields.ts'
import type { Kind, Statement } from '../../schema/statement.ts'
import { LAYOUTS, layoutFrom, layoutOf } from '../../server/store/neo4j/node-layout.ts'
import { ACTOR_LABELS, EDGE_TYPES, OTHER_LABELS } from '../../server/store/reading.ts'
import { EVERY_KIND } from './every-kind.ts'

/**
 * What databases hold that were written before kinds were described as data: label, properties, relationships and what these carry. What has become a text by language since stands
 * under the name of its language.
 */
const WRITTEN: Readonly<Record<string, readonly [string, 'thing' | 'fact', string, string]>> = {
  activity: [
    'ActivityRecord',
    'thing',
    'confidence note activityKind names namesLanguages direction placeEn from to',
    'ATTENDED_BY(who)',
  ],
  attribution: [
    'AttributionRecord',
    'fact',
    'confidence note subject namesEn namesVi aspect values corrected speakerEn saidOn',
    '',
  ],
  claim: [
    'ClaimRecord',
    'fact',
    'confidence note textEn textVi quantity measure value qualifier lower upper lowerExcluded upperExcluded unit populationEn populationId alsoCalled period target speakerEn officeEn saidOn impliedBase questionKind questionDefinition questionValidAt questionMoves questionFrom questionTo',
    'ABOUT ASKS_OF ASKS_WITHIN ASKS_MEMBERS_OF',
  ],
  'counting-definition': [
    'CountingDefinitionRecord',
    'fact',
    'confidence note definition version textsEn textsVi population special sectoral side',
    'COUNTS_ON COUNTS_AT_LEAST COUNTS_EXACTLY',
  ],
  coverage: ['CoverageRecord', 'fact', 'confidence note facts reviewedTo whole by', 'COVERS'],
  decision: ['DecisionRecord', 'fact', 'confidence note contradiction textEn textVi by on', ''],
  designation: [
    'DesignationRecord',
    'fact',
    'confidence note level sector formula formulaLanguage otherWordings otherWordingsLanguages from to attestedOn',
    'OF BY_SIDE AT_LEVEL ESTABLISHED_BY AT',
  ],
  group: ['GroupRecord', 'thing', 'confidence note from to attestedOn', ''],
  instrument: [
    'InstrumentRecord',
    'thing',
    'confidence note instrumentKind titles titlesLanguages binding fields adopted signed inForce ended placeEn',
    'DEPOSITED_WITH',
  ],
  ladder: ['LadderRecord', 'thing', 'confidence note version namesEn namesVi', 'KEPT_BY'],
  level: [
    'LevelRecord',
    'thing',
    'confidence note levelKind rank namesEn namesVi abbreviations abbreviationsLanguages',
    'ON_LADDER',
  ],
  membership: ['MembershipRecord', 'fact', 'confidence note role from to attestedOn', 'IN OF'],
  name: ['NameRecord', 'fact', 'confidence note language use text from to attestedOn', 'NAMES'],
  organization: ['OrganizationRecord', 'thing', 'confidence note from to attestedOn', ''],
  partnership: ['PartnershipRecord', 'thing', 'confidence note', 'OWNED_BY WITH'],
  source: ['SourceRecord', 'thing', 'note title publisher published readOn language address standing', ''],
  state: ['StateRecord', 'thing', 'confidence note iso3 m49 region from to attestedOn', 'SUCCEEDS SUCCEEDED_BY'],
  territory: ['TerritoryRecord', 'thing', 'confidence note iso3 m49 region from to attestedOn', ''],
}

describe('names in the graph', () => {
  it.each(Object.entries(WRITTEN))('of %s are those that databases have', (kind, [label, is, properties, arrows]) => {
    const layout = layoutOf(kind as Kind)
    expect([layout.label, layout.isThing]).toEqual([label, is === 'thing'])
    const texts = EVERY_KIND.filter((statement) => statement.kind === kind).flatMap((statement) =>
      Object.keys(layout.textsOf(statement as Statement & Record<string, unknown>)),
    )
    expect([...layout.columns.map(({ property }) => property), ...texts]).toEqual(
      expect.arrayContaining(properties.split(' ')),
    )
    const types = layout.links.map(({ type, carries }) =>
      carries.length === 0 ? type : `${type}(${carries.join(', ')})`,
    )
    expect(types).toEqual(expect.arrayContaining(arrows === '' ? [] : arrows.split(/ (?![^(]*\))/)))
  })

  it('of the record are none of the reading', () => {
    const labels = [...LAYOUTS.map(({ label }) => label), 'Thing', 'Statement', 'Description', 'Revision', 'Log']
    const types = [...LAYOUTS.flatMap(({ links }) => links.map(({ type }) => type)), 'DESCRIBED_BY']
    const read: readonly string[] = ['Entity', 'Actor', 'Reading', ...ACTOR_LABELS, ...OTHER_LABELS]
    expect(labels.filter((label) => read.includes(label))).toEqual([])
    expect(types.filter((type) => Object.hasOwn(EDGE_TYPES, type))).toEqual([])
  })

  const told = { v: 1, collection: 'x', label: 'Thing', is: 'fact', ...HOLDS_WHENEVER_STATED } as const
  const rest = { indexed: [], found: [], bears: [], concerns: null } as const
  const laid = (fields: Parameters<typeof kind>[1]['fields']) => () =>
    layoutFrom(kind('name', { ...told, fields, ...rest }) as never)

  it('come from what is told of a kind, a property for each language', () => {
    const { textsOf } = laid({ names: texts })()
    expect(textsOf({ names: { en: 'a', 'pt-BR': 'b', 'zh-Hant-TW': 'c', 'es-419': 'd' } })).toEqual({
      namesEn: 'a',
      namesPtBR: 'b',
      namesZhHantTW: 'c',
      namesEs419: 'd',
    })
  })

  it('give way to a field that is called so: Indonesian beside an id', () => {
    const { textsOf, columns } = laid({ population: texts, populationId: text() })()
    expect(columns.map(({ property }) => property)).toContain('populationId')
    expect(textsOf({ population: { en: 'units', id: 'unit' }, populationId: 'units' })).toEqual({
      populationEn: 'units',
      populationIdText: 'unit',
    })
  })

  it('are refused where two things would bear one, or where there is no place', () => {
    expect(laid({ from: date, fromLatest: text() })).toThrow(/two properties named fromLatest/)
    expect(laid({ by: reference('state', 'BY'), for: reference('state', 'BY') })).toThrow(/relationships named BY/)
    expect(laid({ talks: list(parts({ topic: text(), how: choice(['well', 'badly']) })) })).toThrow(
      /no place for the list name\.talks/,
    )
  })
})
