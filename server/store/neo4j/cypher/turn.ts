/** Who may write: one writer at a time, by a turn that is taken on the log's own node and lapses when its holder falls silent. */

/** Waits for whoever is writing in a transaction now, and keeps others waiting until this transaction ends. */
export const LOCK_LOG = `
MATCH (log:Log {name: 'entente'})
SET log.lockedBy = $token`

/** Read behind the lock. `realtime`, since the transaction's own clock stands still while it waits for the lock. */
export const READ_TURN = `
MATCH (log:Log {name: 'entente'})
RETURN log.writer, log.writerUntil > datetime.realtime().epochMillis, log.stagedBatches,
  COLLECT { MATCH (done:Revision {token: $token}) RETURN [done.number, done.recordedAt, done.by, done.reason, done.asserted, done.retracted] },
  COLLECT {
    MATCH (revision:Revision)
    RETURN [revision.number, revision.recordedAt, revision.chainDigest] ORDER BY revision.number DESC LIMIT 1
  }`

export const TAKE_TURN = `
MATCH (log:Log {name: 'entente'})
SET log.writer = $token, log.writerUntil = datetime.realtime().epochMillis + $leaseMs, log.stagedBatches = 0`

/** Answers one row while the turn is still the caller's. */
export const KEEP_TURN = `
MATCH (log:Log {name: 'entente'}) WHERE log.writer = $token
SET log.writerUntil = datetime.realtime().epochMillis + $leaseMs
RETURN log.stagedBatches`

/** At the end of a transaction, which may have taken longer than a turn lasts. */
export const COUNT_BATCH = `
MATCH (log:Log {name: 'entente'}) WHERE log.writer = $token
SET log.stagedBatches = $batches, log.writerUntil = datetime.realtime().epochMillis + $leaseMs`

/** Whether a writer fell silent in the midst of a large revision. Reads without the lock. */
export const IS_LEFT = `
MATCH (log:Log {name: 'entente'})
RETURN log.writer IS NOT NULL AND log.writerUntil <= datetime.realtime().epochMillis`

export const GIVE_UP_TURN = `
MATCH (log:Log {name: 'entente'}) WHERE log.writer = $token
REMOVE log.writer, log.writerUntil, log.stagedBatches`
