import { useSyncExternalStore } from 'react'
import { inTodaysNames } from './old-addresses.ts'
import { type Question, readQuestion, writeQuestion } from './question.ts'

/** Browsers refuse more than about 100 changes of the address in 30 seconds; a drag makes more, so it is written when it rests. */
const REST = 250

/** The part of the address after `?` as it was last read, not as this page writes it. */
let read = ''
let current: Question = readHere()
let resting: ReturnType<typeof setTimeout> | undefined
const listeners = new Set<() => void>()

window.addEventListener('popstate', () => {
  clearTimeout(resting)
  show(readHere())
})

/** What the address bar asks. One in old names is led to those of today, in place. */
function readHere(): Question {
  const today = inTodaysNames(location.search)
  read = today ?? location.search
  if (today === null) return readQuestion(read)
  const question = readQuestion(today)
  history.replaceState(null, '', location.pathname + writeQuestion(question) + location.hash)
  return question
}

function show(question: Question): void {
  current = question
  for (const listener of listeners) listener()
}

/** What was in the address when the reader came to it; empty as soon as the reader asks something else. */
export const addressRead = (): string => read

/** What changes in a question; null takes a part out of it. */
export type Change = Partial<Question>

/** The path and query of this page's question with some of it changed. */
export const addressWith = (change: Change): string => location.pathname + writeQuestion({ ...current, ...change })

/** Asks something else, as a new entry of the browser's history; in place where `replace` says so, as while somebody types. */
export function go(change: Change, { replace = false }: { readonly replace?: boolean } = {}): void {
  write()
  const next = { ...current, ...change }
  const written = writeQuestion(next)
  if (written === writeQuestion(current)) return
  const address = location.pathname + written
  read = ''
  if (replace) history.replaceState(null, '', address)
  else history.pushState(null, '', address)
  show(next)
}

/** Changes the question in place, as a drag or a default does: the history gets no entry, and the address follows when it rests. */
export function slide(change: Change): void {
  show({ ...current, ...change })
  clearTimeout(resting)
  resting = setTimeout(write, REST)
}

function write(): void {
  clearTimeout(resting)
  const wanted = location.pathname + writeQuestion(current) + location.hash
  if (wanted !== location.pathname + location.search + location.hash) history.replaceState(null, '', wanted)
}

/** What is asked, and again whenever that changes. */
export const useQuestion = (): Question =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => current,
  )
