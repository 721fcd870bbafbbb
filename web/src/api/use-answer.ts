import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { answerKept, answerTo, questionKey } from './answers.ts'
import type { Document } from './document.ts'
import { Failure } from './failure.ts'
import { Newest } from './newest.ts'

/** What a component knows of an answer. */
export interface Asked<Answer, Variables> {
  /** The answer, or an older one that may stand in for it; undefined while there is none. */
  readonly answer: Answer | undefined
  /** What the answer shown was asked with. */
  readonly answered: Variables | undefined
  /** Whether the answer to the current question is still on its way. */
  readonly asking: boolean
  /** Why the current question has no answer; undefined while it may still come. */
  readonly failure: Failure | undefined
  /** Asks again after a failure. */
  readonly again: () => void
}

interface Held<Answer, Variables> {
  readonly key: string
  readonly answer: Answer
  readonly variables: Variables
}

/** Seconds to wait before asking again, after one failure, two, three …; the last goes on. */
const WAITS = [2, 4, 8, 15, 30] as const

interface Ways<Answer, Variables> {
  /** Whether the answer to other variables may be shown until the new one comes: never, by default. */
  readonly standsIn?: (shown: Variables, wanted: Variables) => boolean
  /** How to ask, by default once; see `askAllPages`. Always the same function. */
  readonly ask?: (variables: Variables, signal: AbortSignal) => Promise<Answer>
}

/**
 * Asks whenever the variables change; null asks nothing. Answers are kept, the newest question wins, and passing failures are asked again by
 * themselves.
 */
export function useAnswer<Answer, Variables>(
  document: Document<Answer, Variables>,
  variables: Variables | null,
  { standsIn = never, ask }: Ways<Answer, Variables> = {},
): Asked<Answer, Variables> {
  const key = variables === null ? null : questionKey(document, variables)
  const [held, hold] = useState<Held<Answer, Variables> | null>(null)
  const [failed, fail] = useState<{ readonly key: string; readonly failure: Failure; readonly times: number } | null>(
    null,
  )
  const [round, nextRound] = useState(0)
  const [newest] = useState(() => new Newest<Answer>())
  // The key stands for the variables: two objects with the same content are one question.
  const wanted = useRef(variables)
  wanted.current = variables

  // A list of several pages is not one kept answer: its pages are.
  const kept = useMemo(() => (key === null || ask !== undefined ? undefined : answerKept<Answer>(key)), [key, ask])

  // biome-ignore lint/correctness/useExhaustiveDependencies: each round asks once more
  useEffect(() => {
    const asked = wanted.current
    if (key === null || asked === null) return newest.abort()
    const give = (answer: Answer): void => {
      hold({ key, answer, variables: asked })
      fail(null)
    }
    if (kept !== undefined) {
      newest.abort()
      give(kept)
      return
    }
    newest.ask(
      (signal) => (ask === undefined ? answerTo(document, asked, signal) : ask(asked, signal)),
      give,
      (error) => {
        const failure = error instanceof Failure ? error : new Failure('broken', String(error))
        fail((before) => ({ key, failure, times: before?.key === key ? before.times + 1 : 1 }))
      },
    )
  }, [document, key, kept, ask, newest, round])

  useEffect(() => () => newest.abort(), [newest])

  const again = useCallback(() => nextRound((n) => n + 1), [])
  const failure = failed !== null && failed.key === key ? failed : null
  useEffect(() => {
    if (failure === null || failure.failure.kind === 'refused') return
    const wait = failure.failure.wait ?? WAITS[Math.min(failure.times, WAITS.length) - 1] ?? 30
    // A little later each its own way: pages that were open together do not come back together.
    const timer = setTimeout(again, wait * 1000 + Math.random() * 500)
    window.addEventListener('online', again)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('online', again)
    }
  }, [failure, again])

  const current = kept !== undefined || held?.key === key
  const shown =
    kept !== undefined && variables !== null
      ? { answer: kept, variables }
      : held !== null && variables !== null && (held.key === key || standsIn(held.variables, variables))
        ? held
        : null
  return {
    answer: shown?.answer,
    answered: shown?.variables,
    asking: key !== null && !current && failure === null,
    failure: failure?.failure,
    again,
  }
}

const never = (): boolean => false
