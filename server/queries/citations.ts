import type { Citation } from '../../schema/citation.ts'
import type { Designation } from '../../schema/kinds/designation.ts'
import type { Member } from './counting.ts'
import type { World } from './world.ts'

/** The citations of some designations of a partnership, each place once. */
export const citationsOf = (world: World, partnership: string, designations: readonly string[]): Citation[] =>
  placesIn(designationsAmong(world, partnership, designations).flatMap(({ citations }) => citations))

/** What says of a counted actor that it is counted, since when, and since when it has been at its level. */
export const citationsOfMember = (world: World, { relation, evidence, levelEvidence }: Member): Citation[] =>
  citationsOf(world, relation.partnership.id, [...evidence, ...levelEvidence])

/** Those designations of a partnership that have one of the ids, in the order of ids. */
export const designationsAmong = (world: World, partnership: string, ids: readonly string[]): Designation[] =>
  world.designationsOf(partnership).filter(({ id }) => ids.includes(id))

/** Citations, each place in a source once: of several of one place the last, at the place of the first. */
export const placesIn = (citations: readonly Citation[]): Citation[] => [
  ...new Map(
    citations.map((citation) => [
      `${citation.source} ${citation.locator ?? ''} ${citation.original ?? ''} ${citation.asRecorded ?? ''}`,
      citation,
    ]),
  ).values(),
]
