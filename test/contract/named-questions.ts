import { LANGUAGES } from '../../schema/answer-language.ts'
import { partialDate } from '../../schema/time/partial-date.ts'
import { changesOf } from '../../server/answers/changes.ts'
import { claimData, countData, diffData, seriesData } from '../../server/answers/data.ts'
import { thaw } from '../../server/answers/freeze.ts'
import { noticesOf } from '../../server/answers/notices.ts'
import { countAnswer } from '../../server/answers/of/count.ts'
import { answerId } from '../../server/answers/permalink.ts'
import { deriveClaims } from '../../server/asking/derived-claims.ts'
import { requestContext } from '../../server/asking/request-context.ts'
import { checkClaimsUnder, contradictionsOf } from '../../server/claims/claims.ts'
import { actorsNamed } from '../../server/queries/actors.ts'
import { countingDefinitions } from '../../server/queries/definitions.ts'
import { levelCounts } from '../../server/queries/level-counts.ts'
import type { Moment } from '../../server/queries/moment.ts'
import { aliasesOf, nameIn } from '../../server/queries/naming.ts'
import { network } from '../../server/queries/network.ts'
import { networkDiff } from '../../server/queries/network-diff.ts'
import { partnerCount } from '../../server/queries/partner-count.ts'
import { partnerCountSeries } from '../../server/queries/partner-count-series.ts'
import { partnerCountSteps } from '../../server/queries/partner-count-steps.ts'
import { partnership } from '../../server/queries/partnership.ts'
import { searchActors } from '../../server/queries/search.ts'
import { definitionSensitivity } from '../../server/queries/sensitivity.ts'
import { crossedBy, skippedBy, transitions } from '../../server/queries/transitions.ts'
import type { Graph } from '../../server/store/graph.ts'
import type { Store } from '../../server/store/store.ts'
import { UNMETERED } from '../../server/work/meter.ts'
import { ASKED } from './histories.ts'

/** A question of the layer above the stores, with a name for the report of a difference. Its answer is compared as a value. */
export interface NamedQuestion {
  readonly name: string
  ask(store: Pick<Store, 'log' | 'graph'>, moment: Moment): Promise<unknown>
}

const question = (name: string, ask: (graph: Graph, moment: Moment) => Promise<unknown>): NamedQuestion => ({
  name,
  ask: ({ graph }, moment) => ask(graph, moment),
})

const of = 'AAA'
const { actors: ACTORS } = ASKED
const [from, to] = [partialDate('2010'), partialDate('2020-01-01')]

/**
 * Every question above the ports, over the actors and the ladder of `histories.ts`: two stores answer them alike at every moment of every history.
 * Whoever adds a query adds it here.
 */
export const NAMED_QUESTIONS: readonly NamedQuestion[] = [
  question('network', async (graph, moment) => {
    const { levels, seats, links } = await network(graph, { of }, moment)
    return {
      levels,
      seats,
      links: links.map(({ relation, level, ...link }) => ({
        partner: relation.partnership.partner,
        level: level.id,
        ...link,
      })),
    }
  }),
  question(
    'network within a group',
    async (graph, moment) => (await network(graph, { of, within: 'club' }, moment)).links.length,
  ),
  question('partnership', async (graph, moment) => {
    const found = await partnership(graph, { of, with: 'BBB' }, moment)
    return found && { level: found.link?.level.id, tracks: found.relation.owner }
  }),
  question('transitions', async (graph, moment) => {
    const { world, transitions: moves } = await transitions(graph, { of }, moment)
    return moves.map((move) => ({
      kind: move.kind,
      on: move.on,
      designation: move.designation,
      skipped: skippedBy(world, move).map(({ id }) => id),
      crosses: crossedBy(world, move).map(({ id }) => id),
    }))
  }),
  question('networkDiff', async (graph, moment) => diffData(await networkDiff(graph, { of, from, to }, moment))),
  question('levelCounts', async (graph, moment) =>
    (await levelCounts(graph, { of }, moment)).map(({ level, exactly, orHigher }) => [level.id, exactly, orHigher]),
  ),
  question('levelCounts within a group', async (graph, moment) =>
    (await levelCounts(graph, { of, within: 'union' }, moment)).map(({ level, exactly }) => [level.id, exactly]),
  ),
  question('partnerCount', async (graph, moment) =>
    countData(await partnerCount(graph, { of, definition: 'middle-up', within: 'union' }, moment)),
  ),
  question('partnerCountSeries', async (graph, moment) =>
    seriesData(await partnerCountSeries(graph, { of, definition: 'middle-up', from, to, step: 'YEAR' }, moment)),
  ),
  question('definitionSensitivity', async (graph, moment) => {
    const { counts, differences } = await definitionSensitivity(graph, { of }, moment)
    return {
      counts: counts.map(countData),
      differences: differences.map(({ a, b, onlyA, onlyB }) => [a.id, b.id, onlyA.length, onlyB.length]),
    }
  }),
  question('countingDefinitions', async (graph, moment) => (await countingDefinitions(graph, {}, moment)).definitions),
  question('search', async (graph, moment) => {
    const { ids, total } = await searchActors(graph, 'đức', { first: 2 }, moment.revision)
    return { ids, total }
  }),
  question('claims', async (graph, moment) => (await checkAll(graph, moment)).map(claimData)),
  question('contradictions', async (graph, moment) =>
    (
      await contradictionsOf(graph, (await deriveClaims(graph, undefined, moment)).contradictions, moment)
    ).contradictions.map(({ id, kind, claims, attributions }) => [id, kind, claims.length, attributions]),
  ),
  question('owners', async (graph, { revision }) => {
    const { ladder = [] } = await graph.countingDefinitions({ revision })
    return [...new Set(ladder.map(({ owner }) => owner))].sort()
  }),
  question('names', async (graph, { revision, validAt }) => {
    const world = await actorsNamed(graph, ACTORS, revision)
    return ACTORS.map((id) => [
      ...LANGUAGES.map((language) => nameIn(world, id, language, validAt)),
      aliasesOf(world, id, partialDate('2015-06-30')),
    ])
  }),
  question(
    'partnerCountSteps',
    async (graph, moment) =>
      (await partnerCountSteps(graph, { of, definition: 'middle-up', within: 'club' }, moment)).steps,
  ),
  {
    name: 'changes and notices of a permalink',
    ask: async ({ graph, log }, moment) => {
      const id = answerId(countAnswer.cite(await partnerCount(graph, { of, definition: 'middle-up' }, moment)))
      const { known, revision } = requestContext(
        { graph, log } as Store,
        () => new Date('2030-01-01T00:00:00Z'),
        UNMETERED,
      )
      const frozen = await thaw(id, { graph, known, revision })
      const changes = await changesOf(frozen, log)
      const notices = await noticesOf(frozen, { graph, log })
      return {
        changed: frozen.changed,
        changes: changes.map((change) => [change.id, ...change.revisions.map(({ number }) => number)]),
        notices: notices.map(({ revision, changes, unaskable }) => [
          revision.number,
          changes.map((change) => change.id),
          unaskable?.code,
        ]),
      }
    },
  },
  question('a frozen answer', async (graph, moment) => {
    const given = countAnswer.cite(await partnerCount(graph, { of, definition: 'middle-up' }, moment))
    const again = await given.kind.ask(graph, given.asked, moment)
    return { id: answerId(given), again: answerId(again), long: answerId(given, 1) }
  }),
]

async function checkAll(graph: Graph, moment: Moment) {
  const { verdicts } = await deriveClaims(graph, undefined, moment)
  const ids = verdicts.map(([id]) => id)
  return checkClaimsUnder(graph, ids, moment)
}
