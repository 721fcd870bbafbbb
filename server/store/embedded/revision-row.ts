import type { Revision } from '../../../schema/revision.ts'
import { StoreDamaged } from '../../errors.ts'
import { isWhole, sumOfRow } from './sums.ts'

/** The columns of a revision as every format of the file has them. */
export const MARK_COLUMNS = 'number, recorded_at, by, reason, asserted, retracted'

export type MarkRow = readonly [number, string, string, string, number, number]

/** The columns of a revision, in the order that {@link revisionOf} reads; the last says whether it is what was written. */
export const REVISION_COLUMNS = `${MARK_COLUMNS}, ${isWhole('revision', 'revision')}`

export type RevisionRow = readonly [...MarkRow, isWhole: number]

export const markOf = ([number, recordedAt, by, reason, asserted, retracted]: MarkRow | RevisionRow): Revision => ({
  number,
  recordedAt,
  by,
  reason,
  asserted,
  retracted,
})

/** A revision of the file at a path. Throws `StoreDamaged` where it is not what was written. */
export function revisionOf(row: RevisionRow, path: string): Revision {
  if (row[6] !== 1) throw StoreDamaged.at(path, { revision: row[0], id: null }, 'its mark is not what was written')
  return markOf(row)
}

/** Enters a mark, whose columns are the values in their order, with its sum. The driver gives every number as a float. */
export const INSERT_MARK = `INSERT INTO revision SELECT ${MARK_COLUMNS}, ${sumOfRow('revision', 'mark')}
  FROM (SELECT CAST(?1 AS INTEGER) AS number, ?2 AS recorded_at, ?3 AS by, ?4 AS reason, CAST(?5 AS INTEGER) AS asserted, CAST(?6 AS INTEGER) AS retracted) AS mark`
