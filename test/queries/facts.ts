import type { CountingDefinition, CountingRule } from '../../schema/kinds/counting-definition.ts'
import type { Designation } from '../../schema/kinds/designation.ts'
import type { Level } from '../../schema/kinds/level.ts'
import type { Membership } from '../../schema/kinds/membership.ts'
import { type PartialDate, partialDate } from '../../schema/time/partial-date.ts'
import type { Facts } from '../../server/store/facts.ts'

/** What every statement of a test carries; the source is real in name only. */
const told = { v: 1 as const, confidence: 'high' as const, citations: [{ source: 'gazette', locator: 'p. 1' }] }

export const LADDER = 'AAA/partnership'

/** A ladder of three rungs with a special and a sectoral level beside them. */
export const LEVELS: readonly Level[] = [
  level('low', 'rung', 1),
  level('middle', 'rung', 2),
  level('top', 'rung', 3),
  level('special', 'special'),
  level('sectoral', 'sectoral'),
]

function level(slug: string, levelKind: Level['levelKind'], rank?: number): Level {
  const names = { en: slug, vi: slug }
  return {
    ...told,
    kind: 'level',
    id: `${LADDER}/${slug}`,
    ladder: LADDER,
    levelKind,
    names,
    ...(rank === undefined ? {} : { rank }),
  }
}

/** One designation of a test, in short. */
export interface Said {
  readonly id?: string
  readonly partner?: string
  readonly side?: 'owner' | 'other'
  readonly level?: string | null
  readonly from?: string
  readonly to?: string
  readonly attestedOn?: string
  readonly low?: boolean
  readonly formula?: string
  readonly sector?: string
}

const dated = (said: { from?: string; to?: string; attestedOn?: string }) => ({
  ...(said.from === undefined ? {} : { from: partialDate(said.from) }),
  ...(said.to === undefined ? {} : { to: partialDate(said.to) }),
  ...(said.attestedOn === undefined ? {} : { attestedOn: partialDate(said.attestedOn) }),
})

function designation(said: Said, i: number): Designation {
  const partner = said.partner ?? 'BBB'
  return {
    ...told,
    kind: 'designation',
    id: said.id ?? `d${i}`,
    partnership: `AAA-${partner}`,
    side: said.side === 'other' ? partner : 'AAA',
    ...(said.level === null ? {} : { level: `${LADDER}/${said.level ?? 'low'}` }),
    confidence: said.low ? 'low' : 'high',
    ...(said.formula === undefined ? {} : { formula: said.formula }),
    ...(said.sector === undefined ? {} : { sector: said.sector }),
    ...dated(said),
  }
}

/** A counting rule of a test: States at `low` or higher by the owner's designation, unless it says otherwise. */
export const rule = (changes: Partial<CountingRule> = {}): CountingRule => ({
  population: 'states',
  levels: { atLeast: `${LADDER}/low` },
  special: false,
  sectoral: false,
  side: 'owner',
  ...changes,
})

export const definition = (name: string, changes: Partial<CountingRule> = {}, version = 1): CountingDefinition => ({
  ...told,
  kind: 'counting-definition',
  id: `${name}@${version}`,
  definition: name,
  version,
  ladder: LADDER,
  texts: { en: name, vi: name },
  rule: rule(changes),
})

/** The rows of an owner AAA, its ladder and what was said of its partners (each a State, unless in small letters: an organization). */
export function factsOf(
  said: readonly Said[],
  more: {
    readonly members?: readonly {
      group: string
      member: string
      from?: string
      to?: string
      role?: Membership['role']
      low?: boolean
    }[]
    readonly definitions?: readonly CountingDefinition[]
    readonly reviewedTo?: string | undefined
    /** Whether what is stated is a sample. */
    readonly sample?: boolean
  } = {},
): Facts {
  const partners = [...new Set(said.map((s) => s.partner ?? 'BBB'))].sort()
  const members = more.members ?? []
  const groups = [...new Set(members.map((m) => m.group))]
  const inSmall = (id: string): boolean => id === id.toLowerCase()
  return {
    state: ['AAA', ...partners.filter((p) => !inSmall(p))].map((id) => ({ ...told, kind: 'state', id, iso3: id })),
    organization: partners.filter(inSmall).map((id) => ({ ...told, kind: 'organization', id })),
    group: groups.map((id) => ({ ...told, kind: 'group', id })),
    ladder: [{ ...told, kind: 'ladder', id: LADDER, owner: 'AAA', version: 1, names: { en: 'ladder', vi: 'thang' } }],
    level: LEVELS,
    partnership: partners.map((partner) => ({
      ...told,
      kind: 'partnership',
      id: `AAA-${partner}`,
      owner: 'AAA',
      partner,
    })),
    designation: said.map(designation),
    membership: members.map((m, i) => ({
      ...told,
      kind: 'membership',
      id: `m${i}`,
      group: m.group,
      member: m.member,
      role: m.role ?? 'member',
      confidence: m.low ? 'low' : 'high',
      ...dated(m),
    })),
    'counting-definition': more.definitions ?? [
      definition('low-or-higher'),
      definition('top', { levels: { atLeast: `${LADDER}/top` } }),
    ],
    coverage:
      more.reviewedTo === undefined
        ? []
        : [
            {
              ...told,
              kind: 'coverage',
              id: 'c',
              owner: 'AAA',
              facts: 'partnerships',
              reviewedTo: partialDate(more.reviewedTo),
              whole: more.sample !== true,
              by: 'us',
            },
          ],
    source: [{ kind: 'source', v: 1, id: 'gazette', standing: 'official', title: 'Gazette' }],
  }
}

/** A graph that has selected these rows already: the law is tested on rows, the selecting in the contract suite. */
export const graphOf = (facts: Facts) => ({ network: async () => facts, countingDefinitions: async () => facts })

export const at = (day: string) => ({ revision: 1, knownAt: '2026-01-01T00:00:00.000Z', validAt: day as PartialDate })
