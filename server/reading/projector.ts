import { ACTOR_KINDS } from '../../schema/actor-kind.ts'
import { worldOf } from '../queries/world.ts'
import type { Graph } from '../store/graph.ts'
import type { NodeLabel, Projector, ReadingPart, ReadingSlice } from '../store/reading.ts'
import { activityRows } from './activities.ts'
import { actorNode, edgesAboutActor } from './actors.ts'
import { instrumentRows } from './instruments.ts'
import { definitionRows, ladderRows, levelRows } from './ladders.ts'
import { type Rows, slicesOf } from './pages.ts'
import { partnershipRows } from './partnerships.ts'

/** Another number where the rows of the same facts come out otherwise: a store then writes its reading anew. */
const FORM = 4

const LABEL_OF = { state: 'State', territory: 'Territory', organization: 'Organization', group: 'Group' } as const

const nodesOf = (label: NodeLabel): ReadingPart => ({ label, hasNodes: true, edges: [] })

/** The reading of a revision by the law of `server/queries`: things before what goes between them. */
export const projector: Projector = { form: FORM, slices }

async function* slices(graph: Graph, revision: number): AsyncGenerator<ReadingSlice, void> {
  for (const kind of ACTOR_KINDS) {
    yield* slicesOf(
      nodesOf(LABEL_OF[kind]),
      (page) => graph.actorsPage({ kind, page, revision }),
      (world, ids) => ({ nodes: ids.flatMap((id) => world.actor(id) ?? []).map((actor) => actorNode(world, actor)) }),
    )
  }
  // An actor may be a member of one of any kind: all of them are there by now.
  for (const kind of ACTOR_KINDS) {
    yield* slicesOf(
      { label: LABEL_OF[kind], hasNodes: false, edges: ['MEMBER_OF', 'ASSOCIATED_WITH', 'SUCCEEDED'] },
      (page) => graph.actorsPage({ kind, page, revision }),
      (world, ids) => ({
        edges: ids.flatMap((id) => world.actor(id) ?? []).flatMap((actor) => edgesAboutActor(world, actor)),
      }),
    )
  }
  // There are few of these in any log.
  const ladders = worldOf(await graph.countingDefinitions({ revision }))
  const whole = (part: ReadingPart, { nodes = [], edges = [] }: Rows): ReadingSlice => ({
    part,
    after: '',
    upTo: null,
    nodes,
    edges,
  })
  yield whole({ ...nodesOf('Ladder'), edges: ['KEEPS'] }, ladderRows(ladders))
  yield whole({ ...nodesOf('Level'), edges: ['HAS_LEVEL'] }, levelRows(ladders))
  yield whole({ ...nodesOf('CountingDefinition'), edges: ['APPLIES_TO'] }, definitionRows(ladders))
  yield* slicesOf(
    { ...nodesOf('Instrument'), edges: ['DEPOSITARY_OF'] },
    (page) => graph.instrumentsPage({ page, revision }),
    instrumentRows,
  )
  yield* slicesOf(
    { ...nodesOf('Activity'), edges: ['ATTENDED'] },
    (page) => graph.activitiesPage({ page, revision }),
    activityRows,
  )
  yield* slicesOf(
    { label: null, hasNodes: false, edges: ['KEEPS_PARTNERSHIP_WITH', 'HELD', 'MOVED', 'CALLED', 'COUNTED_IN'] },
    (page) => graph.partnershipsPage({ page, revision }),
    partnershipRows,
  )
}
