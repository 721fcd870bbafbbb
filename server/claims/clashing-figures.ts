import { Extremes } from './extremes.ts'
import type { Figure } from './figure.ts'
import { impliedFigure } from './implied-figure.ts'
import { rangeOf } from './range.ts'
import { inSteps, type Steps } from './steps.ts'

/** How figures of one quantity contradict each other. */
export type Clash = 'VALUE' | 'SCOPE'

/**
 * Of claims of one quantity, about one actor, of one period: those that clash with some claim among them, by how they do, in the order in which they came; kinds of which
 * there are none are left out. A claim may clash with itself: where its bounds leave no number, or where one text calls its population by two names. `implying` are claims of
 * the same a year later that imply a figure of this period; those that clash stand after the others.
 *
 * - VALUE: no number is in both ranges, and nothing says that they are of different populations or counted by different definitions. What is implied is held against what is
 *   stated, not against what others imply.
 * - SCOPE: one number of different populations, counted by what may be one definition.
 *
 * No pair is compared: each claim is held against what is known of all that share its scope or its number, so that the time grows as the claims do.
 */
export function* clashingFigures<C extends { readonly claim: Figure }>(
  claims: readonly C[],
  implying: readonly C[] = [],
): Steps<never, (readonly [Clash, C[]])[]> {
  const [said, implied] = [new Sayings(), new Sayings()]
  for (const one of inSteps(claims)) {
    if (one === null) yield []
    else said.add(one.claim)
  }
  const parties: Record<Clash, C[]> = { VALUE: [], SCOPE: [] }
  const impliedElsewhere: C[] = []
  for (const one of inSteps(implying)) {
    if (one === null) {
      yield []
      continue
    }
    const figure = impliedFigure(one.claim)
    if (figure === null) continue
    implied.add(figure)
    if (said.ofAnotherValue(figure)) impliedElsewhere.push(one)
  }
  for (const one of inSteps(claims)) {
    if (one === null) {
      yield []
      continue
    }
    if (said.ofAnotherValue(one.claim) || implied.ofAnotherValue(one.claim)) parties.VALUE.push(one)
    if (said.ofAnotherPopulation(one.claim)) parties.SCOPE.push(one)
  }
  parties.VALUE.push(...impliedElsewhere)
  return (['VALUE', 'SCOPE'] as const).flatMap((kind) =>
    parties[kind].length > 0 ? [[kind, parties[kind]] as const] : [],
  )
}

/** What is known of all claims together: as much as tells of each whether it clashes with any. */
class Sayings {
  /** By population and definition, the ranges. */
  readonly #extremes = new Map<string, Extremes>()
  /** By number and definition, the populations. */
  readonly #populations = new Map<string, Set<string>>()

  add(figure: Figure): void {
    const { value, populationId: population } = figure
    const definition = definitionOf(figure)
    const range = rangeOf(figure)
    if (range !== null) {
      for (const key of pairs(keptUnder(population), keptUnder(definition))) {
        const extremes = this.#extremes.get(key) ?? new Extremes()
        this.#extremes.set(key, extremes)
        extremes.add(range)
      }
    }
    if (value === undefined) return
    if (population !== undefined) {
      for (const key of pairs([`${value}`], keptUnder(definition))) addToSet(this.#populations, key, population)
    }
  }

  ofAnotherValue(figure: Figure): boolean {
    const range = rangeOf(figure)
    if (range === null) return false
    return pairs(foundUnder(figure.populationId), foundUnder(definitionOf(figure))).some(
      (key) => this.#extremes.get(key)?.meetAll(range) === false,
    )
  }

  ofAnotherPopulation(figure: Figure): boolean {
    const { value, populationId: population, alsoCalled } = figure
    if (value === undefined || population === undefined) return false
    if (alsoCalled !== undefined && alsoCalled !== population) return true
    return pairs([`${value}`], foundUnder(definitionOf(figure))).some((key) =>
      hasAnother(this.#populations.get(key), population),
    )
  }
}

/** By what definition a figure is counted; one that names no count is taken to mean any other's. */
const definitionOf = ({ question }: Figure): string | undefined =>
  question?.kind === 'count' ? question.definition : undefined

const ALL = 'all'
const NONE_NAMED = 'none'
const named = (id: string): string => `=${id}`

/** Where a figure that names this, or names none, is kept: under its own, and among all. */
const keptUnder = (id: string | undefined): string[] => [id === undefined ? NONE_NAMED : named(id), ALL]

/** Where all are found that may mean the same: those that name it and those that name none; for one that names none, all. */
const foundUnder = (id: string | undefined): string[] => (id === undefined ? [ALL] : [named(id), NONE_NAMED])

const pairs = (as: readonly string[], bs: readonly string[]): string[] =>
  as.flatMap((a) => bs.map((b) => `${a}\u0000${b}`))

function addToSet(sets: Map<string, Set<string>>, key: string, one: string): void {
  const set = sets.get(key)
  if (set) set.add(one)
  else sets.set(key, new Set([one]))
}

const hasAnother = (set: ReadonlySet<string> | undefined, one: string): boolean =>
  set !== undefined && set.size > (set.has(one) ? 1 : 0)
