import type { Revision } from '../../../schema/revision.ts'

/** The columns of a revision, in the order that {@link revisionOf} reads. */
export const REVISION_COLUMNS = 'number, recorded_at, by, reason, asserted, retracted'

export type RevisionRow = readonly [number, string, string, string, number, number]

export const revisionOf = ([number, recordedAt, by, reason, asserted, retracted]: RevisionRow): Revision => ({
  number,
  recordedAt,
  by,
  reason,
  asserted,
  retracted,
})
