import { compareDates, type PartialDate } from '../../../../schema/time/partial-date.ts'
import type { RowsQuery } from '../../api/generated/types.ts'
import { dateOrNull, firstDayOf, lastDayOf } from '../../dates.ts'
import type { Mark } from '../../graph/scene.ts'

/** One partner with all that is known of it on the day. */
export interface Row {
  readonly mark: Mark
  readonly region: string | null
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
  'certainty',
  'formula',
  'theirs',
  'statement',
  'place',
  'sources',
]

type Designation = RowsQuery['network']['links'][number]['partnership']['designations'][number]

/** The designation of one side that holds on a day: of those begun by then, at the level shown if any is, the last. */
export function holding(
  designations: readonly Designation[],
  side: (id: string) => boolean,
  level: string | null,
  day: string,
): Designation | null {
  const shown = dateOrNull(day)
  const begun = designations.filter(({ side: one, from }) => {
    if (!side(one.id)) return false
    const start = from === null ? null : dateOrNull(from)
    return start === null || shown === null || firstDayOf(start) <= lastDayOf(shown)
  })
  return begun.findLast((one) => one.level !== null && one.level.id === level) ?? begun.at(-1) ?? null
}

/** Rows for the partners that the filter shows. */
export function rowsOf(
  marks: readonly Mark[],
  regions: ReadonlyMap<string, string>,
  links: RowsQuery['network']['links'],
  owner: string,
  day: string,
): Row[] {
  const designations = new Map(links.map((link) => [link.partner.id, link.partnership.designations]))
  return marks
    .filter((mark) => mark.shown)
    .map((mark) => {
      const all = designations.get(mark.id) ?? []
      const level = mark.level?.id ?? null
      const ours = level === null ? null : holding(all, (side) => side === owner, level, day)
      const theirs = level === null ? null : holding(all, (side) => side !== owner, level, day)
      return {
        mark,
        region: regions.get(mark.id) ?? null,
        formula: wording(ours),
        theirs: wording(theirs),
        statement: ours?.establishedBy?.title ?? theirs?.establishedBy?.title ?? null,
        place: ours?.at?.place ?? theirs?.at?.place ?? null,
        sources: new Set([ours, theirs].flatMap((one) => one?.citations.map((citation) => citation.source.id) ?? []))
          .size,
      }
    })
}

const wording = (designation: Designation | null): Formula | null =>
  designation?.formula == null ? null : { text: designation.formula, language: designation.formulaLanguage }

/**
 * Rows in order of a column; what a row lacks comes last either way, and rows alike in it stay in order of names. Levels go from the closest outwards;
 * dates by the days that they may be.
 */
export function sorted(rows: readonly Row[], column: Column, descending: boolean, language: string): Row[] {
  const collator = new Intl.Collator(language)
  const byName = (a: Row, b: Row): number => collator.compare(a.mark.name, b.mark.name)
  const text = (row: Row): string | null =>
    ({
      name: row.mark.name,
      region: row.region,
      formula: row.formula?.text ?? null,
      theirs: row.theirs?.text ?? null,
      statement: row.statement,
      place: row.place,
    })[column as 'name'] ?? null
  const compare = (a: Row, b: Row): number => {
    if (column === 'level') return a.mark.radius - b.mark.radius
    if (column === 'sources') return a.sources - b.sources
    if (column === 'certainty') return certainty(a) - certainty(b)
    if (column === 'since') return compareDates(a.mark.since as PartialDate, b.mark.since as PartialDate)
    return collator.compare(text(a) ?? '', text(b) ?? '')
  }
  const lacks = (row: Row): boolean => {
    if (column === 'since') return row.mark.since === null || dateOrNull(row.mark.since) === null
    if (column === 'level' || column === 'certainty') return row.mark.level === null
    return column !== 'sources' && text(row) === null
  }
  return [...rows].sort((a, b) => {
    const [x, y] = [lacks(a), lacks(b)]
    if (x || y) return x && y ? byName(a, b) : x ? 1 : -1
    return compare(a, b) * (descending ? -1 : 1) || byName(a, b)
  })
}

const certainty = (row: Row): number => (row.mark.confidence === 'LOW' ? 2 : row.mark.certain ? 0 : 1)
