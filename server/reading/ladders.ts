import { textIn } from '../../schema/texts.ts'
import type { World } from '../queries/world.ts'
import type { Rows } from './pages.ts'
import { inEachLanguage } from './properties.ts'

/** All ladders and who keeps them. */
export const ladderRows = (world: World): Rows => {
  const ladders = world.facts.ladder ?? []
  return {
    nodes: ladders.map(({ id, version, names }) => ({
      id,
      properties: { ...inEachLanguage('name', (language) => textIn(names, language)), version },
    })),
    edges: ladders
      .filter(({ owner }) => world.actor(owner) !== undefined)
      .map(({ id, owner }) => ({ type: 'KEEPS', from: owner, to: id, properties: {} })),
  }
}

/** The levels of all ladders: rungs have a rank, 1 the lowest. */
export const levelRows = (world: World): Rows => {
  const levels = (world.facts.level ?? []).filter(({ ladder }) => world.ladder(ladder) !== undefined)
  return {
    nodes: levels.map(({ id, names, levelKind, rank }) => ({
      id,
      properties: { ...inEachLanguage('name', (language) => textIn(names, language)), levelKind, rank },
    })),
    edges: levels.map(({ id, ladder }) => ({ type: 'HAS_LEVEL', from: ladder, to: id, properties: {} })),
  }
}

/** The counting definitions of all ladders, every version. */
export const definitionRows = (world: World): Rows => {
  const definitions = (world.facts['counting-definition'] ?? []).filter(({ ladder }) => world.ladder(ladder))
  return {
    nodes: definitions.map(({ id, definition, version, texts, rule }) => ({
      id,
      properties: {
        name: definition,
        version,
        ...inEachLanguage('text', (language) => textIn(texts, language)),
        population: rule.population,
        ...('atLeast' in rule.levels ? { atLeast: rule.levels.atLeast } : { exactly: rule.levels.exactly }),
        special: rule.special,
        sectoral: rule.sectoral,
        bySide: rule.side,
      },
    })),
    edges: definitions.map(({ id, ladder }) => ({ type: 'APPLIES_TO', from: id, to: ladder, properties: {} })),
  }
}
