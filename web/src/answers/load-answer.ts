/// <reference types="vite/client" />
import { broughtOnce } from '../load/attempts.ts'
import type { AnswerKind } from './answer-kind.ts'

/** The kinds by their folders; each comes in a file of its own. */
const FOLDERS = import.meta.glob<{ readonly answer: AnswerKind }>('./*/answer.tsx')

const kinds = new Map<string, () => Promise<AnswerKind | null>>()

/** Brings what shows a kind of answer; null where this page knows none of that name. */
export function loadAnswer(kind: string): Promise<AnswerKind | null> {
  const bring = kinds.get(kind) ?? broughtOnce(async () => (await FOLDERS[`./${kind}/answer.tsx`]?.())?.answer ?? null)
  kinds.set(kind, bring)
  return bring()
}
