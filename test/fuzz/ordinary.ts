import { posted, type Sent } from '../../bench/asking-server.ts'
import type { Chance } from './chance.ts'
import type { KnownWorld } from './known-world.ts'

/**
 * An ordinary question or file, as analysts ask for them, of one day and as known at one instant: so it has one answer for ever, whatever is written meanwhile, and on every server.
 */
export function ordinary(chance: Chance, world: KnownWorld, knownAt: string): Sent {
  const of = chance.pick(world.owners)
  const definition = chance.pick(world.definitions)
  const within = chance.is(30) ? `, within: "${chance.pick(world.groups)}"` : ''
  const validAt = `${chance.between(1995, 2026)}-${String(chance.between(1, 12)).padStart(2, '0')}-15`
  const [from, to] = [chance.between(1995, 2010), chance.between(2011, 2026)]
  const known = `knownAt: "${knownAt}"`
  const on = `${known}, validAt: "${validAt}"`
  const counted = `of: "${of}", definition: "${definition}", ${known}${within}`
  const ask = (text: string): Sent => posted(`{ ${text} }`)
  return chance.pick<() => Sent>([
    () =>
      ask(
        `network(of: "${of}", ${on}${within}) { validAt links { partner { id name } level { id name } since certain } }`,
      ),
    () => ask(`network(of: "${of}", ${on}) { nodes { actor { id } x y spells { from to level { id } } } }`),
    () =>
      ask(`partnerCount(${counted}, validAt: "${validAt}") { value upper permalink members { actor { name } since } }`),
    () =>
      ask(
        `partnerCountSeries(${counted}, from: "${from}", to: "${to}", step: YEAR) { permalink points { value upper } }`,
      ),
    () => ask(`partnerCountSteps(${counted}) { from value upper }`),
    () =>
      ask(
        `networkDiff(of: "${of}", ${known}, from: "${from}", to: "${to}") { sentences entered { sentence } permalink }`,
      ),
    () =>
      ask(
        `definitionSensitivity(of: "${of}", ${on}) { counts { value definition { id } } differences { onlyA { actor { id } } } }`,
      ),
    () => ask(`levelCounts(of: "${of}", ${on}) { exactly orHigher level { id } }`),
    () =>
      ask(
        `transitions(of: "${of}", ${known}, from: "${from}", to: "${to}", first: 20) { totalCount edges { node { on kind } } }`,
      ),
    () => ask(`partnership(of: "${of}", with: "${chance.pick(world.actors)}", ${on}) { history { on kind sentence } }`),
    () =>
      ask(`search(text: "${chance.pick(['viet', 'hàn', 'united', 'a', 'asean'])}", ${on}, first: 10) { totalCount }`),
    () => ask(`claims(${known}, first: ${chance.between(1, 20)}) { totalCount edges { node { id verdict } } }`),
    () => ask(`contradictions(${known}, first: ${chance.between(1, 10)}) { totalCount edges { node { id kind } } }`),
    () => ask(`actor(id: "${chance.pick(world.actors)}", ${known}) { id name aliases }`),
    () => ({ path: `/counts/${of}/${encodeURIComponent(definition)}.csv?knownAt=${knownAt}&validAt=${validAt}` }),
    () => ({ path: `/comparisons/${of}.json?knownAt=${knownAt}&from=${from}&to=${to}` }),
  ])()
}
