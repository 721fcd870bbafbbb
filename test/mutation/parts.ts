/** The parts of the law that are mutated, each by the name of the folder of its tests. */
export const PARTS: Readonly<Record<string, string>> = {
  time: 'schema/time',
  queries: 'server/queries',
  claims: 'server/claims',
  answers: 'server/answers',
}
