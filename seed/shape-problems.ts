import type { z } from 'zod'
import { fieldsWithin } from '../schema/field.ts'
import { aKind, expectedOf } from './collections.ts'
import { didYouMean } from './did-you-mean.ts'
import type { Path, RawEntry } from './entry.ts'
import { type Expected, expectedAt, itemOf } from './node-value.ts'

/** What is wrong with one field of an entry. */
export interface FieldProblem {
  readonly path: Path
  readonly message: string
}

/** One sentence for each way in which an entry misses its shape. */
export function shapeProblems(entry: RawEntry, issues: readonly z.core.$ZodIssue[]): FieldProblem[] {
  return issues.flatMap((issue): FieldProblem[] => {
    const path = issue.path as Path
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({ path: [...path, key], message: unknownKey(entry, key, path) }))
    }
    return [{ path, message: sentenceOf(entry, issue, valueAt(entry.value, path)) }]
  })
}

function unknownKey(entry: RawEntry, key: string, path: Path): string {
  const of = path.length === 0 ? aKind(entry.kind) : `\`${path.filter((step) => typeof step === 'string').join('.')}\``
  const known = knownKeys(entry, path)
  return `${JSON.stringify(key)} is no key of ${of}${didYouMean(key, known) || `; it has ${known.join(', ')}`}`
}

function knownKeys(entry: RawEntry, path: Path): string[] {
  const expected = expectedIn(entry, path)
  if (expected?.form === 'statement') return Object.keys(expected.fields)
  if (expected?.form === 'texts') return [...(expected.tags ?? [])]
  return expected === null ? [] : Object.keys(fieldsWithin(expected))
}

/** What is expected at a place in an entry. */
const expectedIn = (entry: RawEntry, path: Path): Expected =>
  path.reduce<Expected>(
    (expected, step) => (typeof step === 'number' ? itemOf(expected) : expectedAt(expected, step)),
    expectedOf(entry.kind),
  )

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((at, step) => (at as Record<string | number, unknown> | undefined)?.[step], value)

function sentenceOf(entry: RawEntry, issue: z.core.$ZodIssue, value: unknown): string {
  const field = String(issue.path.at(-1) ?? entry.kind)
  if (value === undefined) return missing(entry, field)
  const shown = JSON.stringify(value)
  switch (issue.code) {
    case 'invalid_value': {
      const allowed = issue.values.map(String)
      if (field === 'kind' || field === 'v') return `${shown} is set by the collection: leave ${field} out`
      return `${shown} is not one of ${allowed.join(', ')}${typeof value === 'string' ? didYouMean(value, allowed) : ''}`
    }
    case 'invalid_type':
      return `${shown} is ${typeName(value)} where ${DUE[issue.expected] ?? issue.expected} is due`
    case 'too_small':
      if (issue.origin === 'string') return 'is empty: write its text or leave the key out'
      if (field === 'citations') return 'cites no source: a statement names at least one under `citations`'
      return issue.origin === 'array'
        ? 'is an empty list: write at least one'
        : `${shown} is too small: write at least ${issue.minimum}`
    case 'invalid_format': {
      const expected = expectedIn(entry, issue.path as Path)
      const write = expected?.form === 'text' ? expected.rule?.write : undefined
      return write === undefined ? `${shown}: ${issue.message}` : `${shown} is no ${field}: ${write}`
    }
    case 'invalid_union': {
      const expected = expectedIn(entry, issue.path as Path)
      return expected?.form === 'either'
        ? `${shown} is no rule about ${field}: ${expected.says}`
        : `${shown}: ${issue.message}`
    }
    case 'custom':
      return issue.message
    default:
      return `${shown}: ${issue.message}`
  }
}

function missing(entry: RawEntry, field: string): string {
  if (field === 'citations') return 'cites no source: a statement names at least one under `citations`'
  if (field === 'id') return 'has no id: write one, which stays through corrections'
  if (field === 'confidence') return 'says nothing of confidence: write high, medium or low'
  return `${field} is missing: ${aKind(entry.kind)} needs it`
}

const DUE: Readonly<Record<string, string>> = {
  string: 'a text',
  int: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping',
}

const typeName = (value: unknown): string =>
  Array.isArray(value)
    ? 'a list'
    : typeof value === 'object'
      ? 'a mapping'
      : typeof value === 'string'
        ? 'a text'
        : typeof value === 'boolean'
          ? 'a boolean'
          : Number.isInteger(value)
            ? 'a number'
            : 'no whole number'
