import type { WhoIsOpenFragment } from '../api/generated/types.ts'

/** How many members a group has on a day: for certain, and at most. */
export interface GroupSize {
  readonly least: number
  readonly most: number
}

/** The size of the group that a count was asked within; null where it was asked within none. */
export function groupSize({
  withinMembers,
  withinUncertain,
}: Pick<WhoIsOpenFragment, 'withinMembers' | 'withinUncertain'>): GroupSize | null {
  return withinMembers === null ? null : { least: withinMembers - (withinUncertain?.length ?? 0), most: withinMembers }
}
