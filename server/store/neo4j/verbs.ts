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

/** The references by which a statement names an actor. An actor's own statement is no reason to bring others. */
const NAMES_ACTOR: ReadonlySet<string> = new Set([
  'name.actor',
  'membership.group',
  'membership.member',
  'ladder.owner',
  'partnership.owner',
  'partnership.partner',
  'designation.side',
  'instrument.depositary',
  'activity.participants',
  'coverage.owner',
  'claim.about',
  'claim.question.of',
  'claim.question.within',
  'claim.question.group',
])

const verbs = new Map<string, Verb>()
for (const { kind, label, isThing, links } of LAYOUTS) {
  for (const { ref, type, fromThing, many } of links) {
    const others = LAYOUTS.filter((other) => other.isThing === isThing && other.kind !== kind)
    const shared = others.some((other) =>
      other.links.some((link) => link.fromThing === fromThing && link.type === type),
    )
    verbs.set(ref, { ref, kind, label, type, fromThing, many, shared, namesActor: NAMES_ACTOR.has(ref) })
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
