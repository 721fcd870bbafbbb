import type { Partnership } from '../../schema/kinds/partnership.ts'
import type { Day } from '../../schema/time/day.ts'
import { type Standing, standingOn, type Track, tracksOf } from './track.ts'
import type { World } from './world.ts'

/** A partnership with the tracks of both its sides. */
export interface Relation {
  readonly partnership: Partnership
  /** The ladder whose levels its tracks are made of. */
  readonly ladder: string
  /** What the owner calls it, and what the partner calls it. */
  readonly owner: readonly Track[]
  readonly other: readonly Track[]
}

/** What was made of the rows of a question, which lives no longer than they do: claims of one owner meet the same relations. */
const made = new WeakMap<World, Map<string, readonly Relation[]>>()

/** The relations of an owner on one ladder, in the order of partnership ids. Made once for a world. */
export function relationsOf(world: World, owner: string, ladder: string): readonly Relation[] {
  const all = made.get(world) ?? new Map<string, readonly Relation[]>()
  made.set(world, all)
  const key = `${owner}\n${ladder}`
  const relations =
    all.get(key) ?? world.partnershipsOf(owner).map((partnership) => relationOf(world, partnership, ladder))
  all.set(key, relations)
  return relations
}

/** One partnership with the tracks of both its sides on one ladder. */
export const relationOf = (world: World, partnership: Partnership, ladder: string): Relation => ({
  partnership,
  ladder,
  owner: tracksOf(world, ladder, partnership.id, partnership.owner),
  other: tracksOf(world, ladder, partnership.id, partnership.partner),
})

/** What each track of a side may be on a day. */
export const standingsOn = (
  tracks: readonly Track[],
  day: Day,
): { readonly track: Track; readonly standing: Standing }[] =>
  tracks.map((track) => ({ track, standing: standingOn(track, day) }))

/** The tracks of a relation that a question looks at. */
export const tracksIn = (relation: Relation): readonly Track[] => [...relation.owner, ...relation.other]
