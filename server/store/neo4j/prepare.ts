import { createHash } from 'node:crypto'
import { FOLD_RULE, fold } from '../../../schema/fold.ts'
import { readStatement } from '../../../schema/read-statement.ts'
import { StoreUnusable } from '../../errors.ts'
import { type Connection, whole } from './connection.ts'
import {
  CREATE_LOG_NODE,
  FOLD_AGAIN,
  NOTE_FOLD_SAMPLE,
  NOTE_SCHEMA_VERSION,
  READ_LOG_NODE,
  RELABEL,
  SCHEMA_VERSION,
  TEXTS_TO_FOLD,
} from './cypher/setup.ts'
import { foldedTextOf } from './folded-text.ts'
import { makeIndexes } from './make-indexes.ts'

const FOLDED_AT_ONCE = 5_000
const RELABELLED_AT_ONCE = 5_000

/**
 * Makes a database ready: constraints and indexes where they are missing, the log's own node, and texts for search folded by the rule of today.
 * Where all is there it only reads, and waits for no writer. Throws `StoreUnusable` where the database is of a newer Entente, with nothing changed, and as {@link makeIndexes} does.
 */
export async function prepare(connection: Connection): Promise<void> {
  const [found] = await connection.aside(READ_LOG_NODE)
  if (found !== undefined && (found[0] as number) > SCHEMA_VERSION) {
    throw new StoreUnusable(
      `The database at ${connection.uri} is of schema version ${String(found[0])}, and this Entente knows versions up to ${SCHEMA_VERSION}: upgrade Entente`,
    )
  }
  const isOlder = found !== undefined && (found[0] as number) < SCHEMA_VERSION
  if (isOlder) await relabel(connection)
  await makeIndexes(connection)
  const sample = foldSample()
  if (found === undefined) {
    await connection.execute(CREATE_LOG_NODE, { schemaVersion: whole(SCHEMA_VERSION), foldSample: sample })
  } else if (found[1] !== sample) await foldAgain(connection, sample)
  if (isOlder) await connection.execute(NOTE_SCHEMA_VERSION, { schemaVersion: whole(SCHEMA_VERSION) })
}

/** Gives what an older Entente recorded the labels of today. Cut off anywhere, the next start goes on: the version is noted last. */
async function relabel(connection: Connection): Promise<void> {
  for (const cypher of RELABEL) {
    let relabelled: number
    do {
      const [row] = await connection.execute(cypher, { limit: RELABELLED_AT_ONCE })
      relabelled = row?.[0] as number
    } while (relabelled > 0)
  }
}

/** What the rule of folding does to the letters of Europe and Viet Nam, in short: it differs where the rule does. */
function foldSample(): string {
  const letters: string[] = [String(FOLD_RULE)]
  for (const [from, to] of [
    [0x20, 0x24f],
    [0x1e00, 0x1eff],
  ] as const) {
    for (let code = from; code <= to; code++) letters.push(fold(`a${String.fromCodePoint(code)}a`))
  }
  return createHash('sha256').update(letters.join('|')).digest('hex').slice(0, 16)
}

/** Folded texts are derived, and a search folds by the rule of today: those kept by another rule are made anew. */
async function foldAgain(connection: Connection, sample: string): Promise<void> {
  let after = ''
  for (;;) {
    const rows = await connection.execute(TEXTS_TO_FOLD, { after, limit: FOLDED_AT_ONCE })
    const last = rows.at(-1)
    if (last === undefined) break
    await connection.execute(FOLD_AGAIN, {
      key: rows.map(([key]) => key),
      folded: rows.map(([, statement]) => foldedTextOf(readStatement(JSON.parse(statement as string)))),
    })
    after = last[0] as string
  }
  await connection.execute(NOTE_FOLD_SAMPLE, { foldSample: sample })
}
