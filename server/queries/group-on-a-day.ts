import type { PartialDate } from '../../schema/time/partial-date.ts'
import type { Member } from './counting.ts'
import { membersOn } from './membership.ts'
import type { World } from './world.ts'

/** What a count within a group knows of the group on its day; nothing where no group was asked about. */
export interface GroupOnADay {
  /** How many members it may have had on that day. */
  readonly withinMembers: number | undefined
  /** Those of them of whom a date or a weak source leaves open whether they were members, by id; not those who were on some days of a month or year and not on others. */
  readonly withinUncertain: readonly string[] | undefined
  /** Those of them who are neither counted nor undecided, by id. */
  readonly withinOthers: readonly string[] | undefined
}

/** The members of a group on a day, with those whom a count names taken out. */
export function groupOnADay(
  world: World,
  within: string | undefined,
  validAt: PartialDate,
  { members, undecided }: { readonly members: readonly Member[]; readonly undecided: readonly Member[] },
): GroupOnADay {
  if (within === undefined) return { withinMembers: undefined, withinUncertain: undefined, withinOthers: undefined }
  const all = membersOn(world, within, validAt)
  const named = new Set([...members, ...undecided].map(({ relation }) => relation.partnership.partner))
  return {
    withinMembers: all.length,
    withinUncertain: all.filter(({ isOpen }) => isOpen).map(({ member }) => member),
    withinOthers: all.map(({ member }) => member).filter((one) => !named.has(one)),
  }
}
