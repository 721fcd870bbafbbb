import type { Plan } from '../plan.ts'
import { answer } from './cypher/answer.ts'
import { IdLists } from './cypher/id-lists.ts'
import { stepBlock, stepsByName } from './cypher/steps.ts'

/** Names of parameters that every question has; a plan has none of them. */
const OUR_PARAMETERS: readonly string[] = ['revision', 'first', 'after', 'skip', 'most']

/**
 * A plan as one statement of Cypher: a subquery for each step, each turning lists of nodes into lists of nodes, so that nothing multiplies; then the actors
 * named, their names and the sources cited, each once. What a question starts from is found by an index that is named outright, since a new database has no
 * statistics to plan by.
 *
 * Parameters: `$revision`; each of the plan's as a list, empty where it is absent; beside one that is a text to be found, `$<name>Whole`, the text itself,
 * `$<name>Terms`, and `$<name>Longest`, the longest of them, by which the text index narrows; where `paged`, `$first`, `$after` (an empty text at the beginning), `$skip`, and `$most`, how many
 * statements may be looked at for a text.
 * Rows: a kind and the statements of that kind, each as the JSON in which it was recorded: what is decoded is as little as can be. Where `paged`, each row
 * has after them the page's ids, the total, whether more come behind and how many statements were looked at (none where nothing is found by a text; one more than `$most` where there were more, and then
 * nothing was ranked), and there is always a row, if need be with a kind that is null.
 *
 * Throws `TypeError` on a plan that cannot be.
 */
export function planToCypher(plan: Plan, paged: boolean): string {
  const steps = stepsByName(plan)
  const paging = plan.steps.filter((step) => 'paged' in step && step.paged === true)
  if (paging.length > 1) throw new TypeError('a plan with two paged steps: an answer has one page')
  const pagedStep = paged ? paging[0] : undefined
  if (paged && pagedStep === undefined) throw new TypeError('a page of a plan without a paged step')
  const lists = new IdLists(steps)
  const blocks: string[] = []
  for (const step of plan.steps) {
    const block = stepBlock(step, lists, step === pagedStep)
    // The lists of ids that a step needs come before it.
    blocks.push(...lists.takeBlocks(), block)
  }
  const end = answer(plan, steps, lists, pagedStep?.as)
  const text = [...blocks, ...lists.takeBlocks(), end].join('\n')
  const reserved = parametersOf(plan).find((name) => OUR_PARAMETERS.includes(name))
  if (reserved !== undefined) throw new TypeError(`a plan with a parameter named ${reserved}: every question has one`)
  return text
}

/** The names of a plan's parameters, each once. */
export function parametersOf(plan: Plan): readonly string[] {
  const named = plan.steps.flatMap((step) => {
    if (step.pick === 'all') return []
    if (step.pick === 'found') return [step.text, step.written]
    const ids = step.pick === 'held' ? step.ids : step.to
    const given = ids.flatMap((each) => ('given' in each ? [each.given] : []))
    return step.pick === 'referring' && step.and !== undefined ? [...given, step.and.to] : given
  })
  return [...new Set([...named, ...plan.actors])]
}

/** The names of those that are texts to be found, and not of how they are written. */
export const textsOf = (plan: Plan): readonly string[] =>
  plan.steps.flatMap((step) => (step.pick === 'found' ? [step.text] : []))
