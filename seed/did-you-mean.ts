import { closest, distance } from 'fastest-levenshtein'

/** `; did you mean "x"?` where one of the candidates is near enough to be meant; '' where none is. */
export function didYouMean(text: string, candidates: Iterable<string>): string {
  const all = [...candidates]
  if (all.length === 0) return ''
  const folded = text.toLowerCase()
  const nearest = all.find((candidate) => candidate.toLowerCase() === folded) ?? closest(text, all)
  const far = distance(folded, nearest.toLowerCase())
  return far <= mostEdits(text) ? `; did you mean ${JSON.stringify(nearest)}?` : ''
}

/** Of a code of three letters one may be wrong; in a longer word two may be swapped. */
const mostEdits = (text: string): number => (text.length <= 3 ? 1 : Math.max(2, Math.floor(text.length / 3)))
