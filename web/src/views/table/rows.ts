import type { CountedSinceFragment, Language, RowsQuery, WordedFragment } from '../../api/generated/types.ts'
import type { Standing } from '../../day/standing.ts'
import { tagOf } from '../../i18n/words.ts'

/** One partner with all that is known of it on the day. */
export interface Row {
  readonly standing: Standing
  /** The designation that its level rests on, by id. */
  readonly restsOn: string | null
  /** The first day that its start may be; null where no source gives one. */
  readonly possibleSince: string | null
  /** Since when it is counted by the definition chosen; null where it is not, or where that is not known yet. */
  readonly counted: CountedSinceFragment | null
  readonly formula: Formula | null
  readonly theirs: Formula | null
  readonly statement: string | null
  readonly place: string | null
  readonly sources: number
}

export interface Formula {
  readonly text: string
  readonly language: string | null
}

export type Column =
  | 'name'
  | 'region'
  | 'level'
  | 'since'
  | 'counted'
  | 'certainty'
  | 'formula'
  | 'theirs'
  | 'statement'
  | 'place'
  | 'sources'

export const COLUMNS: readonly Column[] = [
  'name',
  'region',
  'level',
  'since',
  'counted',
  'certainty',
  'formula',
  'theirs',
  'statement',
  'place',
  'sources',
]

type Links = RowsQuery['network']['links']
type Counted = RowsQuery['partnerCount']

/** Rows for the partners that the filter shows: each with the words of both sides that hold, as the API has found them. */
export function rowsOf(standings: readonly Standing[], links: Links, count: Counted | null): Row[] {
  const counted = new Map([...(count?.members ?? []), ...(count?.undecided ?? [])].map((one) => [one.actor.id, one]))
  const linkOf = new Map(links.map((link) => [link.partner.id, link]))
  return standings
    .filter(({ shown }) => shown)
    .map((standing) => {
      const { possibleSince = null, designation = null, theirs = null } = linkOf.get(standing.id) ?? {}
      return {
        standing,
        restsOn: designation?.id ?? null,
        possibleSince,
        counted: counted.get(standing.id) ?? null,
        formula: wording(designation),
        theirs: wording(theirs),
        statement: designation?.establishedBy?.title ?? theirs?.establishedBy?.title ?? null,
        place: designation?.at?.place ?? theirs?.at?.place ?? null,
        sources: new Set(
          [designation, theirs].flatMap((one) => one?.citations.map((citation) => citation.source.id) ?? []),
        ).size,
      }
    })
}

const wording = (designation: WordedFragment | null): Formula | null =>
  designation?.formula == null ? null : { text: designation.formula, language: designation.formulaLanguage }

/** What rows are sorted by. */
export interface Order {
  readonly column: Column
  readonly descending: boolean
  /** The ids of the levels from the closest outwards. */
  readonly levels: readonly string[]
  readonly language: Language
}

/**
 * Rows in order of a column; what a row lacks comes last either way, and rows alike in it stay in order of names. Levels go from the closest outwards;
 * dates by the first day that they may be, as the API says it.
 */
export function sorted(rows: readonly Row[], { column, descending, levels, language }: Order): Row[] {
  const collator = new Intl.Collator(tagOf(language))
  const byName = (a: Row, b: Row): number => collator.compare(a.standing.name, b.standing.name)
  const text = (row: Row): string | null =>
    ({
      name: row.standing.name,
      region: row.standing.region,
      formula: row.formula?.text ?? null,
      theirs: row.theirs?.text ?? null,
      statement: row.statement,
      place: row.place,
    })[column as 'name'] ?? null
  const compare = (a: Row, b: Row): number => {
    if (column === 'level')
      return levels.indexOf(a.standing.level?.id ?? '') - levels.indexOf(b.standing.level?.id ?? '')
    if (column === 'sources') return a.sources - b.sources
    if (column === 'certainty') return certainty(a) - certainty(b)
    if (column === 'counted') return inOrder(a.counted?.possibleSince ?? '', b.counted?.possibleSince ?? '')
    if (column === 'since') return inOrder(a.possibleSince ?? '', b.possibleSince ?? '')
    return collator.compare(text(a) ?? '', text(b) ?? '')
  }
  const lacks = (row: Row): boolean => {
    if (column === 'since') return row.possibleSince === null
    if (column === 'counted') return row.counted?.possibleSince == null
    if (column === 'level' || column === 'certainty') return row.standing.level === null
    return column !== 'sources' && text(row) === null
  }
  return [...rows].sort((a, b) => {
    const [x, y] = [lacks(a), lacks(b)]
    if (x || y) return x && y ? byName(a, b) : x ? 1 : -1
    return compare(a, b) * (descending ? -1 : 1) || byName(a, b)
  })
}

/** Whole days are in order as texts. */
const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const certainty = (row: Row): number => (row.standing.confidence === 'LOW' ? 2 : row.standing.certain ? 0 : 1)
