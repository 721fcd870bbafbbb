import { ACTOR_KINDS } from './actor-kind.ts'
import { type Field, type Fields, fieldsWithin } from './field.ts'
import { type Description, fieldsOf } from './kind.ts'
import { KINDS, type Kind, type Statement } from './statement.ts'

/** A place in a kind's statements where the id of another stands. */
export interface ReferencePlace {
  /** "designation.partnership", "claim.question.of"; a list of objects is called by its own name: "activity.participants", "name.citations". */
  readonly ref: string
  readonly kind: Kind
  /** The kinds that the id may be of. */
  readonly to: readonly Kind[]
  /** The relationship that a graph store has for it; null where it has none. */
  readonly arrow: string | null
}

/** One id that a statement names: at which place of its kind, and whose. */
export interface Reference {
  readonly ref: string
  readonly target: string
  /** The kinds that the id may be of. */
  readonly to: readonly Kind[]
}

/** A reference with the way to it in its statement: `['citations', 0, 'source']`. */
export interface LocatedReference extends Reference {
  readonly path: Path
}

type Path = readonly (string | number)[]
/** Hands on every reference in a value. `path` is the way to the value; null where nobody asks, since stores read a million statements. */
type Reader = (value: unknown, path: Path | null, take: Take) => void
type Take = (ref: string, target: string, to: readonly Kind[], path: Path | null) => void

interface Worked {
  readonly places: readonly ReferencePlace[]
  readonly read: Reader
}

/** What the statements of a kind refer to, worked out of its description: the citations' sources first. */
export function referencesFrom(description: Description): Worked {
  const places: ReferencePlace[] = []
  const read = ofFields(fieldsOf(description), description.kind, null, places, description.kind as Kind)
  return { places, read }
}

/** `listed` is the name of the list of objects that the fields are those of, by which references in it are called. */
function ofFields(fields: Fields, name: string, listed: string | null, places: ReferencePlace[], kind: Kind): Reader {
  const readers: (readonly [string, Reader])[] = []
  for (const [key, field] of Object.entries(fields)) {
    const reader = ofField(field, listed ?? `${name}.${key}`, listed, places, kind)
    if (reader !== null) readers.push([key, reader])
  }
  return (value, path, take) => {
    const object = value as Readonly<Record<string, unknown>>
    for (const [key, reader] of readers) {
      const inner = object[key]
      if (inner !== undefined) reader(inner, path === null ? null : [...path, key], take)
    }
  }
}

function ofField(
  field: Field,
  ref: string,
  listed: string | null,
  places: ReferencePlace[],
  kind: Kind,
): Reader | null {
  switch (field.form) {
    case 'reference': {
      const to = field.to as readonly Kind[]
      places.push({ ref, kind, to, arrow: field.arrow })
      return (target, path, take) => take(ref, target as string, to, path)
    }
    case 'list': {
      const ofItem = ofField(field.of, ref, namesOneThing(field.of) ? ref : listed, places, kind)
      if (ofItem === null) return null
      return (items, path, take) => {
        let i = 0
        for (const item of items as readonly unknown[]) ofItem(item, path === null ? null : [...path, i++], take)
      }
    }
    default: {
      const inner = places.length
      const reader = ofFields(fieldsWithin(field), ref, listed, places, kind)
      return places.length === inner ? null : reader
    }
  }
}

/** Whether an object of a list holds one reference, and is that reference with what is said of it: a citation, a participant. */
const namesOneThing = (field: Field): boolean =>
  Object.values(fieldsWithin(field)).filter(({ form }) => form === 'reference').length === 1

const worked: ReadonlyMap<string, Worked> = new Map(
  KINDS.map((description) => [description.kind, referencesFrom(description)]),
)

/** Every place in which a statement may name another, by kind. */
export const REFERENCES: readonly ReferencePlace[] = [...worked.values()].flatMap(({ places }) => places)

/** Every id that a statement names, the sources of its citations first, in the order of its kind's fields. */
export function referencesOf(statement: Statement): Reference[] {
  const references: Reference[] = []
  worked.get(statement.kind)?.read(statement, null, (ref, target, to) => references.push({ ref, target, to }))
  return references
}

/** The same, each with the way to it, for sentences about a wrong one. */
export function locatedReferencesOf(statement: Statement): LocatedReference[] {
  const references: LocatedReference[] = []
  worked.get(statement.kind)?.read(statement, [], (ref, target, to, path) => {
    references.push({ ref, target, to, path: path ?? [] })
  })
  return references
}

const actorKinds: ReadonlySet<string> = new Set(ACTOR_KINDS)

/**
 * The ids of the actors that a statement names, each once. An actor's own statement is no reason to bring others: its predecessors and
 * successors come when they are asked for.
 */
export function actorsNamedBy(statement: Statement): string[] {
  if (actorKinds.has(statement.kind)) return []
  const named = referencesOf(statement).filter(({ to }) => to.every((kind) => actorKinds.has(kind)))
  return [...new Set(named.map(({ target }) => target))]
}
