import { FOLD_RULE } from '../../../schema/fold.ts'
import type { Description } from '../../../schema/kind.ts'
import { REFERENCES } from '../../../schema/references.ts'
import { KINDS } from '../../../schema/statement.ts'
import { type Connection, damaged } from './connection.ts'
import { SUM_OF_LAYOUT } from './sums.ts'
import { FORMAT } from './tables.ts'

/** What of a kind's description the tables beside the log are made by. */
interface KindLayout {
  readonly kind: string
  readonly v: number
  readonly refers: readonly string[]
  readonly holds: Description['holds']
  readonly found: readonly string[]
}

/** By which descriptions of kinds this program fills the tables beside the log, as text. Another text: they have to be made anew from the log. */
export const ownLayout = (): string =>
  JSON.stringify(
    KINDS.map(
      ({ kind, v, holds, found }): KindLayout => ({
        kind,
        v,
        refers: REFERENCES.filter((place) => place.kind === kind).map(({ ref }) => ref),
        holds,
        found,
      }),
    ),
  )

/**
 * What a file's header says of it, in `user_version`: the format in the lowest byte, and above it a digest of the layout and of the rule by which its texts are folded. So both are known before the file is opened
 * as a database.
 */
export const versionOf = (layout: string): number => (digestOf(`${layout} ${FOLD_RULE}`) << 8) | FORMAT

/** 23 bits of FNV-1a: what differs by chance alone in one of eight million changes of descriptions is told apart. */
function digestOf(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return (hash >>> 0) % 0x7fffff
}

/** SQL that writes the layout into a new file, with the words that it needs. */
export function layoutSql(): string {
  const words = [...KINDS.map(({ kind }) => kind), ...new Set(REFERENCES.map(({ ref }) => ref))]
  return `
    INSERT INTO word (name) SELECT value FROM json_each(${quoted(JSON.stringify(words))});
    INSERT INTO layout VALUES (${quoted(ownLayout())}, NULL);
    UPDATE layout SET sum = ${SUM_OF_LAYOUT};
  `
}

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`

/** The kinds of a file's layout that this program does not know, or not in so new a version: "treaty-action (version 1)". */
export function newerKindsIn(layout: string): string[] {
  const own = new Map(KINDS.map(({ kind, v }): [string, number] => [kind, v]))
  return (JSON.parse(layout) as readonly KindLayout[])
    .filter(({ kind, v }) => v > (own.get(kind) ?? 0))
    .map(({ kind, v }) => `${kind} (version ${v})`)
}

/** The first statement that reads a file: one that is cut short, or whose beginning is not what was written, is refused here. */
export function mustHaveLayout(connection: Connection): void {
  if (connection.first(`SELECT sum IS ${SUM_OF_LAYOUT} FROM layout`)?.[0] !== 1) throw damaged(connection.path)
}

/** The numbers of words in a file. */
export const wordsOf = (connection: Connection): Map<string, number> =>
  new Map(connection.rows<readonly [string, number]>('SELECT name, number FROM word'))
