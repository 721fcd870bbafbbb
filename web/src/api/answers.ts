import { ask } from './ask.ts'
import type { Document } from './document.ts'

/** How many answers are kept; the ones used longest ago go first. */
const MOST = 400

const kept = new Map<string, unknown>()

/** The key of a question: its text and its variables. */
export const questionKey = <Variables>(document: string, variables: Variables): string =>
  `${document} ${JSON.stringify(variables)}`

/** The answer to a question asked before; undefined where it was not. */
export function answerKept<Answer>(key: string): Answer | undefined {
  const answer = kept.get(key) as Answer | undefined
  if (answer !== undefined) {
    kept.delete(key)
    kept.set(key, answer)
  }
  return answer
}

/** Asks unless the answer is kept, and keeps it. */
export async function answerTo<Answer, Variables>(
  document: Document<Answer, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Answer> {
  const key = questionKey(document, variables)
  const before = answerKept<Answer>(key)
  if (before !== undefined) return before
  const answer = await ask(document, variables, signal)
  kept.set(key, answer)
  for (const oldest of kept.keys()) {
    if (kept.size <= MOST) break
    kept.delete(oldest)
  }
  return answer
}
