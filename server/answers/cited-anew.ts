import type { Language } from '../../schema/answer-language.ts'
import { say } from '../text/say.ts'
import type { Frozen } from './freeze.ts'
import { partsByActor } from './parts-by-actor.ts'
import { withoutCitations } from './without-citations.ts'

/**
 * That an answer rests on other citations than when it was given, in one sentence; null where it rests on the same. Of those whose part in the answer is another, nothing is
 * said here: their statements are listed.
 */
export function citedAnewSentence(
  { asGiven, now, edition, changed, sourcesOnly }: Frozen,
  language: Language,
): string | null {
  if (!changed && !sourcesOnly) return null
  const [then, today] = [asGiven.data(edition), now.data(edition)]
  const [saidThen, saidToday] = [then, today].map((data) => partsByActor(withoutCitations(data)))
  const [wholeThen, wholeToday] = [then, today].map(partsByActor)
  const anew = [...(wholeToday?.keys() ?? [])].filter(
    (actor) => wholeThen?.get(actor) !== wholeToday?.get(actor) && saidThen?.get(actor) === saidToday?.get(actor),
  )
  if (changed && anew.length === 0) return null
  return say(language)(changed ? 'change.othersCitedAnew' : 'change.citedAnew', {
    kind: asGiven.kind.kind,
    number: anew.length,
  })
}
