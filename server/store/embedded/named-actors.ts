import type { Kind, Statement, StatementOf } from '../../../schema/statement.ts'

type Named = readonly (string | undefined)[]

/**
 * The actors that a statement of each kind names. An actor's own statement is no reason to bring others: its predecessors and
 * successors come when they are asked for.
 */
const NAMED: { readonly [K in Kind]: ((statement: StatementOf<K>) => Named) | null } = {
  source: null,
  state: null,
  territory: null,
  organization: null,
  group: null,
  name: ({ actor }) => [actor],
  membership: ({ group, member }) => [group, member],
  ladder: ({ owner }) => [owner],
  level: null,
  partnership: ({ owner, partner }) => [owner, partner],
  designation: ({ side }) => [side],
  instrument: ({ depositary }) => [depositary],
  activity: ({ participants }) => participants.map(({ actor }) => actor),
  coverage: ({ owner }) => [owner],
  'counting-definition': null,
  claim: ({ about }) => [about],
  attribution: null,
  decision: null,
}

/** The ids of the actors that a statement names. */
export function actorsNamedBy(statement: Statement): Named {
  const named = NAMED[statement.kind] as ((statement: Statement) => Named) | null
  return named === null ? [] : named(statement)
}
