import type { Kind } from '../../../schema/statement.ts'
import { StoreDamaged } from '../../errors.ts'
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
  const found = await page(reader, REFERRING_FROM, values, asked, await referringInAll(reader, values))
  mustRefer(reader, found.versions, ref, [target])
  return found
}

/** One page of the statements of a kind, in the order of ids, and how many there are in all. */
export async function pageOfKind(reader: VersionReader, kind: Kind, asked: PageAsked): Promise<Page> {
  const [total, whole] = reader.connection.first<readonly [number, number]>(HELD_OF_KIND, kind, reader.revision) ?? [
    0, 1,
  ]
  if (whole !== 1)
    throw StoreDamaged.at(
      reader.connection.path,
      { revision: null, id: null },
      `how many of the kind ${kind} are held is not what was written`,
    )
  const found = await page(reader, OF_KIND_FROM, [kind, reader.revision], asked, total)
  mustBeOfKind(reader, found.versions, kind)
  return found
}

/** Throws `StoreDamaged` where a version does not refer to any of some ids by a reference: what led to it was changed. */
export function mustRefer(
  reader: VersionReader,
  versions: readonly Version[],
  ref: string,
  targets: readonly string[],
): void {
  const to = new Set(targets)
  for (const version of versions)
    if (!version.refers.some(([by, target]) => by === ref && to.has(target)))
      throw reader.damagedAt(version, `it is found by ${ref}, by which it does not refer to what was asked for`)
}

/** Throws `StoreDamaged` where a version is not of a kind: what led to it was changed. */
export function mustBeOfKind(reader: VersionReader, versions: readonly Version[], kind: Kind): void {
  for (const version of versions)
    if (version.statement.kind !== kind) throw reader.damagedAt(version, `it is found among the kind ${kind}`)
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
