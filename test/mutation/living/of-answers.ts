import { readFileSync } from 'node:fs'
import type { Living } from './living-place.ts'

/** All that is told of a kind of answer. */
const toldIn = (file: string): string => /citable\(\{[\s\S]*?\n\}\)/.exec(readFileSync(file, 'utf8'))?.[0] ?? ''

/** Of citable answers. */
export const OF_ANSWERS: readonly Living[] = [
  ...['claim', 'count-series', 'count', 'network-diff'].map((name) => ({
    file: `server/answers/of/${name}.ts`,
    code: toldIn(`server/answers/of/${name}.ts`),
    becomes: '{}',
    reason: 'No test that asks for an answer can be loaded then: the tool sees only those that pass beside it.',
  })),
  {
    file: 'server/answers/origin.ts',
    code: '?? []',
    becomes: '["Stryker was here"]',
    reason: 'Of what does not match everything that is looked at is absent.',
  },
  {
    file: 'server/answers/without-citations.ts',
    code: 'known !== undefined',
    becomes: 'false',
    reason: 'What was told once is told alike again.',
  },
  {
    file: 'server/answers/without-citations.ts',
    code: 'standsOftenAlready(data)',
    reason: 'What stands often and what does not is written alike: only how often it is put together is another.',
  },
  {
    file: 'server/answers/without-citations.ts',
    code: 'description === undefined',
    becomes: 'false',
    reason: 'The condition is for the compiler: each kind has a description.',
  },
  {
    file: 'server/answers/told-members.ts',
    code: 'known !== undefined',
    becomes: 'false',
    reason: 'What was told once is told alike again.',
  },
]
