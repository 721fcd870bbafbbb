import { ACTOR_KINDS } from '../../schema/actor-kind.ts'
import type { Kind, Statement } from '../../schema/statement.ts'
import { aKind } from '../collections.ts'
import { didYouMean } from '../did-you-mean.ts'
import { type Path, whereIs, wrong } from '../entry.ts'
import type { Facts } from '../facts.ts'
import type { Report } from '../problem.ts'

/** A field that names another statement, and the kinds that it may name. */
interface Reference {
  readonly path: Path
  readonly id: string
  readonly kinds: readonly Kind[]
}

/** Every id that a statement names stands in the files, and stands for the right kind of thing. */
export function checkReferences(facts: Facts, report: Report): void {
  for (const { statement, place } of facts.entries) {
    for (const { path, id, kinds } of referencesOf(statement)) {
      const found = facts.get(id)
      const right = oneOf(kinds)
      if (found === undefined) {
        if (facts.has(id)) continue
        const candidates = kinds.flatMap((kind) => facts.of(kind).map((entry) => entry.statement.id))
        const remedy = didYouMean(id, candidates) || ': state it, or name one that is stated'
        report(
          wrong(place, path, `${JSON.stringify(id)} stands for nothing in the files, where ${right} is due${remedy}`),
        )
      } else if (!kinds.includes(found.statement.kind)) {
        const is = `${aKind(found.statement.kind)} (${whereIs(found.place)})`
        report(wrong(place, path, `${JSON.stringify(id)} is ${is} where ${right} is due: name one`))
      }
    }
  }
}

const oneOf = (kinds: readonly Kind[]): string =>
  kinds.length === ACTOR_KINDS.length ? 'an actor' : kinds.map(aKind).join(' or ')

/** Every reference of a statement, its citations' sources included. */
function referencesOf(statement: Statement): Reference[] {
  const references: Reference[] = []
  const names = (kinds: readonly Kind[], id: string | undefined, ...path: Path): void => {
    if (id !== undefined) references.push({ path, id, kinds })
  }
  if (statement.kind !== 'source') {
    statement.citations.forEach(({ source }, i) => names(['source'], source, 'citations', i, 'source'))
  }
  switch (statement.kind) {
    case 'source':
    case 'territory':
    case 'organization':
    case 'group':
      break
    case 'state':
      statement.predecessors?.forEach((id, i) => names(['state', 'territory'], id, 'predecessors', i))
      statement.successors?.forEach((id, i) => names(['state', 'territory'], id, 'successors', i))
      break
    case 'name':
      names(ACTOR_KINDS, statement.actor, 'actor')
      break
    case 'membership':
      names(['organization', 'group'], statement.group, 'group')
      names(ACTOR_KINDS, statement.member, 'member')
      break
    case 'ladder':
    case 'coverage':
      names(ACTOR_KINDS, statement.owner, 'owner')
      break
    case 'level':
      names(['ladder'], statement.ladder, 'ladder')
      break
    case 'partnership':
      names(ACTOR_KINDS, statement.owner, 'owner')
      names(ACTOR_KINDS, statement.partner, 'partner')
      break
    case 'designation':
      names(['partnership'], statement.partnership, 'partnership')
      names(ACTOR_KINDS, statement.side, 'side')
      names(['level'], statement.level, 'level')
      names(['instrument'], statement.establishedBy, 'establishedBy')
      names(['activity'], statement.at, 'at')
      break
    case 'instrument':
      names(ACTOR_KINDS, statement.depositary, 'depositary')
      break
    case 'activity':
      statement.participants.forEach(({ actor }, i) => names(ACTOR_KINDS, actor, 'participants', i, 'actor'))
      break
    case 'counting-definition': {
      const { levels } = statement.rule
      names(['ladder'], statement.ladder, 'ladder')
      if ('atLeast' in levels) names(['level'], levels.atLeast, 'rule', 'levels', 'atLeast')
      else names(['level'], levels.exactly, 'rule', 'levels', 'exactly')
      break
    }
    case 'claim':
      names(ACTOR_KINDS, statement.about, 'about')
      if (statement.question?.kind === 'members') {
        names(['organization', 'group'], statement.question.group, 'question', 'group')
      } else if (statement.question !== undefined) {
        names(ACTOR_KINDS, statement.question.of, 'question', 'of')
        if (statement.question.kind === 'count') {
          names(['counting-definition'], statement.question.definition, 'question', 'definition')
          names(['organization', 'group'], statement.question.within, 'question', 'within')
        }
      }
      break
    case 'attribution':
    // A contradiction is found by a rule, not stated: a decision about one names nothing in the files.
    case 'decision':
      break
    default:
      statement satisfies never
  }
  return references
}
