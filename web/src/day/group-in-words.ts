import type { GroupCountQuery } from '../api/generated/types.ts'
import { bounds } from '../i18n/in-words.ts'
import type { Words } from '../i18n/words.ts'
import { groupSize } from './group-size.ts'

/** How many members a group has on a day, by its two ends where that is not certain, and how many of them are counted for an owner. */
export function groupInWords(
  count: GroupCountQuery['partnerCount'],
  owner: string,
  { count: said, header }: Words,
): string {
  const { value, upper, complete } = count
  const { least, most } = groupSize(count) ?? { least: 0, most: 0 }
  const how = !complete ? 'least' : value === upper ? 'exact' : 'range'
  return header.groupOf({ members: most, all: bounds(least, most, said.range), owner, how, value, upper })
}
