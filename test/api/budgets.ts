import type { Api } from './api.ts'

/** What a request may ask of the store beside one look-up of the head and of its instants, whatever its lists hold. */
export interface Budget {
  readonly query: string
  readonly questions: number
  /** Questions beside these the first time that it is asked at a revision, for what is derived of all claims then: a page of claims, of attributions and of decisions after another. Absent: none. */
  readonly derives?: number
  /** Questions about what touched something; absent: none. */
  readonly touched?: number
}

/** Of the seed: two pages of claims, one of attributions and one of decisions. */
const DERIVES = 4

/** A budget for every field of the root. Each names as much of its type as can be asked for, since a budget is for what is dearest. */
export const ROOT_BUDGETS: Readonly<Record<string, Budget>> = {
  actor: { questions: 1, query: '{ actor(id: "g20") { __typename id name aliases ... on State { iso3 region } } }' },
  answer: {
    questions: 2,
    touched: 1,
    query: `query ($id: ID!) { answer(id: $id) { id question changed changes
      asGiven { ... on Count { value members { actor { name } citations { source { title } } } } } now { ... on Count { value members { actor { name } } } } } }`,
  },
  claims: {
    questions: 1,
    derives: DERIVES,
    query: `{ claims(first: 50, verdicts: [AGREES, DIFFERS, IMPOSSIBLE, CANNOT_BE_CHECKED]) { totalCount edges { node { id text verdict permalink citations { source { title } }
      evidence { residual explanation counts { value members { actor { name } } footnote } moves { partner { name } } members { name } } } } } }`,
  },
  contradictions: {
    questions: 1,
    derives: DERIVES,
    query: `{ contradictions(first: 50) { totalCount edges { node { id kind explanation claims { id verdict } citations { source { title } } decisions { text } } } } }`,
  },
  countingDefinitions: {
    questions: 1,
    query: '{ countingDefinitions(of: "VNM") { id version text } }',
  },
  coverage: {
    questions: 1,
    query: '{ coverage { owner { name } facts reviewedTo whole by citations { source { title } } } }',
  },
  definitionSensitivity: {
    questions: 1,
    query: `{ definitionSensitivity(of: "VNM", validAt: "2025-12-31", within: "g20") { counts { definition { id } value members { actor { name } } footnote permalink }
      differences { onlyA { actor { id } } onlyB { actor { id } } } } }`,
  },
  frontOwner: { questions: 1, query: '{ frontOwner { id name aliases } }' },
  levelCounts: {
    questions: 1,
    query: '{ levelCounts(of: "VNM", validAt: "2025-12-31") { level { id name } exactly orHigher } }',
  },
  memberships: {
    questions: 1,
    query:
      '{ memberships(of: "eu", validAt: "2020-06-30") { member { name } in { name } role from to certain citations { source { title } } } }',
  },
  network: {
    questions: 1,
    query: `{ network(of: "VNM", validAt: "2025-12-31") { revision nodes { actor { id name aliases } x y } links { partner { id } level { name } since
      partnership { designations { side { name } formula citations { source { title } } } history { on kind crosses { id } at { name place } establishedBy { title } citations { source { id } } } } } } }`,
  },
  networkDiff: {
    questions: 1,
    query:
      '{ networkDiff(of: "VNM", from: "2024", to: "2025") { sentences permalink entered { partner { name } } unchanged { partner { name } } } }',
  },
  owners: { questions: 1, query: '{ owners { id name aliases } }' },
  partnerCount: {
    questions: 1,
    query: `{ partnerCount(of: "VNM", definition: "comprehensive-or-higher", validAt: "2025-12-31", within: "g20") { value upper
      members { actor { name aliases } citations { source { address } } } footnote permalink } }`,
  },
  partnerCountSeries: {
    questions: 1,
    query: `{ partnerCountSeries(of: "VNM", definition: "comprehensive-or-higher", from: "2000", to: "2025", step: YEAR, within: "g20") {
      points { value upper members { actor { id } } footnote permalink } footnote permalink } }`,
  },
  partnerCountSteps: {
    questions: 1,
    query: '{ partnerCountSteps(of: "VNM", definition: "comprehensive-or-higher", within: "g20") { __typename } }',
  },
  partnership: {
    questions: 1,
    query: `{ partnership(of: "VNM", with: "KOR") { designations { side { name } level { name } formula citations { source { title } } }
      history { on kind crosses { id } at { name place outcomes { __typename ... on Instrument { title } } } citations { source { id } } } } }`,
  },
  revisions: { questions: 1, query: '{ revisions(first: 200) { totalCount edges { node { reason } } } }' },
  search: {
    questions: 1,
    query: '{ search(text: "a", first: 100) { totalCount edges { node { ... on Actor { name aliases } } } } }',
  },
  state: { questions: 1, query: '{ state(iso3: "VNM") { name aliases iso3 region } }' },
  transitions: {
    questions: 1,
    query: `{ transitions(of: "VNM", first: 200) { totalCount edges { node { kind on partner { id name } from { id } to { name } crosses { text } skipped { id }
      establishedBy { title } at { name participants { who } } } } } }`,
  },
}

/** Requests of several fields: no more than one question for each of them. */
export const BUDGETS: readonly {
  readonly name: string
  readonly query: string
  readonly rootFields: number
  readonly derives?: number
}[] = [
  {
    name: 'the whole network with every history and source',
    rootFields: 1,
    query: `{ network(of: "VNM", validAt: "2025-12-31") { revision nodes { actor { id name aliases } x y } links { partner { id } level { name } since
      partnership { designations { side { name } formula citations { source { title } } } history { on kind crosses { id } at { name place } establishedBy { title } citations { source { id } } } } } } }`,
  },
  {
    name: 'the first view of the page',
    rootFields: 4,
    query: `{ network(of: "VNM", validAt: "2025-12-31") { links { partner { name(language: vi) } level { id } } }
      transitions(of: "VNM", first: 200) { edges { node { on kind partner { id } } } }
      levelCounts(of: "VNM", validAt: "2025-12-31") { exactly orHigher }
      partnerCount(of: "VNM", definition: "comprehensive-or-higher", validAt: "2025-12-31") { value upper members { actor { name } citations { source { address } } } footnote permalink } }`,
  },
  {
    name: 'a page of claims, claims of a verdict and the contradictions',
    rootFields: 3,
    derives: DERIVES,
    query: `{ claims(first: 20) { totalCount edges { node { verdict evidence { explanation residual counts { value members { actor { name } } } moves { sentence } } citations { source { title } } permalink } } }
      ofAVerdict: claims(verdicts: [DIFFERS, IMPOSSIBLE], first: 5) { edges { node { id evidence { explanation } } } }
      contradictions(first: 100) { edges { node { kind explanation claims { id } citations { source { id } } decisions { text } } } } }`,
  },
  {
    name: 'one number by every definition, and the days on which it changes',
    rootFields: 3,
    query: `{ definitionSensitivity(of: "VNM", validAt: "2025-12-31") { counts { value definition { label } } differences { onlyA { actor { name } } } }
      partnerCountSteps(of: "VNM", definition: "strategic-or-higher", within: "g20") { from value upper }
      network(of: "VNM", validAt: "2025-12-31") { nodes { actor { id } spells { from to certain level { id } designation { formula } beside { sector } } } } }`,
  },
  {
    name: 'a series of counts within a group',
    rootFields: 1,
    query:
      '{ partnerCountSeries(of: "VNM", definition: "comprehensive-or-higher", from: "2000", to: "2025", step: YEAR, within: "g20") { points { value upper members { actor { id } } } footnote } }',
  },
  {
    name: 'two days as known at two revisions',
    rootFields: 3,
    query: `{ a: network(of: "VNM", validAt: "2001-03-15") { links { partner { id } } } b: networkDiff(of: "VNM", from: "2024-12-31", to: "2025-12-31") { sentences entered { partner { id } } unchanged { partner { id } } }
      c: partnership(of: "VNM", with: "HUN") { designations { side { id } } } }`,
  },
  {
    name: 'actors, search, definitions, revisions',
    rootFields: 6,
    query: `{ state(iso3: "VNM") { name region } actor(id: "g20") { name aliases } search(text: "a", first: 100) { totalCount edges { node { ... on Actor { name } } } }
      countingDefinitions(of: "VNM") { id text } revisions { totalCount edges { node { reason } } } owners { id name } }`,
  },
]

/** The id of an answer that is another one now: what touched it has to be asked for. */
export async function permalinkThatChanged({ ask }: Api): Promise<string> {
  const { data } = await ask('{ revisions(first: 200) { edges { node { recordedAt } } } }')
  const [{ node: oldest }] = data.revisions.edges.slice(-1)
  const { data: given } = await ask(
    `{ partnerCount(of: "VNM", definition: "comprehensive-or-higher", validAt: "2025-12-31", knownAt: "${oldest.recordedAt}") { permalink } }`,
  )
  return given.partnerCount.permalink.replace('/answers/', '')
}
