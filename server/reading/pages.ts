import { type World, worldOf } from '../queries/world.ts'
import type { FactsPage } from '../store/facts.ts'
import type { PageAsked } from '../store/plan.ts'
import type { ReadingEdge, ReadingNode, ReadingPart, ReadingSlice } from '../store/reading.ts'

/** How many statements of a kind a slice is made of: what these rest on is in memory at once. */
const A_PAGE = 200

/** The rows that the statements of one page give, by their ids. */
export interface Rows {
  readonly nodes?: readonly ReadingNode[]
  readonly edges?: readonly ReadingEdge[]
}

/** A part of the reading from all statements of a kind, a slice a page. */
export async function* slicesOf(
  part: ReadingPart,
  pageOf: (page: PageAsked) => Promise<FactsPage>,
  rowsOf: (world: World, ids: readonly string[]) => Rows | Promise<Rows>,
): AsyncGenerator<ReadingSlice, void> {
  let after = ''
  for (;;) {
    const { facts, page } = await pageOf({ first: A_PAGE, after })
    const last = page.ids.at(-1)
    const upTo = page.more && last !== undefined ? last : null
    const { nodes = [], edges = [] } = await rowsOf(worldOf(facts), page.ids)
    yield { part, after, upTo, nodes, edges }
    if (upTo === null) return
    after = upTo
  }
}
