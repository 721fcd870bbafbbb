import { fold, foldedTerms } from '../../../../schema/fold.ts'
import type { ClaimShownFragment, Verdict } from '../../api/generated/types.ts'
import type { Question } from '../../question/question.ts'

/** Which claims are shown; null shows all. A speaker of '-' is the document itself. */
export interface Filter {
  readonly verdicts: ReadonlySet<Verdict> | null
  readonly quantity: string | null
  readonly speaker: string | null
  readonly text: string
}

/** The verdicts, from the one that a reader looks for first. */
export const VERDICTS: readonly Verdict[] = ['IMPOSSIBLE', 'DIFFERS', 'AGREES', 'CANNOT_BE_CHECKED']

/** The speaker of a claim that the document itself makes. */
export const DOCUMENT = '-'

/** The filter that an address asks for: verdicts in small letters with a comma between. */
export function readFilter({
  verdict,
  quantity,
  speaker,
  text,
}: Pick<Question, 'verdict' | 'quantity' | 'speaker' | 'text'>): Filter {
  const wanted = VERDICTS.filter((one) => verdict?.split(',').includes(slugOf(one)))
  return {
    verdicts: wanted.length === 0 ? null : new Set(wanted),
    quantity,
    speaker,
    text: text ?? '',
  }
}

/** Verdicts as an address holds them; null for all of them. */
export const writeVerdicts = (verdicts: ReadonlySet<Verdict>): string | null =>
  verdicts.size === 0 || verdicts.size === VERDICTS.length
    ? null
    : VERDICTS.filter((one) => verdicts.has(one))
        .map(slugOf)
        .join(',')

/** A verdict as an address holds it. */
export const slugOf = (verdict: Verdict): string => verdict.toLowerCase().replaceAll('_', '-')

type Filtered = Pick<
  ClaimShownFragment,
  'verdict' | 'quantity' | 'speaker' | 'speakerName' | 'office' | 'text' | 'population' | 'note' | 'citations'
>

/** The claims that a filter leaves; every word has to be somewhere in the claim or its sources, diacritics aside. */
export function filtered<Claim extends Filtered>(
  claims: readonly Claim[],
  { verdicts, quantity, speaker, text }: Filter,
): Claim[] {
  const terms = foldedTerms(text)
  return claims.filter(
    (claim) =>
      (verdicts === null || verdicts.has(claim.verdict)) &&
      (quantity === null || claim.quantity === quantity) &&
      (speaker === null || (claim.speaker ?? DOCUMENT) === speaker) &&
      (terms.length === 0 || terms.every((term) => wordsOf(claim).includes(term))),
  )
}

const wordsOf = (claim: Filtered): string =>
  fold(
    [
      claim.text,
      claim.quantity,
      claim.speaker,
      claim.speakerName,
      claim.office,
      claim.population,
      claim.note,
      ...claim.citations.flatMap(({ original, source }) => [original, source.title, source.publisher]),
    ].join(' '),
  )
