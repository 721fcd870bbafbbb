import { createHash } from 'node:crypto'
import { AskError, shown } from '../errors.ts'
import { canonicalJson } from '../store/canonical-json.ts'
import type { FrozenQuestion } from './question.ts'

/**
 * The id of a frozen answer: the question in full, then a hash over question and answer. It needs no store: whoever holds the same log
 * asks again and compares.
 */
export function answerId(question: FrozenQuestion, data: unknown): string {
  const body = Buffer.from(canonicalJson(question)).toString('base64url')
  return `${body}.${hashOf(question, data)}`
}

/** The path of a frozen answer. */
export const permalinkOf = (question: FrozenQuestion, data: unknown): string => `/answers/${answerId(question, data)}`

/** The hash over canonical question and data (RFC 8785), not over a rendering of them: 128 bits of SHA-256. */
const hashOf = (question: FrozenQuestion, data: unknown): string =>
  createHash('sha256').update(canonicalJson({ data, question })).digest().subarray(0, 16).toString('base64url')

/** Reads the question out of an id. Throws `BAD_PERMALINK` where it is not one. */
export function readAnswerId(id: string): FrozenQuestion {
  const [body = '', hash = '', ...more] = id.split('.')
  try {
    const question: unknown = JSON.parse(Buffer.from(body, 'base64url').toString('utf8'))
    if (hash !== '' && more.length === 0 && isQuestion(question)) return question
  } catch {
    // Not JSON: refused below like everything else that is no id.
  }
  throw new AskError('BAD_PERMALINK', `${shown(id)} is not the id of an answer: copy the permalink whole`)
}

const PARTS: Readonly<Record<FrozenQuestion['kind'], readonly string[]>> = {
  count: ['of', 'definition', 'validAt'],
  series: ['of', 'definition', 'from', 'to', 'step'],
  diff: ['of', 'from', 'to'],
  claim: ['claim'],
}

/** Whether something read is a question of a known kind with all its parts, each a text. What they name is found out by asking. */
function isQuestion(value: unknown): value is FrozenQuestion {
  if (typeof value !== 'object' || value === null) return false
  const { kind, revision, ...parts } = value as Readonly<Record<string, unknown>>
  if (typeof kind !== 'string' || !Object.hasOwn(PARTS, kind) || !Number.isSafeInteger(revision)) return false
  const needed = [...PARTS[kind as FrozenQuestion['kind']], 'knownAt']
  return (
    needed.every((part) => Object.hasOwn(parts, part)) && Object.values(parts).every((part) => typeof part === 'string')
  )
}
