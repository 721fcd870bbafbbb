import type { ClaimShownFragment } from '../../api/generated/types.ts'

/** What claims are compared by, in words. */
export interface Quantity {
  /** As an address names it. */
  readonly quantity: string
  readonly label: string
  /** How many claims are of it. */
  readonly times: number
}

type Measured = Pick<ClaimShownFragment, 'quantity' | 'subject' | 'text' | 'evidence'>

/**
 * The quantities of claims, each once, with what it is in the reader's language: what somebody has put it into words as; of a count the definition that it is checked by;
 * else the first figure of it. `within` says that only members of a group are meant.
 */
export function quantitiesOf(claims: readonly Measured[], within: (group: string) => string): Quantity[] {
  const claimsOf = new Map<string, Measured[]>()
  for (const claim of claims) claimsOf.set(claim.quantity, [...(claimsOf.get(claim.quantity) ?? []), claim])
  return [...claimsOf].map(([quantity, same]) => ({
    quantity,
    label:
      first(same, ({ subject }) => subject) ?? first(same, (claim) => countedAs(claim, within)) ?? same[0]?.text ?? '',
    times: same.length,
  }))
}

/** What the count of a claim is of; null of a claim that is checked by none. */
function countedAs({ evidence }: Measured, within: (group: string) => string): string | null {
  const count = evidence?.counts[0]
  if (count === undefined) return null
  return count.within === null ? count.definition.label : `${count.definition.label}, ${within(count.within.name)}`
}

/** The first that says something. */
function first<One>(all: readonly One[], say: (one: One) => string | null): string | null {
  for (const one of all) {
    const said = say(one)
    if (said !== null) return said
  }
  return null
}
