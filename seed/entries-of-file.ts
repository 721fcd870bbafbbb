import { isMap, isSeq, type Node, type YAMLMap } from 'yaml'
import type { Kind } from '../schema/statement.ts'
import { COLLECTIONS, type Collection, expectedOf, kindIn } from './collections.ts'
import { didYouMean } from './did-you-mean.ts'
import type { EntryPlace, Path, RawEntry } from './entry.ts'
import { keyOf, type Offsets, readNode } from './node-value.ts'
import type { Report } from './problem.ts'
import type { SeedFile } from './read.ts'

/** The fields that a file's `defaults` give to the entries of one collection, and where they stand. */
interface GivenFields {
  readonly value: Readonly<Record<string, unknown>>
  readonly offsets: Offsets
  /** Paths of fields that could not be read, and were reported. */
  readonly reported: readonly string[]
}

/**
 * The entries of a file, each with the defaults of its collection. Reports whatever is not `defaults` or a collection, and every
 * field that cannot be read; entries with such fields come along as broken, so that a reference to them is not called dangling.
 */
export function entriesOfFile(file: SeedFile, report: Report): RawEntry[] {
  const at = (node: Node | null, path: Path, message: string): void => {
    // Where the syntax is wrong, what stands where is a guess.
    if (file.broken) return
    report({
      level: 'problem',
      file: file.name,
      line: file.lineAt(node?.range?.[0] ?? 0),
      path: path.join('.'),
      message,
    })
  }
  const top = file.document.contents as Node
  if (!isMap(top)) {
    at(top, [], `is not a mapping of collections: begin with one of ${COLLECTIONS.join(', ')}`)
    return []
  }
  const defaults = new Map<Collection, GivenFields>()
  const entries: RawEntry[] = []
  const first = top.items.find((pair) => keyOf(pair.key) === 'defaults')
  if (first !== undefined) readDefaults(file, first.value as Node | null, defaults, at, report)
  for (const pair of top.items) {
    const name = keyOf(pair.key)
    if (name === 'defaults') continue
    const kind = kindIn(name)
    if (kind === undefined) {
      at(pair.key as Node, [name], unknownCollection(name))
    } else if (isSeq(pair.value)) {
      pair.value.items.forEach((item, i) => {
        if (isMap(item)) entries.push(entryOf(file, { name, kind, index: i }, item, defaults.get(name), report))
        else at(item as Node, [name, i], 'is not a mapping: write the fields of one statement, beginning with `- id:`')
      })
    } else
      at((pair.value ?? pair.key) as Node, [name], 'is not a list: write one entry a line, each beginning with `- id:`')
  }
  return entries
}

const unknownCollection = (name: string): string =>
  `${JSON.stringify(name)} is no collection${
    didYouMean(name, [...COLLECTIONS, 'defaults']) || `; there are ${COLLECTIONS.join(', ')}`
  }`

function readDefaults(
  file: SeedFile,
  node: Node | null,
  defaults: Map<Collection, GivenFields>,
  at: (node: Node | null, path: Path, message: string) => void,
  report: Report,
): void {
  if (!isMap(node)) {
    at(node, ['defaults'], 'is not a mapping: write `defaults: { designations: { partnership: … } }`')
    return
  }
  for (const pair of node.items) {
    const name = keyOf(pair.key)
    const kind = kindIn(name)
    if (kind === undefined) at(pair.key as Node, ['defaults', name], unknownCollection(name))
    else if (!isMap(pair.value))
      at((pair.value ?? pair.key) as Node, ['defaults', name], 'is not a mapping of fields: write `{ field: value }`')
    else {
      defaults.set(name, readFields(file, pair.value, kind, ['defaults', name], report))
    }
  }
}

function readFields(file: SeedFile, node: YAMLMap, kind: Kind, prefix: Path, report: Report): GivenFields {
  const offsets: Offsets = new Map()
  const reported: string[] = []
  const value = readNode(
    node,
    expectedOf(kind),
    [],
    (path, offset, message) => {
      reported.push(path.join('.'))
      report({
        level: 'problem',
        file: file.name,
        line: file.lineAt(offset),
        path: [...prefix, ...path].join('.'),
        message,
      })
    },
    offsets,
  ) as Record<string, unknown>
  return { value, offsets, reported }
}

function entryOf(
  file: SeedFile,
  { name, kind, index }: { readonly name: Collection; readonly kind: Kind; readonly index: number },
  node: YAMLMap,
  defaults: GivenFields | undefined,
  report: Report,
): RawEntry {
  const { value, offsets, reported: own } = readFields(file, node, kind, [name, index], report)
  const given = defaults?.reported.filter((path) => !offsets.has(path.split('.')[0] ?? '')) ?? []
  const reported = [...own, ...given]
  return {
    kind,
    value: { ...defaults?.value, ...value },
    place: placeOf(file, name, index, offsets, defaults),
    broken: file.broken || reported.length > 0,
    reported,
  }
}

function placeOf(
  file: SeedFile,
  collection: Collection,
  index: number,
  own: Offsets,
  defaults: GivenFields | undefined,
): EntryPlace {
  return {
    file: file.name,
    at: (path) => {
      const field = path[0]
      const inDefaults =
        field !== undefined && defaults !== undefined && !own.has(String(field)) && defaults.offsets.has(String(field))
      const offsets = inDefaults ? defaults.offsets : own
      const prefix = inDefaults ? ['defaults', collection] : [collection, index]
      // What is missing is missing in the nearest thing that is there.
      let offset = offsets.get('') ?? 0
      for (let depth = path.length; depth >= 0; depth--) {
        const found = offsets.get(path.slice(0, depth).join('.'))
        if (found !== undefined) {
          offset = found
          break
        }
      }
      return { path: [...prefix, ...path].join('.'), line: file.lineAt(offset) }
    },
  }
}
