import { REFERENCES, referencesOf } from '../../schema/references.ts'
import { KINDS, type Statement } from '../../schema/statement.ts'
import type { Ref } from '../../server/store/plan.ts'
import type { Entry, Watched } from '../../server/store/statement-log.ts'

/** A question of what touched something, over some of the revisions. */
export type TouchingQuestion = { readonly since: number; readonly upTo?: number | undefined } & Watched

/**
 * What touched what is watched, by going through the revisions as they were appended, oldest first: the number of each that did, and the ids found. Slow on
 * purpose.
 */
export function referenceTouching(
  revisions: readonly (readonly Entry[])[],
  { since, upTo = revisions.length, ids = [], kinds = [], about = [] }: TouchingQuestion,
): readonly (readonly [number, ...string[]])[] {
  const held = new Map<string, Statement>()
  const touches: (readonly [number, ...string[]])[] = []
  for (const [i, entries] of revisions.entries()) {
    const found = new Set<string>()
    let ofKind = false
    for (const entry of entries) {
      const id = entry.op === 'assert' ? entry.statement.id : entry.id
      const [before, after] = [held.get(id), entry.op === 'assert' ? entry.statement : undefined]
      const said = [before, after].filter((statement) => statement !== undefined)
      if (after === undefined) held.delete(id)
      else held.set(id, after)
      if (said.some(({ kind }) => kinds.includes(kind))) ofKind = true
      const named = said.flatMap((statement) => referencesOf(statement))
      const isNamed = about.some((each) => named.some(({ ref, target }) => ref === each.ref && target === each.target))
      if (ids.includes(id) || isNamed) found.add(id)
    }
    const number = i + 1
    if (number > since && number <= upTo && (ofKind || found.size > 0)) touches.push([number, ...[...found].sort()])
  }
  return touches
}

/** Questions about every reference of every kind with some targets, about ids and about kinds; over a whole log of so many revisions and over parts of it. */
export function touchingQuestions(revisions: number, targets: readonly string[]): readonly TouchingQuestion[] {
  const watched: Watched[] = KINDS.map(({ kind }) => ({
    about: REFERENCES.filter((place) => place.kind === kind).flatMap(({ ref }) =>
      targets.map((target) => ({ ref: ref as Ref, target })),
    ),
  }))
  watched.push({ ids: targets }, { ids: ['nothing'] }, { kinds: ['level', 'territory'] })
  watched.push({ ids: targets.slice(0, 2), kinds: ['name'], about: [{ ref: 'designation.side', target: 'AAA' }] })
  const middle = Math.floor(revisions / 2)
  return watched.flatMap((each, i) => [
    { ...each, since: 0 },
    i % 2 === 0 ? { ...each, since: middle } : { ...each, since: 1, upTo: middle },
  ])
}
