/** How a list of members is sorted. */
export interface MemberSort {
  readonly by: 'name' | 'level' | 'since'
  readonly descending: boolean
}

/** As names stand in a list where nobody says otherwise. */
export const BY_NAME: MemberSort = { by: 'name', descending: false }

/** The sort that an address asks for: "since", or "-since" for the other way round. */
export function readSort(text: string | undefined): MemberSort {
  const by = (['name', 'level', 'since'] as const).find((one) => one === text?.replace(/^-/, ''))
  return by === undefined ? BY_NAME : { by, descending: text?.startsWith('-') === true }
}

/** A sort as an address holds it; null for the one that holds where nothing is said. */
export const writeSort = ({ by, descending }: MemberSort): string | null =>
  by === 'name' && !descending ? null : `${descending ? '-' : ''}${by}`

interface Sortable {
  readonly actor: { readonly name: string }
  readonly level: { readonly id: string }
  readonly since: string | null
}

interface Ways {
  readonly language: string
  /** The ids of the levels from the closest outwards. */
  readonly levels: readonly string[]
  readonly compareSince: (a: string, b: string) => number
}

/** Members in order of a column; a start that no source gives comes last either way, and what is alike stays in order of names. */
export function sortMembers<Member extends Sortable>(
  members: readonly Member[],
  sort: MemberSort,
  { language, levels, compareSince }: Ways,
): Member[] {
  const collator = new Intl.Collator(language)
  const byName = (a: Member, b: Member): number => collator.compare(a.actor.name, b.actor.name)
  const way = sort.descending ? -1 : 1
  return [...members].sort((a, b) => {
    if (sort.by === 'since') {
      if (a.since === null || b.since === null) return a.since === b.since ? byName(a, b) : a.since === null ? 1 : -1
      return way * compareSince(a.since, b.since) || byName(a, b)
    }
    if (sort.by === 'level') return way * (levels.indexOf(a.level.id) - levels.indexOf(b.level.id)) || byName(a, b)
    return way * byName(a, b)
  })
}
