import { ACTOR_KINDS } from '../../../schema/actor-kind.ts'
import { REFERENCES } from '../../../schema/references.ts'
import type { Kind } from '../../../schema/statement.ts'
import type { Ref } from '../plan.ts'
import { LAYOUTS } from './node-layout.ts'

/** A reference as it stands in the graph: a relationship of a type, from the version that refers, or from the thing with the stamps of that version. */
export interface Verb {
  readonly ref: Ref
  readonly kind: Kind
  readonly label: string
  readonly type: string
  readonly fromThing: boolean
  /** Whether a statement may refer to several by it, or to one twice. */
  readonly many: boolean
  /** Whether things of other kinds refer by relationships of this type too, so that the kind must be asked for. */
  readonly shared: boolean
  /** Whether what it refers to is an actor that belongs into an answer. */
  readonly namesActor: boolean
}

const isActor = (kind: string): boolean => (ACTOR_KINDS as readonly string[]).includes(kind)

/** The references by which statements name actors. An actor's own statement is no reason to bring others. */
const namingActors: ReadonlySet<string> = new Set(
  REFERENCES.filter(({ kind, to }) => !isActor(kind) && to.every(isActor)).map(({ ref }) => ref),
)

const verbs = new Map<string, Verb>()
for (const { kind, label, isThing, links } of LAYOUTS) {
  for (const { ref, type, fromThing, many } of links) {
    const others = LAYOUTS.filter((other) => other.isThing === isThing && other.kind !== kind)
    const shared = others.some((other) =>
      other.links.some((link) => link.fromThing === fromThing && link.type === type),
    )
    verbs.set(ref, { ref, kind, label, type, fromThing, many, shared, namesActor: namingActors.has(ref) })
  }
}

/** All references, by the kinds that refer. */
export const VERBS: readonly Verb[] = [...verbs.values()]

/** How a reference stands in the graph. */
export function verbOf(ref: Ref): Verb {
  const found = verbs.get(ref)
  if (found === undefined)
    throw new TypeError(`no reference ${ref}: name one as kind and field, such as designation.partnership`)
  return found
}

/** A reference that is no relationship: its versions have the target's id as a property. */
export const keptAsProperty = (ref: Ref): { readonly kind: Kind; readonly property: string } | undefined =>
  kept.get(ref)

const kept = new Map(
  LAYOUTS.flatMap((layout) => layout.kept.map(({ ref, property }) => [ref, { kind: layout.kind, property }])),
)
