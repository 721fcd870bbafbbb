import type { Kind } from '../../../schema/statement.ts'
import type { PageAsked, PageGiven } from '../plan.ts'
import type { Version } from './kept-statements.ts'
import { COUNT_REFERRING_FROM, HELD_OF_KIND, OF_KIND_FROM, REFERRING_FROM } from './steps.ts'
import { ROWS, type VersionReader } from './version-reader.ts'

/** A page of versions, and where in its list it stands. */
export interface Page {
  readonly versions: readonly Version[]
  readonly given: PageGiven
}

/** One page of what refers to an id by a reference, in the order of ids, and how many there are in all. */
export async function pageOfReferring(
  reader: VersionReader,
  ref: string,
  target: string,
  asked: PageAsked,
): Promise<Page> {
  const values = [target, reader.revision, ref]
  return page(reader, REFERRING_FROM, values, asked, await referringInAll(reader, values))
}

/** One page of the statements of a kind, in the order of ids, and how many there are in all. */
export async function pageOfKind(reader: VersionReader, kind: Kind, asked: PageAsked): Promise<Page> {
  const [[total = 0] = []] = reader.connection.rows<readonly [number]>(HELD_OF_KIND, kind, reader.revision)
  return page(reader, OF_KIND_FROM, [kind, reader.revision], asked, total)
}

async function referringInAll(reader: VersionReader, values: readonly (string | number)[]): Promise<number> {
  let total = 0
  let place: readonly [string, number] = ['', 0]
  for (;;) {
    const [[counted, rows, last] = [0, 0, null]] = reader.connection.rows<readonly [number, number, string | null]>(
      COUNT_REFERRING_FROM,
      ...values,
      ROWS,
      ...place,
    )
    total += counted
    if (rows < ROWS || last === null) return total
    const [id = '', asserted] = last.split(' ')
    place = [id, Number(asserted)]
    await reader.slices.pause()
  }
}

async function page(
  reader: VersionReader,
  sql: string,
  values: readonly (string | number)[],
  { first, after }: PageAsked,
  total: number,
): Promise<Page> {
  const numbers: number[] = []
  // One more than asked for says whether more come behind.
  await reader.walk(sql, values, (n) => numbers.push(n) <= first, after, Math.min(ROWS, 2 * first + 50))
  const versions = await reader.versions(numbers.slice(0, first))
  return { versions, given: { ids: versions.map(({ id }) => id), total, more: numbers.length > first } }
}
