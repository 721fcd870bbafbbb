import type { CountShownFragment } from '../../api/generated/types.ts'

/** How one partner stands differently in an answer than in the one beside it. */
export type Difference = 'only' | 'certain' | 'open' | 'level' | 'since' | 'sources'

type Compared = Pick<CountShownFragment, 'members' | 'undecided'>
type Member = Compared['members'][number]

/**
 * Who stands differently in one count than in another, by id: counted in the one only, certain here and open there or the other way round, at another level,
 * since another day, or on other sources; of several the first.
 */
export function differencesOf(here: Compared, there: Compared): ReadonlyMap<string, Difference> {
  const other = new Map<string, { readonly member: Member; readonly certain: boolean }>()
  for (const member of there.members) other.set(member.actor.id, { member, certain: true })
  for (const member of there.undecided) other.set(member.actor.id, { member, certain: false })
  const found = new Map<string, Difference>()
  for (const [members, certain] of [
    [here.members, true],
    [here.undecided, false],
  ] as const) {
    for (const member of members) {
      const one = other.get(member.actor.id)
      const difference: Difference | null =
        one === undefined
          ? 'only'
          : one.certain !== certain
            ? certain
              ? 'certain'
              : 'open'
            : one.member.level.id !== member.level.id
              ? 'level'
              : one.member.since !== member.since || one.member.levelSince !== member.levelSince
                ? 'since'
                : placesOf(one.member) !== placesOf(member)
                  ? 'sources'
                  : null
      if (difference !== null) found.set(member.actor.id, difference)
    }
  }
  return found
}

/** Where it stands, as text: the documents and the places in them. What is told of a place may be worded anew without another source. */
const placesOf = ({ citations }: Member): string =>
  [...new Set(citations.map(({ source, locator }) => `${source.id} ${locator}`))].sort().join('\n')
