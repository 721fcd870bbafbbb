/// <reference types="vite/client" />
import type { AnswerKind } from './answer-kind.ts'

/** The kinds by their folders; each comes in a file of its own. */
const FOLDERS = import.meta.glob<{ readonly answer: AnswerKind }>('./*/answer.tsx')

const coming = new Map<string, Promise<AnswerKind | null>>()

/** Brings what shows a kind of answer; null where this page knows none of that name. */
export function loadAnswer(kind: string): Promise<AnswerKind | null> {
  const before = coming.get(kind)
  if (before !== undefined) return before
  const load = FOLDERS[`./${kind}/answer.tsx`]
  const answer = load === undefined ? Promise.resolve(null) : load().then((file) => file.answer)
  coming.set(kind, answer)
  answer.catch(() => coming.delete(kind))
  return answer
}
