import { createHash } from 'node:crypto'
import { compareIds } from '../../schema/ids.ts'
import type { Attribution } from '../../schema/kinds/attribution.ts'
import type { Claim } from '../../schema/kinds/claim.ts'
import { dateProblem } from '../../schema/time/partial-date.ts'
import { grouped } from '../queries/grouped.ts'
import { meet, rangeOf } from './range.ts'
import type { CheckedClaim, Verdict } from './verdict.ts'

/** What kind of contradiction it is. */
export type ContradictionKind =
  | 'VALUE'
  | 'SCOPE'
  | 'DEFINITION'
  | 'STATUS'
  | 'ISSUER'
  | 'TYPO'
  | 'IMPOSSIBLE'
  | 'ONE_LABEL_TWO_CONCEPTS'

/** Of a claim what contradictions are found by. */
export type Figure = Pick<
  Claim,
  | 'id'
  | 'about'
  | 'quantity'
  | 'unit'
  | 'period'
  | 'value'
  | 'lower'
  | 'upper'
  | 'lowerExcluded'
  | 'upperExcluded'
  | 'populationId'
  | 'alsoCalled'
  | 'question'
>

/** A figure and what it is worth. */
export interface CheckedFigure {
  readonly claim: Figure
  readonly verdict: Verdict
}

/** Of what a source says of something what contradictions are found by. */
export type Saying = Pick<Attribution, 'id' | 'subject' | 'aspect' | 'values'>

/** Sayings that cannot all be right, or that say different things under one word. Found by a rule, never settled silently. */
export interface Contradiction<C extends CheckedFigure = CheckedClaim, A extends Saying = Attribution> {
  readonly id: string
  readonly kind: ContradictionKind
  readonly claims: readonly C[]
  readonly attributions: readonly A[]
}

/** The order in which contradictions are listed: by kind and id. */
export const compareContradictions = (
  a: Pick<Contradiction, 'kind' | 'id'>,
  b: Pick<Contradiction, 'kind' | 'id'>,
): number => compareIds(a.kind, b.kind) || compareIds(a.id, b.id)

/** Every contradiction that the rules find in what claims and attributions say, by kind and id. */
export const contradictionsIn = <C extends CheckedFigure, A extends Saying>(
  checked: readonly C[],
  attributions: readonly A[],
): Contradiction<C, A>[] => [...findContradictions(checked, attributions)].flat().sort(compareContradictions)

/** The same in no order, a few at a time and often none, so that whoever goes through many can stop in between. */
export function* findContradictions<C extends CheckedFigure, A extends Saying>(
  checked: readonly C[],
  attributions: readonly A[],
): Iterable<Contradiction<C, A>[]> {
  yield impossible<C, A>(checked)
  for (const [about, claims] of grouped(
    checked,
    ({ claim }) => `${claim.about} ${claim.quantity} ${claim.unit ?? ''} ${claim.period ?? ''}`,
  ))
    yield amongFigures<C, A>(about, claims)
  for (const [about, sayings] of grouped(attributions, ({ subject, aspect }) => `${subject} ${aspect}`))
    yield amongSayings<C, A>(about, sayings)
}

/** Made of what it is about, so that the same contradiction has the same id on every store and after more sayings of it. */
const idOf = (kind: ContradictionKind, about: string): string =>
  `${kind.toLowerCase().replaceAll('_', '-')}-${createHash('sha256').update(about).digest('hex').slice(0, 12)}`

/** One for each figure that cannot be, with all claims that say it. */
function impossible<C extends CheckedFigure, A extends Saying>(checked: readonly C[]): Contradiction<C, A>[] {
  const groups = grouped(
    checked.filter(({ verdict }) => verdict === 'IMPOSSIBLE'),
    ({ claim }) => `${claim.about} ${claim.quantity} ${claim.period ?? ''} ${claim.value ?? ''}`,
  )
  return [...groups].map(([about, claims]) => ({
    id: idOf('IMPOSSIBLE', about),
    kind: 'IMPOSSIBLE',
    claims,
    attributions: [],
  }))
}

/** Claims of one quantity, about one actor, of one period. */
function amongFigures<C extends CheckedFigure, A extends Saying>(
  about: string,
  claims: readonly C[],
): Contradiction<C, A>[] {
  const found: Contradiction<C, A>[] = []
  const against = (kind: ContradictionKind, clash: (a: Figure, b: Figure) => boolean): void => {
    const parties = claims.filter((a) => claims.some((b) => clash(a.claim, b.claim)))
    if (parties.length > 0) found.push({ id: idOf(kind, about), kind, claims: parties, attributions: [] })
  }
  against('VALUE', (a, b) => {
    const [x, y] = [rangeOf(a), rangeOf(b)]
    return sameScope(a, b) && x !== null && y !== null && !meet(x, y)
  })
  against(
    'SCOPE',
    (a, b) =>
      a.value !== undefined &&
      a.value === b.value &&
      (differs(a.populationId, b.populationId) || differs(a.populationId, a.alsoCalled)) &&
      sameDefinition(a, b),
  )
  against('DEFINITION', (a, b) => a.value !== undefined && a.value === b.value && !sameDefinition(a, b))
  return found
}

const differs = (a: string | undefined, b: string | undefined): boolean => a !== undefined && b !== undefined && a !== b

const sameScope = (a: Figure, b: Figure): boolean => !differs(a.populationId, b.populationId) && sameDefinition(a, b)

/** Whether two figures are counted by one definition; one that names no count is taken to mean the other's. */
const sameDefinition = (a: Figure, b: Figure): boolean =>
  a.question?.kind !== 'count' || b.question?.kind !== 'count' || a.question.definition === b.question.definition

/** What sources say of one thing: who issued it, how far it has come, when it was, what its label stands for. */
function amongSayings<C extends CheckedFigure, A extends Saying>(
  about: string,
  sayings: readonly A[],
): Contradiction<C, A>[] {
  const aspect = sayings[0]?.aspect
  const one = (kind: ContradictionKind): Contradiction<C, A>[] => [
    { id: idOf(kind, about), kind, claims: [], attributions: sayings },
  ]
  // A date that cannot be, with the others that say the same beside it.
  if (aspect === 'date') {
    return sayings.some((saying) => saying.values.some((value) => !canBe(value))) ? one('TYPO') : []
  }
  const values = new Set(sayings.map((saying) => [...saying.values].sort().join('\u0000')))
  if (values.size < 2) return []
  return one(aspect === 'issuer' ? 'ISSUER' : aspect === 'status' ? 'STATUS' : 'ONE_LABEL_TWO_CONCEPTS')
}

/** Whether a text is a date that a document of our time can bear: its year, the last number in it where it is written out, is one of the last two centuries. */
function canBe(text: string): boolean {
  const year = dateProblem(text) === null ? text.slice(0, 4) : (text.match(/\d+/g)?.at(-1) ?? '')
  return /^(19|20|21)\d\d$/.test(year)
}
