import { isAlias, isMap, isScalar, isSeq, type Node, type Scalar } from 'yaml'
import { type Field, type Fields, fieldsWithin, text } from '../schema/field.ts'
import { PLURAL_CATEGORIES } from '../schema/texts.ts'
import type { Path } from './entry.ts'

/** Says what is wrong with the text at a place. */
export type Wrong = (path: Path, offset: number, message: string) => void

/** The offset in the text of each field, by its path joined with dots. */
export type Offsets = Map<string, number>

/** What is expected at a place: a field, or the fields of a statement; null where the kinds know nothing of it. */
export type Expected = Field | { readonly form: 'statement'; readonly fields: Fields } | null

/**
 * A YAML node as a plain value, read as its field expects it: a date written bare (`from: 2004`) is a text, and a text that YAML or
 * an editor with the habits of YAML 1.1 would take for something else is reported, with the quotes that cure it.
 */
export function readNode(node: Node | null, expected: Expected, path: Path, wrong: Wrong, offsets: Offsets): unknown {
  const offset = node?.range?.[0] ?? 0
  if (node !== null && !offsets.has(path.join('.'))) offsets.set(path.join('.'), offset)
  if (isAlias(node)) {
    wrong(path, offset, `the alias *${node.source}: aliases are not part of the format; write the value out`)
    return undefined
  }
  if (isMap(node)) return mappingOf(node.items, expected, path, wrong, offsets)
  if (isSeq(node)) {
    return node.items.map((item, i) => readNode(item as Node | null, itemOf(expected), [...path, i], wrong, offsets))
  }
  // A text of ours that there is in English alone may be written bare.
  if (expected?.form === 'texts') {
    const english = scalarOf(isScalar(node) ? node : null, text(), path, wrong, offset)
    return english === undefined ? undefined : { en: english }
  }
  return scalarOf(isScalar(node) ? node : null, expected, path, wrong, offset)
}

type Pairs = Extract<Node, { items: { key: unknown; value?: unknown }[] }>['items']

function mappingOf(
  pairs: Pairs,
  expected: Expected,
  path: Path,
  wrong: Wrong,
  offsets: Offsets,
): Record<string, unknown> {
  // Without a prototype, so that a key such as __proto__ is a key like any other.
  const value = Object.create(null) as Record<string, unknown>
  for (const pair of pairs) {
    const key = keyOf(pair.key)
    const at = [...path, key]
    // A field is found by its key, which is there even where its value is not.
    const offset = (pair.key as Node).range?.[0]
    if (offset !== undefined) offsets.set(at.join('.'), offset)
    const read = readNode((pair.value ?? null) as Node | null, expectedAt(expected, key), at, wrong, offsets)
    if (read !== undefined) value[key] = read
  }
  return value
}

/** A key as text; plain ones that YAML takes for a number or a boolean are the text that was written. */
export const keyOf = (key: unknown): string => (isScalar(key) ? (key.source ?? String(key.value)) : String(key))

const NOUN_FORMS: Fields = Object.fromEntries([...PLURAL_CATEGORIES, 'other'].map((category) => [category, text()]))
const WORDING: Fields = { language: text(), text: text() }

/** What is expected under a key of an object. */
export function expectedAt(expected: Expected, key: string): Expected {
  if (expected === null) return null
  switch (expected.form) {
    case 'statement':
      return expected.fields[key] ?? null
    case 'texts':
      return text()
    case 'noun':
      return { form: 'statement', fields: NOUN_FORMS }
    default:
      return fieldsWithin(expected)[key] ?? null
  }
}

/** What is expected in a list. */
export function itemOf(expected: Expected): Expected {
  if (expected?.form === 'list') return expected.of
  return expected?.form === 'wordings' ? { form: 'statement', fields: WORDING } : null
}

/** What YAML 1.1 takes for true and false; of these YAML 1.2 knows `true` and `false` alone. */
const YAML_1_1_BOOLEAN = /^(y|yes|n|no|on|off)$/i

function scalarOf(node: Scalar | null, expected: Expected, path: Path, wrong: Wrong, offset: number): unknown {
  const field = String(path.at(-1))
  const value = node?.value ?? null
  if (node === null || value === null) {
    const remedy = node?.source
      ? `quote it ('${node.source}') if the text is meant, else leave the key out`
      : 'write its value or leave the key out'
    wrong(path, offset, `${node?.source ? `${node.source} is null in YAML` : `${field} has no value`}: ${remedy}`)
    return undefined
  }
  const plain = node.type === 'PLAIN' ? (node.source ?? String(value)) : null
  if (plain !== null && expected?.form !== 'flag' && YAML_1_1_BOOLEAN.test(plain)) {
    wrong(path, offset, `${plain} without quotes is a boolean to YAML 1.1 (Norway's "no"): write '${plain}'`)
    return undefined
  }
  if (plain !== null && expected?.form === 'date') return plain
  if (typeof value === 'string') {
    if (value !== value.normalize('NFC')) {
      wrong(
        path,
        offset,
        `the text ${JSON.stringify(value.normalize('NFC'))} is not in Unicode's composed form (NFC): save it as NFC`,
      )
      return undefined
    }
    return value
  }
  if (expectsText(expected)) {
    const kind = typeof value === 'boolean' ? 'a boolean' : 'a number'
    wrong(path, offset, `${plain} is ${kind} where a text is due: write it in quotes, '${plain}'`)
    return undefined
  }
  return value
}

const expectsText = (expected: Expected): boolean =>
  expected?.form === 'text' ||
  expected?.form === 'choice' ||
  expected?.form === 'date' ||
  expected?.form === 'reference'
