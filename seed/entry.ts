import type { Kind, Statement, StatementOf } from '../schema/statement.ts'
import type { Problem } from './problem.ts'

export type Path = readonly (string | number)[]

/** Where an entry stands, and how a path inside it becomes a place in the file. */
export interface EntryPlace {
  readonly file: string
  /** The path of a field as the editor finds it (under `defaults`, where it was taken from there), and its line. */
  at(path: Path): { readonly path: string; readonly line: number }
}

/** An entry as it was read: its fields with the defaults of its collection, not yet held against its shape. */
export interface RawEntry {
  readonly kind: Kind
  readonly value: Readonly<Record<string, unknown>>
  readonly place: EntryPlace
  /** Whether its file or one of its fields could not be read; then its shape is not judged. */
  readonly broken: boolean
  /** Paths of fields of which something was said already. */
  readonly reported: readonly string[]
}

/** A statement that satisfies its shape, with its place. */
export interface Entry<K extends Kind = Kind> {
  readonly statement: StatementOf<K> & Statement
  readonly place: EntryPlace
}

/** What is wrong with a field of an entry. */
export const wrong = (place: EntryPlace, path: Path, message: string): Problem => ({
  level: 'problem',
  file: place.file,
  ...place.at(path),
  message,
})

/** Where an entry is, for a sentence about another one. */
export const whereIs = (place: EntryPlace): string => `${place.file}:${place.at([]).line}`
