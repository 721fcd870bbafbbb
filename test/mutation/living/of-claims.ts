import type { Living } from './living-place.ts'

/** Of claims. */
export const OF_CLAIMS: readonly Living[] = [
  {
    file: 'server/claims/implied-figure.ts',
    code: '() => ({})',
    reason: 'Nothing spread into a figure is nothing, whether as an empty object or as none.',
  },
  {
    file: 'server/claims/verdict.ts',
    code: "claim.question === undefined ? ''",
    becomes: '"Stryker was here!"',
    reason: 'A key that no question is written as stands for all claims without one.',
  },
  {
    file: 'server/claims/place.ts',
    code: 'x < y ? -1 : x > y ? 1 : 0',
    becomes: 'x <= y',
    reason: 'Of two that came on one day the list does not say who came first.',
  },
  {
    file: 'server/claims/place.ts',
    code: 'x < y ? -1 : x > y ? 1 : 0',
    becomes: 'x >= y',
    reason: 'Of two that came on one day the list does not say who came first.',
  },
  {
    file: 'server/claims/claims.ts',
    code: 'facts.attribution ?? []',
    becomes: '["Stryker was here"]',
    reason: 'Under no id nothing is looked for.',
  },
  {
    file: 'server/claims/claims.ts',
    code: 'world.facts.claim ?? []',
    becomes: '["Stryker was here"]',
    reason: 'Under no id nothing is looked for.',
  },
  {
    file: 'server/claims/contradictions.ts',
    code: 'checked.filter(({ claim }) => claim.impliedBase !== undefined)',
    becomes: 'checked',
    reason: 'A claim that implies nothing gives no figure.',
  },
  {
    file: 'server/claims/contradictions.ts',
    code: 'claim.impliedBase !== undefined',
    becomes: 'true',
    reason: 'A claim that implies nothing gives no figure.',
  },
  {
    file: 'server/claims/contradictions.ts',
    code: "question?.kind === 'count'",
    becomes: 'true',
    reason: 'The condition is for the compiler: definitions are looked at of counts alone.',
  },
  {
    file: 'server/claims/contradictions.ts',
    code: 'question?.kind',
    becomes: 'question.kind',
    reason: 'The condition is for the compiler: what counts a level and all above it has a question.',
  },
  {
    file: 'server/claims/contradictions.ts',
    code: "` : ''",
    becomes: '"Stryker was here!"',
    reason: 'Of those that are no counts no definition is looked at, whatever the key.',
  },
  {
    file: 'server/claims/contradictions.ts',
    code: "one.claim.question?.kind === 'count'",
    becomes: 'true',
    reason: 'The condition is for the compiler: those that are no counts stand by themselves.',
  },
  {
    file: 'server/claims/contradictions.ts',
    code: 'one.claim.question?.kind',
    becomes: 'one.claim.question.kind',
    reason: 'The condition is for the compiler: what counts a level and all above it has a question.',
  },
  {
    file: 'server/claims/contradictions.ts',
    code: 'sayings[0]?.aspect',
    becomes: 'sayings[0].aspect',
    reason: 'The condition is for the compiler: a group has one.',
  },
  {
    file: 'server/claims/contradictions.ts',
    code: "text.match(/\\d+/g)?.at(-1) ?? ''",
    becomes: '"Stryker was here!"',
    reason: 'Neither is a year.',
  },
  {
    file: 'server/claims/place.ts',
    code: '{ of: question.of, definition: definition.id }',
    becomes: '{}',
    reason: 'Of that count only who is counted is read.',
  },
  {
    file: 'server/claims/place.ts',
    code: 'x < y ? -1 : x > y ? 1 : 0',
    becomes: 'true',
    reason: 'Of two that came on one day the list does not say who came first.',
  },
  {
    file: 'server/claims/steps.ts',
    code: 'n += 1',
    becomes: 'n -= 1',
    reason: 'What is five hundred down is five hundred.',
  },
  {
    file: 'server/claims/clashing-figures.ts',
    code: 'value === undefined',
    becomes: 'false',
    reason: 'Under no number nobody looks.',
  },
  {
    file: 'server/claims/clashing-figures.ts',
    code: "'all'",
    becomes: '""',
    reason: 'A key that no id is written as stands for all.',
  },
  {
    file: 'server/claims/clashing-figures.ts',
    code: "'none'",
    becomes: '""',
    reason: 'A key that no id is written as stands for none.',
  },
]
