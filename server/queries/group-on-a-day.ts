import type { PartialDate } from '../../schema/time/partial-date.ts'
import type { Member } from './counting.ts'
import { membersOn } from './membership.ts'
import type { World } from './world.ts'

/** What a count within a group knows of the group on its day; nothing where no group was asked about. */
export interface GroupOnADay {
  /** How many members it may have had on that day. */
  readonly withinMembers: number | undefined
  /** Those of them whose membership is not certain on the whole day, by id: a date or a weak source leaves it open. */
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
    withinUncertain: all.filter(({ truth }) => truth !== 'yes').map(({ member }) => member),
    withinOthers: all.map(({ member }) => member).filter((one) => !named.has(one)),
  }
}
