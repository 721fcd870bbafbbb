import type { PartialDate } from '../../schema/time/partial-date.ts'
import { AskError } from '../errors.ts'
import { type Asked, type CitableKind, TODAY } from './citable.ts'

/** What somebody wrote, by the names of a question's parts. An empty text is as good as none. */
export type Given = Readonly<Record<string, string | undefined>>

/**
 * The kind of answer that is asked for among those of one address: one of whose own parts some are given that it must have, else the one
 * that needs none.
 */
export function kindAskedFor(kinds: readonly CitableKind[], given: Given): CitableKind | undefined {
  const needed = (kind: CitableKind): string[] =>
    Object.entries(kind.parts)
      .filter(([name, { optional }]) => !optional && !kind.live.path.includes(name))
      .map(([name]) => name)
      .filter((name) => kind.live.byDefault[name] === undefined)
  return (
    kinds.find((kind) => needed(kind).some((name) => isGiven(given[name]))) ??
    kinds.find((kind) => needed(kind).length === 0) ??
    kinds[0]
  )
}

const isGiven = (text: string | undefined): text is string => text !== undefined && text !== ''

/**
 * The question that somebody wrote by hand, what was left out filled in. `called` is what they call a part. Throws `BAD_DATE` and `BAD_RANGE`, also where a
 * part is missing that the question needs.
 */
export function askedByHand(
  { parts, live, kind }: CitableKind,
  given: Given,
  today: PartialDate,
  called: (part: string) => string = (part) => part,
): Asked {
  const asked: Record<string, string> = {}
  const missing: string[] = []
  for (const [name, { form, optional }] of Object.entries(parts)) {
    const text = given[name]
    const byDefault = live.byDefault[name]
    if (isGiven(text)) asked[name] = form.given(text, called(name))
    else if (byDefault !== undefined) asked[name] = byDefault === TODAY ? today : byDefault
    else if (!optional) missing.push(called(name))
  }
  if (missing.length === 0) return asked as Asked
  throw new AskError('missing', { kind, missing })
}
