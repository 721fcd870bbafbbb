import { createHash } from 'node:crypto'
import { compareIds } from '../../schema/ids.ts'
import type { Attribution } from '../../schema/kinds/attribution.ts'
import type { Day } from '../../schema/time/day.ts'
import { dateProblem } from '../../schema/time/partial-date.ts'
import { clashingFigures } from './clashing-figures.ts'
import type { Figure } from './figure.ts'
import { yearBefore } from './implied-figure.ts'
import { placesAndCounts } from './places-and-counts.ts'
import { groupedInSteps, inSteps, type Steps } from './steps.ts'
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

/** A figure and what it is worth. */
export interface CheckedFigure {
  readonly claim: Figure
  readonly verdict: Verdict
  /** Whether it counts a level and all above it. */
  readonly cumulative: boolean
  /** Of a place in an order, the day before the one on which who has it came; null or absent of all else, and where that is no one day. */
  readonly eve?: Day | null
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

/**
 * Every contradiction that the rules find in what claims and attributions say, in no order: a few at a time, and often none, so that whoever goes through many can stop in
 * between. What is done from one time to the next is little, and all of it grows as the sayings do, however many are about one thing.
 */
export function* findContradictions<C extends CheckedFigure, A extends Saying>(
  checked: readonly C[],
  attributions: readonly A[],
): Iterable<Contradiction<C, A>[]> {
  yield* impossible<C, A>(checked)
  yield* byOtherDefinitions<C, A>(checked)
  const figures = yield* groupedInSteps(checked, ({ claim }) => aboutOf(claim, claim.period))
  const implying = yield* groupedInSteps(
    checked.filter(({ claim }) => claim.impliedBase !== undefined),
    ({ claim }) => aboutOf(claim, yearBefore(claim.period) ?? undefined),
  )
  for (const [about, claims] of figures) {
    const clashing = yield* clashingFigures(claims, implying.get(about))
    yield clashing.map(([kind, parties]) => ({ id: idOf(kind, about), kind, claims: parties, attributions: [] }))
  }
  yield (yield* placesAndCounts(checked)).map(({ about, parties }) => ({
    id: idOf('VALUE', `places ${about}`),
    kind: 'VALUE',
    claims: parties,
    attributions: [],
  }))
  const sayings = yield* groupedInSteps(attributions, ({ subject, aspect }) => `${subject} ${aspect}`)
  for (const [about, group] of sayings) yield* amongSayings<C, A>(about, group)
}

/** Whose figure of what it is, of which time. */
const aboutOf = ({ about, quantity, unit }: Figure, period: string | undefined): string =>
  `${about} ${quantity} ${unit ?? ''} ${period ?? ''}`

/** Made of what it is about, so that the same contradiction has the same id on every store and after more sayings of it. */
const idOf = (kind: ContradictionKind, about: string): string =>
  `${kind.toLowerCase().replaceAll('_', '-')}-${createHash('sha256').update(about).digest('hex').slice(0, 12)}`

/** One for each figure that cannot be, with all claims that say it. */
function* impossible<C extends CheckedFigure, A extends Saying>(checked: readonly C[]): Steps<Contradiction<C, A>> {
  const groups = yield* groupedInSteps(
    checked.filter(({ verdict }) => verdict === 'IMPOSSIBLE'),
    ({ claim }) => `${claim.about} ${claim.quantity} ${claim.period ?? ''} ${claim.value ?? ''}`,
  )
  for (const [about, claims] of groups)
    yield [{ id: idOf('IMPOSSIBLE', about), kind: 'IMPOSSIBLE', claims, attributions: [] }]
}

/**
 * One for each number that is given for a level and above and, of the same partners at the same time, for another level and above, where not all of it holds: "42" for strategic
 * or higher and for comprehensive or higher. Where all hold (all five permanent members are at each) nothing is contradicted.
 */
function* byOtherDefinitions<C extends CheckedFigure, A extends Saying>(
  checked: readonly C[],
): Steps<Contradiction<C, A>> {
  const groups = yield* groupedInSteps(
    checked.filter(({ claim, cumulative }) => cumulative && claim.value !== undefined),
    ({ claim: { about, question, value, period } }) =>
      question?.kind === 'count' ? `${about} ${question.of} ${question.within ?? ''} ${period ?? ''} ${value}` : '',
  )
  for (const [about, claims] of groups) {
    const definitions = new Set<string>()
    let holds = true
    for (const one of inSteps(claims)) {
      if (one === null) {
        yield []
        continue
      }
      if (one.claim.question?.kind === 'count') definitions.add(one.claim.question.definition)
      if (one.verdict === 'DIFFERS' || one.verdict === 'IMPOSSIBLE') holds = false
    }
    if (definitions.size > 1 && !holds)
      yield [{ id: idOf('DEFINITION', about), kind: 'DEFINITION', claims, attributions: [] }]
  }
}

/** What sources say of one thing: who issued it, how far it has come, when it was, what its label stands for. */
function* amongSayings<C extends CheckedFigure, A extends Saying>(
  about: string,
  sayings: readonly A[],
): Steps<Contradiction<C, A>> {
  const aspect = sayings[0]?.aspect
  const one = (kind: ContradictionKind): Contradiction<C, A>[] => [
    { id: idOf(kind, about), kind, claims: [], attributions: sayings },
  ]
  // A date that cannot be, with the others that say the same beside it.
  if (aspect === 'date') {
    for (const saying of inSteps(sayings)) {
      if (saying === null) yield []
      else if (saying.values.some((value) => !canBe(value))) return yield one('TYPO')
    }
    return
  }
  const values = new Set<string>()
  for (const saying of inSteps(sayings)) {
    if (saying === null) yield []
    else values.add([...saying.values].sort().join('\u0000'))
  }
  if (values.size < 2) return
  yield one(aspect === 'issuer' ? 'ISSUER' : aspect === 'status' ? 'STATUS' : 'ONE_LABEL_TWO_CONCEPTS')
}

/** Whether a text is a date that a document of our time can bear: its year, the last number in it where it is written out, is one of the last two centuries. */
function canBe(text: string): boolean {
  const year = dateProblem(text) === null ? text.slice(0, 4) : (text.match(/\d+/g)?.at(-1) ?? '')
  return /^(19|20|21)\d\d$/.test(year)
}
