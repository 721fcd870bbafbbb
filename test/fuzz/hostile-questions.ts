import type { Chance } from './chance.ts'
import { type Kind, question } from './hostile-request.ts'
import type { KnownWorld } from './known-world.ts'
import { argumentsOf, asked, rootFields, takesMany, valueFor, walked, withArgument, written } from './questions.ts'
import { oddDate, oddId, oddText, oddValue, wrongValue } from './values.ts'

const repeated = (times: number, one: (i: number) => string): string =>
  Array.from({ length: times }, (_, i) => one(i)).join(' ')

/** Fragments on the root that each use others, down to a last one with a selection. */
function fragments(chance: Chance, world: KnownWorld, uses: (i: number, levels: number) => readonly number[]): string {
  const levels = chance.between(2, chance.pick([20, 60, 300]))
  const last = asked(chance.pick(rootFields(world.schema)), chance, world, { depth: 1, width: 30, odd: 0, aliases: 0 })
  const all = repeated(levels, (i) => {
    const spread = uses(i, levels).map((k) => `...F${k}`)
    return `fragment F${i} on Query { ${spread.join(' ')} ${chance.is(5) ? '__typename' : ''} }`
  })
  return `${all} fragment F${levels} on Query { ${chance.pick(['__typename', last, 'nonsense'])} } { ...F0 }`
}

/** A text with some damage: pieces left out, doubled, put elsewhere, letters changed. */
export function damaged(text: string, chance: Chance): string {
  let damagedText = text
  for (let i = chance.between(1, 6); i > 0; i--) {
    const [from, length] = [chance.below(damagedText.length + 1), chance.between(1, 12)]
    const [before, piece, after] = [
      damagedText.slice(0, from),
      damagedText.slice(from, from + length),
      damagedText.slice(from + length),
    ]
    damagedText = chance.pick([
      before + after,
      before + piece + piece + after,
      before +
        chance.pick(['{', '}', '(', ')', '"', '"""', '#', '...', '$', '@', ':', '!', '\\', '\u0000', '\ufeff', '💥']) +
        after,
      before + String.fromCharCode(chance.below(0xffff)) + after,
      after + before,
    ])
  }
  return damagedText
}

const few = { depth: 2, width: 25, odd: 0, aliases: 10 } as const

/** Questions that are hostile by what they say. */
export const QUESTIONS: readonly Kind[] = [
  {
    name: 'valid question',
    make: (chance, world) => question(walked(chance, world, chance.between(1, 3), { ...few, depth: 3 })),
  },
  {
    name: 'valid question, wide',
    make: (chance, world) =>
      question(walked(chance, world, chance.between(10, 25), { depth: 1, width: 30, odd: 0, aliases: 10 })),
  },
  {
    name: 'valid question, deep',
    make: (chance, world) =>
      question(
        walked(chance, world, 1, { depth: chance.between(4, 9), width: chance.between(5, 15), odd: 0, aliases: 5 }),
      ),
  },
  {
    name: 'one field of the root under many names',
    make: (chance, world) => {
      const field = chance.pick(rootFields(world.schema))
      return question(
        `{ ${repeated(chance.between(2, 40), (i) => `a${i}: ${asked(field, chance, world, { depth: 1, width: 25, odd: 5, aliases: 30 })}`)} }`,
      )
    },
  },
  {
    name: 'odd values of arguments',
    make: (chance, world) => question(walked(chance, world, chance.between(1, 4), { ...few, odd: 60 })),
  },
  {
    name: 'odd date',
    make: (chance, world) => {
      const dated = argumentsOf(world.schema, (type) => type === 'PartialDate')
      return question(`{ ${withArgument(chance.pick(dated), JSON.stringify(oddDate(chance)), chance, world)} }`)
    },
  },
  {
    name: 'id of nobody',
    make: (chance, world) => {
      const named = argumentsOf(world.schema, (type) => type === 'ID')
      return question(`{ ${withArgument(chance.pick(named), JSON.stringify(oddId(chance, world)), chance, world)} }`)
    },
  },
  {
    name: 'odd text or cursor',
    make: (chance, world) => {
      const texts = argumentsOf(world.schema, (type) => type === 'String')
      const cursor = Buffer.from(JSON.stringify([oddText(chance, world), chance.below(9), 'x', {}, null])).toString(
        'base64url',
      )
      const text = chance.is(40) ? cursor : oddText(chance, world)
      return question(`{ ${withArgument(chance.pick(texts), JSON.stringify(text), chance, world)} }`)
    },
  },
  {
    name: 'list of thousands',
    make: (chance, world) => {
      const taken = chance.pick(argumentsOf(world.schema, (_type, argument) => takesMany(argument)))
      const one = (): unknown => [valueFor(taken.argument, chance, world, chance.is(10))].flat()[0] ?? 'x'
      const values = chance.many(1000, 4000, one)
      if (chance.is(50))
        return question(
          `{ ${withArgument(taken, written(values.slice(0, 2000), taken.argument.type), chance, world)} }`,
        )
      const text = withArgument(taken, '$v', chance, world)
      return question(`query ($v: ${taken.argument.type}) { ${text} }`, { variables: { v: values } })
    },
  },
  {
    name: 'wrong type',
    make: (chance, world) => {
      const taken = chance.pick(argumentsOf(world.schema, () => true))
      const value = wrongValue(chance)
      if (chance.is(50))
        return question(`{ ${withArgument(taken, written(value, taken.argument.type), chance, world)} }`)
      return question(`query ($v: ${taken.argument.type}) { ${withArgument(taken, '$v', chance, world)} }`, {
        variables: { v: value },
      })
    },
  },
  {
    name: 'odd variables',
    make: (chance, world) => {
      const taken = chance.pick(argumentsOf(world.schema, (type) => type !== 'Verdict'))
      const type = chance.pick([String(taken.argument.type), 'String!', 'Int', '[ID!]!', 'Query', 'Nothing', 'Count!'])
      const variables = chance.pick<unknown>([
        { v: oddValue('ID', chance, world) },
        { w: 1 },
        [],
        'v',
        null,
        { v: { v: { v: [] } } },
        Object.fromEntries(chance.many(100, 5000, (i) => [`v${i}`, i])),
      ])
      return question(`query Q($v: ${type} = null, $w: Int) { ${withArgument(taken, '$v', chance, world)} }`, {
        variables,
      })
    },
  },
  {
    name: 'fragments that double',
    make: (chance, world) => question(fragments(chance, world, (i) => [i + 1, i + 1])),
  },
  {
    name: 'fragments that triple',
    make: (chance, world) => question(fragments(chance, world, (i, levels) => [i + 1, Math.min(i + 2, levels), i + 1])),
  },
  {
    name: 'fragments in a circle',
    make: (chance, world) => question(fragments(chance, world, (i, levels) => [(i + 1) % levels])),
  },
  {
    name: 'fragments that all use all',
    make: (chance, world) =>
      question(
        fragments(chance, world, (i, levels) => Array.from({ length: Math.min(30, levels - i) }, (_, k) => i + k + 1)),
      ),
  },
  {
    name: 'fields that overlap',
    make: (chance, world) => {
      const field = chance.pick(rootFields(world.schema))
      const walk = { depth: 2, width: 20, odd: 0, aliases: 0 }
      const part = (): string => asked(field, chance, world, walk)
      const name = chance.is(50) ? 'x: ' : ''
      return question(
        `{ ${repeated(chance.between(2, 60), () => `${name}${chance.is(20) ? `... { ${part()} }` : part()}`)} }`,
      )
    },
  },
  {
    name: 'huge literal',
    make: (chance, world) => {
      const taken = chance.pick(argumentsOf(world.schema, (type) => type !== 'Int'))
      const most = chance.pick([10_000, 79_000, 200_000])
      const text = chance.pick([
        JSON.stringify('A'.repeat(most)),
        `"""${'\n a'.repeat(most / 3)}"""`,
        `"${'\\u0041'.repeat(most / 6)}"`,
        '9'.repeat(most),
        `-0.${'0'.repeat(most)}1e${'9'.repeat(30)}`,
        `[${'['.repeat(most / 20)}${']'.repeat(most / 20)}]`,
        `{${repeated(most / 20, (i) => `a${i}: 1`)}}`,
      ])
      return question(`{ ${withArgument(taken, text, chance, world)} }`)
    },
  },
  {
    name: 'huge question',
    make: (chance) => {
      const many = chance.between(500, 6000)
      return question(
        chance.pick([
          `#${'x'.repeat(many * 10)}\n{ __typename }`,
          `${','.repeat(many * 20)}{ __typename }`,
          `{ ${repeated(many, (i) => `a${i}: __typename`)} }`,
          `{ ${repeated(many, (i) => `n${i}`)} }`,
          `${'{a'.repeat(many)}`,
          `{ ${'... { '.repeat(many / 4)}__typename${' }'.repeat(many / 4)} }`,
          `query (${repeated(many / 5, (i) => `$v${i}: Int`)}) { __typename }`,
          `{ __typename ${repeated(many / 3, (i) => `@d${i}`)} }`,
          repeated(many / 5, (i) => `query Q${i} { __typename }`),
          repeated(many / 5, (i) => `fragment F${i} on Query { __typename }`),
        ]),
      )
    },
  },
  { name: 'broken text', make: (chance, world) => question(damaged(walked(chance, world, 1, few), chance)) },
  {
    name: 'other operations and introspection',
    make: (chance) =>
      question(
        chance.pick([
          'mutation { __typename }',
          'subscription { __typename }',
          'mutation { record(id: 1) { id } } query A { __typename }',
          'query A { __typename } query B { __typename }',
          'query A { __typename } query A { __typename }',
          'fragment F on Query { __typename }',
          'type T { a: Int }',
          'schema { query: Query }',
          '',
          ' ',
          '{ __schema { types { fields { type { fields { type { name } } } } } } }',
          `{ ${repeated(chance.between(2, 40), (i) => `s${i}: __schema { types { name fields { name args { name } } } }`)} }`,
          '{ __type(name: "__proto__") { name } }',
          '{ __schema { directives { args { type { ofType { ofType { ofType { ofType { name } } } } } } } } }',
          '{ __typename @include(if: true) @skip(if: false) @include(if: 1) }',
          'query ($v: Boolean!) { __typename @include(if: $v) }',
        ]),
        chance.is(30) ? { operationName: chance.pick(['A', 'B', 'C', '', '__proto__']) } : {},
      ),
  },
]
