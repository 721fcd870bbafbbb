import type { Chance } from './chance.ts'
import type { KnownWorld } from './known-world.ts'

/** Dates that can be read, of every form. */
export const goodDate = (chance: Chance): string => {
  const year = chance.between(1945, 2075)
  const month = String(chance.between(1, 12)).padStart(2, '0')
  const day = String(chance.between(1, 28)).padStart(2, '0')
  return chance.pick([
    `${year}-${month}-${day}`,
    `${year}-${month}-${day}`,
    `${year}-${month}`,
    `${year}`,
    `${String(year).slice(0, 3)}X`,
    `${year}~`,
  ])
}

/** Dates that cannot, or that stand at an edge. */
export const oddDate = (chance: Chance): string => {
  const n = chance.below(10_000)
  return chance.pick([
    '',
    '0000',
    '0000-01-01',
    '9999-12-31',
    '10000-01-01',
    '-0001',
    '2025-02-29',
    '2024-02-30',
    '2025-13',
    '2025-00-00',
    '2025-1-1',
    '25-01-01',
    '20XX',
    'XXXX',
    '2X25',
    '2025-XX',
    '2025?',
    '2025%',
    '2025~~',
    '2025/2026',
    '../2025',
    'today',
    '2025-12-31T00:00:00Z',
    '２０２５',
    '٢٠٢٥',
    '2025\u0000',
    ' 2025',
    `${'2'.repeat(n)}`,
    `${n}`,
    `${n}-${n}`,
    '\u202e5202',
    '1e3',
    '0x7e9',
    '2025-W01',
    '2025-366',
    'Y2025',
  ])
}

const oddInstant = (chance: Chance): string =>
  chance.pick([
    '',
    '2026',
    'now',
    '2999-01-01T00:00:00Z',
    '0000-01-01T00:00:00Z',
    '2026-11-24T24:00:00Z',
    '2026-11-24T16:01:02.5215555555Z',
    '2026-11-24T16:01:02+99:99',
    '+275760-09-13T00:00:00.001Z',
    '2026-11-24 16:01:02',
    'Tue, 24 Nov 2026 16:01:02 GMT',
    '1795536062521',
  ])

/** Ids of nobody, and what ids of somebody look like when something was done to them. */
export function oddId(chance: Chance, world: KnownWorld): string {
  const real = chance.pick(world.actors)
  return chance.pick([
    '',
    ' ',
    'ZZZ',
    real.toLowerCase(),
    `${real} `,
    `${real}\u0000`,
    `${real}@1`,
    `${real}@999`,
    `${real}/../${real}`,
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    "' OR 1=1 --",
    '"; DROP TABLE entry; --',
    '`}) DETACH DELETE n //',
    '%00',
    '$' + '{7*7}',
    '{{7*7}}',
    '\ud800',
    'é'.repeat(chance.between(1, 3000)),
    'A'.repeat(chance.pick([255, 256, 4096, 65_536])),
    '\u202eVNM',
    '../../etc/passwd',
    '<script>alert(1)</script>',
    '=1+1',
    '*',
    'a'.repeat(3) + '~'.repeat(2000),
  ])
}

export const oddText = (chance: Chance, world: KnownWorld): string =>
  chance.pick([
    () => oddId(chance, world),
    () => '+-&|!(){}[]^"~*?:\\/ AND OR NOT TO',
    () => 'a '.repeat(chance.between(1, 400)),
    () => `${'đ'.repeat(chance.between(1, 200))} ${'\u0301'.repeat(chance.between(1, 500))}`,
    () => '👩‍👩‍👧‍👦'.repeat(chance.between(1, 40)),
    () => '%_%_%'.repeat(chance.between(1, 50)),
    () => String.fromCharCode(...chance.many(1, 60, () => chance.below(0xffff))),
  ])()

/** A value for an argument or a part of a question by its name, one that is there; by its type where the name says nothing. */
export function rightValue(name: string, type: string, chance: Chance, world: KnownWorld): unknown {
  if (type === 'PartialDate') return goodDate(chance)
  if (type === 'DateTime') return chance.pick(world.instants)
  if (type === 'Int') return chance.between(1, 60)
  if (type === 'Float') return chance.below(1000) / 10
  if (type === 'Boolean') return chance.is(50)
  if (name === 'of') return chance.pick(world.owners)
  if (name === 'definition') return chance.pick(world.definitions)
  if (name === 'ladder') return chance.pick(world.ladders)
  if (name === 'levels') return chance.pick(world.levels)
  if (name === 'within') return chance.pick(world.groups)
  if (name === 'claim') return chance.pick(world.claims)
  if (name === 'id') return chance.pick([chance.pick(world.permalinks), chance.pick(world.actors)])
  if (name === 'text') return chance.pick(['viet', 'a', 'hàn', 'EU', 'united st'])
  return chance.pick(world.actors)
}

/** A value of the right form that means nothing, or stands at an edge. */
export function oddValue(type: string, chance: Chance, world: KnownWorld): unknown {
  if (type === 'PartialDate') return oddDate(chance)
  if (type === 'DateTime') return oddInstant(chance)
  if (type === 'Int')
    return chance.pick([0, -1, 201, 1_000_000, 2_147_483_647, -2_147_483_648, 2_147_483_648, 1.5, 1e308])
  if (type === 'String') return oddText(chance, world)
  return oddId(chance, world)
}

/** A value of any form but the right one. */
export const wrongValue = (chance: Chance): unknown =>
  chance.pick<unknown>([
    null,
    true,
    0,
    -1,
    1.5,
    'text',
    [],
    {},
    [[]],
    [null],
    [[['deep']]],
    { a: { b: { c: 1 } } },
    { __proto__: null, constructor: 1 },
    Array.from({ length: chance.between(1, 3000) }, (_, i) => i),
    'x'.repeat(chance.between(1, 5000)),
  ])
