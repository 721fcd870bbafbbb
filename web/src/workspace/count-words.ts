import type { Language } from '../api/generated/types.ts'
import { dateInWords } from '../dates.ts'
import { fewNames, inOrderOfNames } from '../i18n/in-words.ts'
import type { Words } from '../i18n/words.ts'
import type { Headline } from './use-headline.ts'

/** How far the facts of an owner go. */
export interface Coverage {
  /** How far they have been gone through, as exact as was said; null where nobody has said. */
  readonly reviewedTo: string | null
  /** Whether they are a sample: complete on no day. */
  readonly isSample: boolean
}

/** Why a number is not complete, in a few words; never today. */
export function soFar({ reviewedTo, isSample }: Coverage, words: Words, language: Language): string {
  const day = reviewedTo === null ? null : dateInWords(reviewedTo, language)
  if (isSample) return day === null ? words.count.sample : words.count.sampleThrough({ day })
  return day === null ? words.count.unsaid : words.count.goneThrough({ day })
}

/**
 * Who leaves a number open and by what, one clause a reason: "because of Slovakia" beside a range; "and Slovakia if its one weak source is right" beside a number that is
 * the least there are.
 */
export function openAre(
  { open, complete }: Pick<Headline, 'open' | 'complete'>,
  words: Words,
  language: Language,
): string {
  const named = (members: Headline['open']): string =>
    fewNames(
      inOrderOfNames(members, ({ actor }) => actor.name, language).map(({ actor }) => actor.name),
      words,
      language,
    )
  if (complete) return words.count.because({ names: named(open) })
  const reasons = new Map<string, Headline['open'][number][]>()
  for (const member of open) {
    const because = member.openBecause ?? 'other'
    reasons.set(because, [...(reasons.get(because) ?? []), member])
  }
  return [...reasons]
    .map(([because, members]) =>
      words.count.and({
        who: words.count.open({
          because: because as 'DATE',
          names: named(members),
          sources: new Set(members.flatMap(({ citations }) => citations.map(({ source }) => source.id))).size,
        }),
      }),
    )
    .join(', ')
}
