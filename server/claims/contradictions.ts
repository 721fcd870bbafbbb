import { createHash } from 'node:crypto'
import { compareIds } from '../../schema/ids.ts'
import type { Attribution } from '../../schema/kinds/attribution.ts'
import type { Claim } from '../../schema/kinds/claim.ts'
import { dateProblem } from '../../schema/time/partial-date.ts'
import { grouped } from '../queries/grouped.ts'
import { meet, rangeOf } from './range.ts'
import type { CheckedClaim } from './verdict.ts'

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

/** Sayings that cannot all be right, or that say different things under one word. Found by a rule, never settled silently. */
export interface Contradiction {
  readonly id: string
  readonly kind: ContradictionKind
  readonly claims: readonly CheckedClaim[]
  readonly attributions: readonly Attribution[]
}

/** Every contradiction that the rules find in what claims and attributions say, by kind and id. */
export function contradictionsIn(
  checked: readonly CheckedClaim[],
  attributions: readonly Attribution[],
): Contradiction[] {
  return [...impossible(checked), ...amongFigures(checked), ...amongSayings(attributions)].sort(
    (a, b) => compareIds(a.kind, b.kind) || compareIds(a.id, b.id),
  )
}

/** Made of what it is about, so that the same contradiction has the same id on every store and after more sayings of it. */
const idOf = (kind: ContradictionKind, about: string): string =>
  `${kind.toLowerCase().replaceAll('_', '-')}-${createHash('sha256').update(about).digest('hex').slice(0, 12)}`

/** One for each figure that cannot be, with all claims that say it. */
function impossible(checked: readonly CheckedClaim[]): Contradiction[] {
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
function amongFigures(checked: readonly CheckedClaim[]): Contradiction[] {
  const found: Contradiction[] = []
  for (const [about, claims] of grouped(
    checked,
    ({ claim }) => `${claim.about} ${claim.quantity} ${claim.unit ?? ''} ${claim.period ?? ''}`,
  )) {
    const against = (kind: ContradictionKind, clash: (a: Claim, b: Claim) => boolean): void => {
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
  }
  return found
}

const differs = (a: string | undefined, b: string | undefined): boolean => a !== undefined && b !== undefined && a !== b

const sameScope = (a: Claim, b: Claim): boolean => !differs(a.populationId, b.populationId) && sameDefinition(a, b)

/** Whether two figures are counted by one definition; one that names no count is taken to mean the other's. */
const sameDefinition = (a: Claim, b: Claim): boolean =>
  a.question?.kind !== 'count' || b.question?.kind !== 'count' || a.question.definition === b.question.definition

/** What sources say of one thing: who issued it, how far it has come, when it was, what its label stands for. */
function amongSayings(attributions: readonly Attribution[]): Contradiction[] {
  const found: Contradiction[] = []
  for (const [about, sayings] of grouped(attributions, ({ subject, aspect }) => `${subject} ${aspect}`)) {
    const aspect = sayings[0]?.aspect
    const add = (kind: ContradictionKind, parties: readonly Attribution[]): void => {
      found.push({ id: idOf(kind, about), kind, claims: [], attributions: parties })
    }
    if (aspect === 'date') {
      // A date that cannot be, with the others that say the same beside it.
      if (sayings.some((saying) => saying.values.some((value) => !canBe(value)))) add('TYPO', sayings)
      continue
    }
    const values = new Set(sayings.map((saying) => [...saying.values].sort().join('\u0000')))
    if (values.size < 2) continue
    add(aspect === 'issuer' ? 'ISSUER' : aspect === 'status' ? 'STATUS' : 'ONE_LABEL_TWO_CONCEPTS', sayings)
  }
  return found
}

/** Whether a text is a date that a document of our time can bear: its year, the last number in it where it is written out, is one of the last two centuries. */
function canBe(text: string): boolean {
  const year = dateProblem(text) === null ? text.slice(0, 4) : (text.match(/\d+/g)?.at(-1) ?? '')
  return /^(19|20|21)\d\d$/.test(year)
}
