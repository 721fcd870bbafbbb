import type { Language } from '../../api/generated/types.ts'
import { tagOf } from '../../i18n/words.ts'
import type { Sort } from '../../question/question.ts'

/** What members are sorted by. */
export const SORTS = ['name', 'level', 'levelSince', 'since'] as const

/** How a list of members is sorted. */
export interface MemberSort {
  readonly by: (typeof SORTS)[number]
  readonly descending: boolean
}

/** As names stand in a list where nobody says otherwise. */
export const BY_NAME: MemberSort = { by: 'name', descending: false }

/** The sort that an address asks for; by name where it asks for none, or for one that this list has not. */
export function memberSort(sort: Sort | null): MemberSort {
  const by = SORTS.find((one) => one === sort?.by)
  return by === undefined ? BY_NAME : { by, descending: sort?.descending === true }
}

/** A sort as a question holds it; null for the one that holds where nothing is said. */
export const saidOf = (sort: MemberSort): Sort | null => (sort.by === 'name' && !sort.descending ? null : sort)

interface Sortable {
  readonly actor: { readonly name: string }
  readonly level: { readonly id: string }
  /** The first day that its start may be, always a whole one; null where no source gives one. */
  readonly possibleSince: string | null
  /** The same of the start at its level. */
  readonly possibleLevelSince: string | null
}

interface Ways {
  readonly language: Language
  /** The ids of the levels from the closest outwards. */
  readonly levels: readonly string[]
}

/** Members in order of a column; a start that no source gives comes last either way, and what is alike stays in order of names. */
export function sortMembers<Member extends Sortable>(
  members: readonly Member[],
  sort: MemberSort,
  { language, levels }: Ways,
): Member[] {
  const collator = new Intl.Collator(tagOf(language))
  const byName = (a: Member, b: Member): number => collator.compare(a.actor.name, b.actor.name)
  const way = sort.descending ? -1 : 1
  return [...members].sort((a, b) => {
    if (sort.by === 'since' || sort.by === 'levelSince') {
      const part = sort.by === 'since' ? 'possibleSince' : 'possibleLevelSince'
      const [x, y] = [a[part], b[part]]
      if (x === null || y === null) return x === y ? byName(a, b) : x === null ? 1 : -1
      return x === y ? byName(a, b) : x < y ? -way : way
    }
    if (sort.by === 'level') return way * (levels.indexOf(a.level.id) - levels.indexOf(b.level.id)) || byName(a, b)
    return way * byName(a, b)
  })
}
