import { ACTOR_KINDS } from '../../schema/actor-kind.ts'
import { locatedReferencesOf } from '../../schema/references.ts'
import type { Kind } from '../../schema/statement.ts'
import { aKind } from '../collections.ts'
import { didYouMean } from '../did-you-mean.ts'
import { whereIs, wrong } from '../entry.ts'
import type { Facts } from '../facts.ts'
import type { Report } from '../problem.ts'

/** Every id that a statement names stands in the files, and stands for the right kind of thing. */
export function checkReferences(facts: Facts, report: Report): void {
  for (const { statement, place } of facts.entries) {
    for (const { path, target, to } of locatedReferencesOf(statement)) {
      const found = facts.get(target)
      const right = oneOf(to)
      if (found === undefined) {
        if (facts.has(target)) continue
        const candidates = to.flatMap((kind) => facts.of(kind).map((entry) => entry.statement.id))
        const remedy = didYouMean(target, candidates) || ': state it, or name one that is stated'
        report(
          wrong(
            place,
            path,
            `${JSON.stringify(target)} stands for nothing in the files, where ${right} is due${remedy}`,
          ),
        )
      } else if (!to.includes(found.statement.kind)) {
        const is = `${aKind(found.statement.kind)} (${whereIs(found.place)})`
        report(wrong(place, path, `${JSON.stringify(target)} is ${is} where ${right} is due: name one`))
      }
    }
  }
}

const oneOf = (kinds: readonly Kind[]): string =>
  kinds.length === ACTOR_KINDS.length ? 'an actor' : kinds.map(aKind).join(' or ')
