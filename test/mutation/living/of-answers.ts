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
  {
    file: 'server/answers/bearing.ts',
    code: 'descriptionOf(statement.kind)?.bears',
    becomes: 'descriptionOf(statement.kind).bears',
    reason: 'The condition is for the compiler: each kind has a description.',
  },
  {
    file: 'server/answers/bearing.ts',
    code: 'descriptionOf(kind)?.bears',
    becomes: 'descriptionOf(kind).bears',
    reason: 'The condition is for the compiler: each kind has a description.',
  },
  {
    file: 'server/answers/bearing.ts',
    code: 'descriptionOf(statement.kind)?.concerns',
    becomes: 'descriptionOf(statement.kind).concerns',
    reason: 'The condition is for the compiler: each kind has a description.',
  },
  {
    file: 'server/answers/bearing.ts',
    code: '?.bears ?? []',
    becomes: '["Stryker was here"]',
    reason: 'The condition is for the compiler: each kind has a description.',
  },
  {
    file: 'server/answers/bearing.ts',
    code: "ref.split('.')[1] ?? ''",
    becomes: '"Stryker was here!"',
    reason: 'The condition is for the compiler: each reference is called by its kind and its field.',
  },
  {
    file: 'server/answers/bearing.ts',
    code: 'all.get(id)?.kind ?? []',
    becomes: '["Stryker was here"]',
    reason: 'No kind is called that.',
  },
  {
    file: 'server/answers/bearing.ts',
    code: 'kind !== undefined',
    becomes: 'true',
    reason: 'The condition is for the compiler: no reference is to what has no kind.',
  },
  {
    file: 'server/answers/bearing.ts',
    code: 'to.every(isActorKind)',
    becomes: 'to.some(isActorKind)',
    reason: 'No reference may be of an actor and of something else.',
  },
  {
    file: 'server/answers/bearing.ts',
    code: 'reference.to.every(isActorKind)',
    becomes: 'reference.to.some(isActorKind)',
    reason: 'No reference may be of an actor and of something else.',
  },
  {
    file: 'server/answers/bearing.ts',
    code: 'referencesOf(statement).filter(({ ref }) => fieldBears(statement.kind, ref))',
    becomes: 'referencesOf(statement)',
    reason: 'By its other fields no statement refers to an actor, nor to what bears on answers.',
  },
  {
    file: 'server/answers/bearing.ts',
    code: 'concerns === null',
    becomes: 'false',
    reason: 'A short cut: by no field nothing is referred to.',
  },
  {
    file: 'server/answers/bearing.ts',
    code: 'reference === undefined',
    becomes: 'false',
    reason: 'The condition is for the compiler: what a statement concerns it refers to.',
  },
]
