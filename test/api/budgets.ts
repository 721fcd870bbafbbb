/** Requests that must stay within one look-up of the head and one statement for each root field, whatever their lists hold. */
export const BUDGETS: readonly { readonly name: string; readonly query: string; readonly rootFields: number }[] = [
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
