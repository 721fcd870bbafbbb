import type { Ids, Ref, Step } from '../../plan.ts'
import { type Verb, verbOf } from '../verbs.ts'
import { inForce } from './in-force.ts'

/** The variables of a step: the versions it picked, and the things that these describe. */
export const pickedBy = (step: string): string => `${step}Picked`
export const thingsOf = (step: string): string => `${step}Things`

/** The lists of things that steps start from. A list that several steps use is made once. */
export class IdLists {
  readonly #steps: ReadonlyMap<string, Step>
  readonly #made = new Map<string, string>()
  #blocks: string[] = []

  constructor(steps: ReadonlyMap<string, Step>) {
    this.#steps = steps
  }

  /** The variable that holds the things of some ids. */
  variable(ids: Ids): string {
    if ('given' in ids) return this.#make(`${ids.given}Given`, (list) => given(ids.given, list))
    if (!this.#steps.has(ids.of)) throw new TypeError(`a plan without a step ${ids.of}, from which a later one goes on`)
    if (!('targets' in ids)) return thingsOf(ids.of)
    return this.#make(`${ids.of}To${ids.targets.map(asName).join('')}`, (list) => this.#targets(ids, list))
  }

  /** The statements' parts that make the lists asked for since the last call. */
  takeBlocks(): readonly string[] {
    const taken = this.#blocks
    this.#blocks = []
    return taken
  }

  #make(list: string, block: (list: string) => string): string {
    if (!this.#made.has(list)) this.#blocks.push(block(list))
    this.#made.set(list, list)
    return list
  }

  #targets({ targets, of }: { readonly targets: readonly Ref[]; readonly of: string }, list: string): string {
    const step = this.#steps.get(of)
    const parts = step === undefined ? [] : pointingFrom(step, targets.map(verbOf))
    if (parts.length === 0) throw new TypeError(`the statements of step ${of} have none of ${targets.join(', ')}`)
    if (parts.length === 1) {
      return `
CALL (${parts[0]?.from}) {
  ${parts[0]?.match}
  RETURN collect(DISTINCT target) AS ${list}
}`
    }
    const from = [...new Set(parts.map((part) => part.from))].join(', ')
    return `
CALL (${from}) {
  CALL (${from}) {
    ${parts.map(({ match }) => `${match}\nRETURN target`).join('\nUNION ALL\n')}
  }
  RETURN collect(DISTINCT target) AS ${list}
}`
  }
}

/** What a step's statements refer to by some references, as `target`: a part for each kind, from one of the step's variables. */
export function pointingFrom(
  step: Step,
  verbs: readonly Verb[],
): readonly { readonly from: string; readonly match: string }[] {
  const kinds = kindsOf(step)
  return kinds.flatMap((kind) => {
    const own = verbs.filter((verb) => verb.kind === kind)
    const [first] = own
    if (first === undefined) return []
    const types = [...new Set(own.map(({ type }) => type))].join('|')
    if (own.some(({ fromThing }) => fromThing !== first.fromThing)) {
      throw new TypeError(`a list of what ${kind} refers to, and of what it cites: follow them apart`)
    }
    if (!first.fromThing) {
      const from = pickedBy(step.as)
      const label = kinds.length > 1 ? `:Statement {kind: '${kind}'}` : ''
      return [{ from, match: `UNWIND ${from} AS subject\nMATCH (subject${label})-[:${types}]->(target:Thing)` }]
    }
    if (kinds.length > 1 && own.some(({ shared }) => shared)) {
      const from = pickedBy(step.as)
      const match = `UNWIND ${from} AS version
MATCH (version {kind: '${kind}'})<-[:DESCRIBED_BY]-(subject:Thing)-[said:${types}]->(target:Thing)
WHERE said.assertedIn = version.assertedIn`
      return [{ from, match }]
    }
    const from = thingsOf(step.as)
    // A thing has one version in force, and the relationships in force are those of that version.
    const match = `UNWIND ${from} AS subject\nMATCH (subject)-[said:${types}]->(target:Thing)\nWHERE ${inForce('said')}`
    return [{ from, match }]
  })
}

/** The kinds of which a step picks statements. */
export function kindsOf(step: Step): readonly string[] {
  if (step.pick === 'referring') return [verbOf(step.by).kind]
  return step.pick === 'all' ? [step.kind] : step.kinds
}

const given = (parameter: string, list: string): string => `
CALL () {
  MATCH (thing:Thing)
  USING INDEX SEEK thing:Thing(id)
  WHERE thing.id IN $${parameter}
  RETURN collect(thing) AS ${list}
}`

/** "designation.establishedBy" as a part of a variable's name. */
const asName = (ref: Ref): string =>
  ref
    .split(/[.-]/)
    .slice(1)
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('')
