import type { Ladder } from '../../schema/kinds/ladder.ts'

/** The ladders on the owner of one of which a page opens that is asked about nobody: those that say so, else all. */
export function frontLadders(ladders: readonly Ladder[]): readonly Ladder[] {
  const said = ladders.filter(({ front }) => front === true)
  return said.length > 0 ? said : ladders
}

/**
 * The owner on whom a page opens that is asked about nobody: of the {@link frontLadders}, the owner of the one that was recorded first, so that whoever comes later takes nothing over.
 * `recorded` has, oldest first, the ids of the ladders that each revision touched; in one revision the order of ids decides. Null where there is no ladder.
 */
export function frontOwner(ladders: readonly Ladder[], recorded: readonly (readonly string[])[]): string | null {
  const owners = new Map(ladders.map(({ id, owner }) => [id, owner]))
  const first = recorded.flat().find((id) => owners.has(id))
  return (first === undefined ? ladders[0]?.owner : owners.get(first)) ?? null
}
