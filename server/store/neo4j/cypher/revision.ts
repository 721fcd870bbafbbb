/** A revision, a node of that name, as a list: number, instant, by, reason, asserted, retracted. */
export const REVISION =
  '[revision.number, revision.recordedAt, revision.by, revision.reason, revision.asserted, revision.retracted]'
