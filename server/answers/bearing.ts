import { ACTOR_KINDS } from '../../schema/actor-kind.ts'
import { REFERENCES, referencesOf } from '../../schema/references.ts'
import { descriptionOf, type Kind, type Statement } from '../../schema/statement.ts'
import { canonicalJson } from '../store/canonical-json.ts'
import type { Watched } from '../store/statement-log.ts'
import type { Cited } from './citable.ts'
import { meaningOf } from './without-citations.ts'

/** A statement that bears on an answer. */
export interface Bearing {
  readonly statement: Statement
  /** The actor whose part of the answer it bears on; undefined where it bears on the whole. */
  readonly actor: string | undefined
}

/**
 * The statements of an answer's world that it rests on, by id: found by what the answer names (its owner, group, ladder, definition, claim) and by what is told of
 * each kind. Of a kind that has fields which bear on answers, those are in that the answer names itself; and, of the kinds of which it names none, those that refer
 * to nothing but what is in, and to no actor but those that the answer names and the one that they are about.
 */
export function bearingOn(cited: Cited): ReadonlyMap<string, Bearing> {
  const all = statementsOf(cited)
  const named = new Set(cited.names)
  const namedKinds = kindsOf(named, all)
  const judged = new Map<string, Bearing | null>()
  const judge = (statement: Statement): Bearing | null => {
    const known = judged.get(statement.id)
    if (known !== undefined) return known
    // Ids that refer to each other in a circle are out.
    judged.set(statement.id, null)
    const bearing = isIn(statement) ? { statement, actor: actorOf(statement, all) } : null
    judged.set(statement.id, bearing)
    return bearing
  }
  const isIn = (statement: Statement): boolean => {
    const { kind, id } = statement
    if (!bears(kind)) return false
    if (named.has(id)) return true
    if (namedKinds.has(kind)) return false
    const actor = actorOf(statement, all)
    return referencesThatBear(statement).every(({ target, to }) => {
      if (to.every(isActorKind)) return named.has(target) || target === actor
      const referred = all.get(target)
      return referred === undefined || !bears(referred.kind) || judge(referred) !== null
    })
  }
  const found = new Map<string, Bearing>()
  for (const statement of all.values()) {
    const bearing = judge(statement)
    if (bearing !== null) found.set(statement.id, bearing)
  }
  return found
}

/**
 * What to watch in the log for revisions that may make an answer another: what it rests on, and whatever new would refer to that. `more` are ids of
 * which it is not known what stood under them.
 */
export function watchedBy(answers: readonly Cited[], more: readonly string[] = []): Watched {
  const ids = new Set(more)
  const about = new Map<string, NonNullable<Watched['about']>[number]>()
  for (const cited of answers) {
    const all = statementsOf(cited)
    const bearing = bearingOn(cited)
    const namedKinds = kindsOf(cited.names, all)
    const targets = new Map<Kind, string[]>()
    for (const id of new Set([...cited.names, ...bearing.keys()])) {
      ids.add(id)
      const kind = all.get(id)?.kind
      if (kind !== undefined) targets.set(kind, [...(targets.get(kind) ?? []), id])
    }
    for (const { actor } of bearing.values()) if (actor !== undefined) ids.add(actor)
    for (const { ref, kind, to } of REFERENCES) {
      if (namedKinds.has(kind) || !fieldBears(kind, ref)) continue
      const others = to.every(isActorKind) ? [] : more
      for (const target of [...to.flatMap((of) => targets.get(of) ?? []), ...others])
        about.set(`${ref} ${target}`, { ref: `${kind}.${ref.slice(kind.length + 1)}`, target })
    }
  }
  return { ids: [...ids], about: [...about.values()] }
}

/** Those fields of a statement that answers read, as text; its words, notes, papers and citations may change without an answer changing. */
export const whatBears = (statement: Statement): string => canonicalJson(fieldsThatBear(statement))

/** Those fields of a statement that answers read, by name. */
export function fieldsThatBear(statement: Statement): Readonly<Record<string, unknown>> {
  const fields = descriptionOf(statement.kind)?.bears ?? []
  if (fields === 'all') return meaningOf(statement)
  const all = statement as unknown as Readonly<Record<string, unknown>>
  return Object.fromEntries(fields.map((field) => [field, all[field]]))
}

const bears = (kind: Kind): boolean => (descriptionOf(kind)?.bears.length ?? 0) > 0

function fieldBears(kind: Kind, ref: string): boolean {
  const fields = descriptionOf(kind)?.bears ?? []
  return fields === 'all' || fields.includes(ref.split('.')[1] ?? '')
}

const referencesThatBear = (statement: Statement) =>
  referencesOf(statement).filter(({ ref }) => fieldBears(statement.kind, ref))

const isActorKind = (kind: Kind): boolean => (ACTOR_KINDS as readonly string[]).includes(kind)

/** The actor that a statement is about, by way of what it is about where that is no actor itself. */
function actorOf(statement: Statement, all: ReadonlyMap<string, Statement>): string | undefined {
  const concerns = descriptionOf(statement.kind)?.concerns ?? null
  if (concerns === null) return undefined
  const reference = referencesOf(statement).find(({ ref }) => ref === `${statement.kind}.${concerns}`)
  if (reference === undefined) return undefined
  if (reference.to.every(isActorKind)) return reference.target
  const referred = all.get(reference.target)
  return referred === undefined ? undefined : actorOf(referred, all)
}

const statementsOf = ({ world }: Cited): ReadonlyMap<string, Statement> =>
  new Map((Object.values(world.facts) as (readonly Statement[])[]).flat().map((statement) => [statement.id, statement]))

/** The kinds that bear on answers of which the answer names a statement. */
const kindsOf = (ids: Iterable<string>, all: ReadonlyMap<string, Statement>): ReadonlySet<Kind> =>
  new Set([...ids].flatMap((id) => all.get(id)?.kind ?? []))
