import type { FieldRef, OutputRef } from '@pothos/core'
import { dateProblem } from '../../schema/time/partial-date.ts'
import type { Context } from '../asking/request-context.ts'
import { AskError } from '../errors.ts'
import type { KnownAt } from '../queries/moment.ts'
import { builder } from './builder.ts'

/** The most rows of one page, and how many there are when nobody says. */
export const MOST_ROWS = 200
const ROWS = 50

/** One page of a list, ready for a Relay connection. A cursor is written where it is asked for. */
export interface Page<T> {
  readonly totalCount: number
  readonly edges: readonly { readonly node: T; readonly cursor: () => string }[]
  readonly hasNextPage: boolean
  readonly hasPreviousPage: boolean
}

const PageInfoRef = builder.objectRef<Page<unknown>>('PageInfo').implement({
  description: 'Where a page lies in its list.',
  fields: (t) => ({
    hasNextPage: t.exposeBoolean('hasNextPage', {
      description: 'Whether rows follow: ask again with `after: endCursor`.',
    }),
    hasPreviousPage: t.exposeBoolean('hasPreviousPage', { description: 'Whether rows come before this page.' }),
    startCursor: t.string({
      nullable: true,
      description: 'The cursor of the first row; null on an empty page.',
      resolve: (page) => page.edges[0]?.cursor() ?? null,
    }),
    endCursor: t.string({
      nullable: true,
      description: 'The cursor of the last row; null on an empty page.',
      resolve: (page) => page.edges.at(-1)?.cursor() ?? null,
    }),
  }),
})

type Types = typeof builder extends PothosSchemaTypes.SchemaBuilder<infer S> ? S : never

/** Defines `<name>Connection` and `<name>Edge` over a node type; `more` are fields that an edge has beside its node. */
export function connection<T>(
  name: string,
  node: OutputRef<T>,
  of: string,
  more: (
    t: PothosSchemaTypes.ObjectFieldBuilder<Types, Page<T>['edges'][number]>,
  ) => Readonly<Record<string, FieldRef<Types>>> = () => ({}),
) {
  const EdgeRef = builder.objectRef<Page<T>['edges'][number]>(`${name}Edge`).implement({
    description: `One of ${of}, with its place in the list.`,
    fields: (t) => ({
      node: t.field({ type: node, description: 'The row itself.', resolve: (edge) => edge.node as never }),
      cursor: t.string({
        description:
          'For `after`. It carries the revision and day of its first page, so that later pages are of one answer.',
        resolve: (edge) => edge.cursor(),
      }),
      ...more(t),
    }),
  })
  return builder.objectRef<Page<T>>(`${name}Connection`).implement({
    description: `A page of ${of}.`,
    fields: (t) => ({
      totalCount: t.exposeInt('totalCount', { description: 'How many there are in all, on every page the same.' }),
      edges: t.field({
        type: [EdgeRef],
        description: 'The rows of this page, in the order of the list.',
        // They are counted where the page is asked for.
        extensions: { rows: 1 },
        resolve: (page) => [...page.edges],
      }),
      pageInfo: t.field({ type: PageInfoRef, description: 'Where the page lies.', resolve: (page) => page }),
    }),
  })
}

/** What a cursor carries: which list it belongs to, the revision and day of its first page, and its place. */
export interface Cursor {
  readonly list: string
  readonly revision: number
  readonly knownAt: string
  readonly validAt: string
  readonly place: number
  /** The id of its row, where the store goes on from a row and not from a place. */
  readonly row?: string | undefined
}

const writeCursor = ({ list, revision, knownAt, validAt, place, row }: Cursor): string =>
  Buffer.from(JSON.stringify([list, revision, knownAt, validAt, place, ...(row === undefined ? [] : [row])])).toString(
    'base64url',
  )

/** Reads a cursor made for the same list (the field with all its arguments). Throws `BAD_CURSOR` for one from elsewhere. */
export function readCursor(text: string, list: string): Cursor {
  try {
    const [name, revision, knownAt, validAt, place, row, ...more] = JSON.parse(
      Buffer.from(text, 'base64url').toString('utf8'),
    ) as unknown[]
    if (
      name === list &&
      more.length === 0 &&
      Number.isSafeInteger(revision) &&
      typeof knownAt === 'string' &&
      typeof validAt === 'string' &&
      dateProblem(validAt) === null &&
      Number.isSafeInteger(place) &&
      (place as number) >= 0 &&
      (row === undefined || typeof row === 'string')
    ) {
      return { list, revision: revision as number, knownAt, validAt, place: place as number, row }
    }
  } catch {
    // Not one of ours: refused below.
  }
  throw new AskError('cursor', { text }).in('after')
}

/**
 * As known when a page is: by its cursor, where it has one, else as asked. Throws `BAD_CURSOR` where the cursor is of a revision that this store's log
 * lacks or has otherwise.
 */
export async function knownAtPage(
  context: Context,
  after: Cursor | null,
  knownAt: string | null | undefined,
): Promise<KnownAt> {
  if (after === null) return context.known(knownAt)
  const known = await context.known(after.knownAt).catch((error: unknown) => {
    if (error instanceof AskError) return null
    throw error
  })
  if (known?.revision === after.revision && known.knownAt === after.knownAt) return known
  throw new AskError('cursorOfRevision', { revision: after.revision, knownAt: after.knownAt }).in('after')
}

/** How many rows to give. Throws `LIMIT_EXCEEDED` beyond {@link MOST_ROWS}, `BAD_RANGE` below 1. */
export function pageSize(first: number | null | undefined): number {
  const rows = first ?? ROWS
  if (rows > MOST_ROWS) throw new AskError('rows', { first: rows, most: MOST_ROWS }).in('first')
  if (rows < 1) throw new AskError('rowsBelowOne', { first: rows, most: MOST_ROWS }).in('first')
  return rows
}

/** Cuts a page out of a whole list. `place` counts rows. */
export function pageOf<T>(
  rows: readonly T[],
  size: number,
  after: Cursor | null,
  at: Omit<Cursor, 'place' | 'row'>,
): Page<T> {
  const start = after === null ? 0 : Math.min(after.place + 1, rows.length)
  const nodes = rows.slice(start, start + size)
  return {
    totalCount: rows.length,
    edges: nodes.map((node, i) => ({ node, cursor: () => writeCursor({ ...at, place: start + i }) })),
    hasNextPage: start + nodes.length < rows.length,
    hasPreviousPage: start > 0,
  }
}

/** A page that a store cut itself: rows `start` to `start + rows.length` of `total`. `idOf` names a row, where the store goes on from one. */
export function storePage<T>(
  rows: readonly T[],
  start: number,
  total: number,
  at: Omit<Cursor, 'place' | 'row'>,
  idOf?: (row: T) => string,
): Page<T> {
  return {
    totalCount: total,
    edges: rows.map((node, i) => ({ node, cursor: () => writeCursor({ ...at, place: start + i, row: idOf?.(node) }) })),
    hasNextPage: start + rows.length < total,
    hasPreviousPage: start > 0,
  }
}

/** The name of a list: its field and the arguments that decide what is in it. */
export const listName = (field: string, args: Readonly<Record<string, unknown>>): string => {
  const { first: _first, after: _after, ...rest } = args
  return `${field} ${JSON.stringify(rest, Object.keys(rest).sort())}`
}
