import type { KnownAt } from '../queries/moment.ts'
import { canonicalJson } from '../store/canonical-json.ts'
import { hashOf } from './canonical-data.ts'
import type { Asked, CitableKind, Cited } from './citable.ts'
import type { HeldQuestion } from './held-question.ts'

/** The question of a citable answer as plain data, with the revision's number and instant: the field `question` of a frozen answer, and of exports. */
export const questionData = ({ kind, asked, known }: Pick<Cited, 'kind' | 'asked' | 'known'>): QuestionData => ({
  ...(asked as Readonly<Record<string, string>>),
  kind: kind.kind,
  knownAt: known.knownAt,
  revision: known.revision,
})

type QuestionData = Readonly<Record<string, string | number>>

/** The first part of an id of the first edition: all but its check. */
export const longQuestion = (kind: CitableKind, asked: Asked, known: KnownAt): string =>
  spelled(questionData({ kind, asked, known }))

const spelled = (question: QuestionData): string => Buffer.from(canonicalJson(question)).toString('base64url')

/** The id of the first edition: the question as canonical JSON in base64url, a dot, and 128 bits of SHA-256 over question and data. */
export function longId(cited: Cited): string {
  const question = questionData(cited)
  const check = hashOf({ data: cited.data(1), question }, cited.world.meter)
  return `${spelled(question)}.${check.subarray(0, 16).toString('base64url')}`
}

/** The question in an id of the first edition; null where it is none. */
export function readLongId(id: string, catalogue: readonly CitableKind[]): HeldQuestion | null {
  const [, body] = /^([\w-]+)\.[\w-]{22}$/.exec(id) ?? []
  const question = body === undefined ? null : parsed(Buffer.from(body, 'base64url').toString('utf8'))
  if (question === null) return null
  const { kind: name, revision, knownAt, ...asked } = question
  const kind = catalogue.find(({ kind, editions }) => kind === name && editions.includes(1))
  if (kind === undefined || !Number.isSafeInteger(revision) || typeof knownAt !== 'string') return null
  const parts = Object.entries(kind.parts)
  const whole = parts.every(([part, { optional }]) => optional || Object.hasOwn(asked, part))
  const known = Object.entries(asked).every(
    ([part, value]) => Object.hasOwn(kind.parts, part) && typeof value === 'string',
  )
  if (!whole || !known) return null
  return { kind, edition: 1, asked: asked as Asked, at: { known: { revision: revision as number, knownAt } } }
}

function parsed(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null
  } catch {
    return null
  }
}
