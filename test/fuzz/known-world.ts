import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSchema, type GraphQLSchema } from 'graphql'
import { projectRoot } from '../../server/project-root.ts'

/** What hostile requests may name rightly: the schema, and things of the data that the server holds. */
export interface KnownWorld {
  readonly schema: GraphQLSchema
  readonly owners: readonly string[]
  readonly actors: readonly string[]
  readonly groups: readonly string[]
  readonly definitions: readonly string[]
  readonly ladders: readonly string[]
  readonly levels: readonly string[]
  readonly claims: readonly string[]
  readonly instants: readonly string[]
  /** Ids of frozen answers. */
  readonly permalinks: readonly string[]
}

const QUESTION = `{
  owners { id }
  revisions { edges { node { recordedAt } } }
  search(text: "a", first: 100, kinds: [ACTOR]) { edges { node { __typename ... on Actor { id } } } }
  claims(first: 40) { edges { node { id permalink } } }
}`

const ofOwner = (owner: string): string => `{
  network(of: "${owner}") { ladder levels { id } links { partner { id } } }
  countingDefinitions(of: "${owner}") { id }
  networkDiff(of: "${owner}", from: "2020", to: "2024") { permalink }
}`

const ofDefinition = (owner: string, definition: string): string => `{
  partnerCount(of: "${owner}", definition: "${definition}", validAt: "2025-12-31") { permalink }
  partnerCountSeries(of: "${owner}", definition: "${definition}", from: "2020", to: "2024", step: YEAR) { permalink }
}`

/** Asks a server what there is. */
export async function knownWorld(address: string): Promise<KnownWorld> {
  const data = await ask(address, QUESTION)
  const nodes = (list: { edges: { node: Named }[] }): Named[] => list.edges.map(({ node }) => node)
  const ids = (list: readonly Named[]): string[] => list.map(({ id }) => id)
  const owners = ids(data.owners)
  const found = nodes(data.search)
  const perOwner = await Promise.all(owners.map((owner) => ask(address, ofOwner(owner))))
  const counted = perOwner.flatMap(({ countingDefinitions }, i) =>
    countingDefinitions.slice(0, 4).map(({ id }: Named) => [owners[i] ?? '', id] as const),
  )
  const perDefinition = await Promise.all(
    counted.map(([owner, definition]) => ask(address, ofDefinition(owner, definition))),
  )
  const permalinks = [
    ...perOwner.map(({ networkDiff }) => networkDiff),
    ...perDefinition.flatMap(({ partnerCount, partnerCountSeries }) => [partnerCount, partnerCountSeries]),
    ...nodes(data.claims),
  ].map(({ permalink }: Named) => (permalink ?? '').replace('/answers/', ''))
  return {
    schema: buildSchema(readFileSync(join(projectRoot(), 'schema', 'schema.graphql'), 'utf8')),
    owners,
    actors: [...ids(found), ...perOwner.flatMap(({ network }) => network.links.map((link: Link) => link.partner.id))],
    groups: ids(found.filter(({ __typename }) => __typename === 'Group' || __typename === 'Organization')),
    definitions: perOwner.flatMap(({ countingDefinitions }) => ids(countingDefinitions)),
    ladders: perOwner.map(({ network }) => network.ladder),
    levels: perOwner.flatMap(({ network }) => ids(network.levels)),
    claims: ids(nodes(data.claims)),
    instants: nodes(data.revisions).map(({ recordedAt }) => recordedAt ?? ''),
    permalinks: permalinks.filter((id) => id !== ''),
  }
}

interface Named {
  readonly id: string
  readonly __typename?: string
  readonly recordedAt?: string
  readonly permalink?: string | null
}

interface Link {
  readonly partner: Named
}

// biome-ignore lint/suspicious/noExplicitAny: what was asked for is what there is.
async function ask(address: string, query: string): Promise<any> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  const { data, errors } = (await response.json()) as { data: unknown; errors?: unknown }
  if (errors !== undefined) throw new Error(`${query}: ${JSON.stringify(errors)}`)
  return data
}
