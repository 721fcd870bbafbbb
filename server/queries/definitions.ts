import { compareIds } from '../../schema/ids.ts'
import type { CountingDefinition } from '../../schema/kinds/counting-definition.ts'
import { AskError } from '../errors.ts'
import type { Asks } from './asks.ts'
import type { KnownAt } from './moment.ts'
import { requireActor, type World, worldOf } from './world.ts'

/** The counting definitions of an owner's ladders, or of all, every version, by name and version. Throws `UNKNOWN_ID` for an unknown owner. */
export async function countingDefinitions(
  graph: Asks<'countingDefinitions'>,
  question: { readonly of?: string | undefined },
  known: KnownAt,
): Promise<{ readonly world: World; readonly definitions: readonly CountingDefinition[] }> {
  const world = worldOf(await graph.countingDefinitions({ ...question, revision: known.revision }), graph.meter)
  if (question.of !== undefined) requireActor(world, question.of, 'of')
  return { world, definitions: [...(world.facts['counting-definition'] ?? [])].sort(byNameAndVersion) }
}

const byNameAndVersion = (a: CountingDefinition, b: CountingDefinition): number =>
  compareIds(a.definition, b.definition) || a.version - b.version

/** The definition of an owner's ladders by "<name>@<version>", or by "<name>" the newest version known; undefined where there is none. */
export function findDefinition(world: World, owner: string, name: string): CountingDefinition | undefined {
  const all = definitionsOf(world, owner)
  return name.includes('@') ? all.find((d) => d.id === name) : all.findLast((d) => d.definition === name)
}

/** As {@link findDefinition}; throws `UNKNOWN_DEFINITION`, naming those of the owner's ladders, where there is none. */
export function definitionNamed(world: World, owner: string, name: string): CountingDefinition {
  const found = findDefinition(world, owner, name)
  if (found !== undefined) return found
  const known = [...new Set(definitionsOf(world, owner).map((d) => d.definition))]
  throw known.length === 0
    ? new AskError('noDefinition', { id: name, of: owner })
    : new AskError('definition', { id: name, of: owner, known })
}

const definitionsOf = (world: World, owner: string): CountingDefinition[] =>
  world
    .laddersOf(owner)
    .flatMap((ladder) => world.definitionsOn(ladder.id))
    .sort(byNameAndVersion)

/**
 * The definition that a ladder's partners are counted by where a reader names none: of the newest versions the nearest to "States, by the owner's word, from
 * the lowest rung up, nothing beside the rungs"; of equals the first by name. Undefined where the ladder has no definitions.
 */
export function defaultDefinition(world: World, ladder: string): CountingDefinition | undefined {
  const distance = ({ rule }: CountingDefinition): number[] => [
    rule.side === 'owner' ? 0 : 1,
    'atLeast' in rule.levels ? 0 : 1,
    world.level('atLeast' in rule.levels ? rule.levels.atLeast : rule.levels.exactly)?.rank ?? Number.MAX_VALUE,
    rule.population === 'states' ? 0 : 1,
    rule.special ? 1 : 0,
    rule.sectoral ? 1 : 0,
  ]
  const nearer = (a: readonly number[], b: readonly number[]): number => {
    const i = a.findIndex((n, at) => n !== b[at])
    return i < 0 ? 0 : (a[i] ?? 0) - (b[i] ?? 0)
  }
  return newestDefinitions(world, ladder)
    .map((definition) => ({ definition, far: distance(definition) }))
    .sort((a, b) => nearer(a.far, b.far) || byNameAndVersion(a.definition, b.definition))[0]?.definition
}

/** The newest version of each definition on a ladder, by name. */
export function newestDefinitions(world: World, ladder: string): CountingDefinition[] {
  const newest = new Map<string, CountingDefinition>()
  for (const definition of [...world.definitionsOn(ladder)].sort(byNameAndVersion))
    newest.set(definition.definition, definition)
  return [...newest.values()]
}
