import { eachInSlices } from '../../work/slices.ts'
import type { Facts } from '../facts.ts'
import type { Given, Ids, PageAsked, PageGiven, Plan, Step } from '../plan.ts'
import { pageOfFound } from './found-page.ts'
import type { Version } from './kept-statements.ts'
import { pageOfKind, pageOfReferring } from './pages.ts'
import type { Selection } from './selection.ts'

/** What a plan selected; `page` where one of its steps is paged. */
export interface Selected {
  readonly facts: Facts
  readonly page: PageGiven | null
}

/** Reads a plan: its steps one after another, each by one prepared statement, then the closing over actors, names and sources. */
export async function readPlan<P extends string>(
  plan: Plan<P>,
  given: Given<P>,
  selection: Selection,
  page?: PageAsked,
): Promise<Selected> {
  const results = new Map<string, readonly Version[]>()
  let pageGiven: PageGiven | null = null
  const asked = (parameter: P): readonly string[] => listOf(given[parameter])
  const ids = async (all: readonly Ids<P>[]): Promise<string[]> => {
    const found = new Set<string>()
    for (const each of all)
      await eachInSlices(idsOf(each, asked, results), selection.reader.slices, (id) => found.add(id))
    return [...found]
  }
  for (const step of plan.steps) {
    const read = await readStep(step, selection, asked, ids, page)
    if ('given' in read) pageGiven = read.given
    results.set(step.as, read.versions)
    selection.pick(read.versions)
  }
  await selection.close(plan.actors.flatMap(asked))
  return { facts: await selection.facts(), page: pageGiven }
}

type Read = { readonly versions: readonly Version[]; readonly given?: PageGiven }

async function readStep<P extends string>(
  step: Step<P>,
  selection: Selection,
  asked: (parameter: P) => readonly string[],
  ids: (all: readonly Ids<P>[]) => Promise<string[]>,
  page: PageAsked | undefined,
): Promise<Read> {
  switch (step.pick) {
    case 'held': {
      const kinds: ReadonlySet<string> = new Set(step.kinds)
      const held = await selection.heldUnder(await ids(step.ids))
      return { versions: held.filter(({ statement }) => kinds.has(statement.kind)) }
    }
    case 'referring': {
      const targets = await ids(step.to)
      if (step.paged)
        return pageOfReferring(selection.reader, step.by, onlyOne(step.as, targets), pageOf(step.as, page))
      const versions = await selection.referring(step.by, targets)
      const { and } = step
      if (and === undefined || asked(and.to).length === 0) return { versions }
      const others = new Set(asked(and.to))
      return { versions: versions.filter(({ refers }) => refers.some(([ref, to]) => ref === and.by && others.has(to))) }
    }
    case 'all':
      if (step.paged) return pageOfKind(selection.reader, step.kind, pageOf(step.as, page))
      return { versions: await selection.all(step.kind) }
    case 'found':
      return pageOfFound(
        selection,
        step,
        { text: asked(step.text)[0] ?? '', written: asked(step.written)[0] ?? '' },
        pageOf(step.as, page),
      )
  }
}

function* idsOf<P extends string>(
  ids: Ids<P>,
  asked: (parameter: P) => readonly string[],
  results: ReadonlyMap<string, readonly Version[]>,
): Iterable<string> {
  if ('given' in ids) {
    yield* asked(ids.given)
    return
  }
  const versions = results.get(ids.of)
  if (versions === undefined) throw new TypeError(`a plan without a step ${ids.of} before the one that follows it`)
  if (!('targets' in ids)) {
    for (const { id } of versions) yield id
    return
  }
  const targets: ReadonlySet<string> = new Set(ids.targets)
  for (const { refers } of versions) for (const [ref, target] of refers) if (targets.has(ref)) yield target
}

const listOf = (given: string | readonly string[] | undefined): readonly string[] =>
  given === undefined ? [] : typeof given === 'string' ? [given] : given

function onlyOne(step: string, targets: readonly string[]): string {
  const [target = '', ...others] = targets
  if (others.length > 0) throw new TypeError(`the paged step ${step} refers to ${targets.length} ids: page by one`)
  return target
}

function pageOf(step: string, page: PageAsked | undefined): PageAsked {
  if (page === undefined) throw new TypeError(`the step ${step} is paged and no page was asked for`)
  return page
}
