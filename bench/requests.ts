/** The questions that requests are measured by: about 25 KB, 10 KB and 1 KB of answer. */
export const COUNT = {
  query: `query ($of: ID!, $definition: ID!, $on: PartialDate) { partnerCount(of: $of, definition: $definition, validAt: $on) {
    value upper validAt knownAt members { actor { id name } level { id name } since
      citations { source { id title publisher published address } locator original } } } }`,
  variables: { of: 'VNM', definition: 'comprehensive-or-higher', on: '2025-12-31' },
} as const

export const NETWORK = {
  query: `query ($of: ID!, $on: PartialDate) { network(of: $of, validAt: $on) {
    revision validAt nodes { actor { id name } x y } links { partner { id name } level { id name } since certain confidence } } }`,
  variables: { of: 'VNM', on: '2025-12-31' },
} as const

export const HISTORY = {
  query: `query ($of: ID!, $with: ID!, $on: PartialDate) { partnership(of: $of, with: $with, validAt: $on) {
    id between { id name } history { kind on formula from { id } to { id } citations { source { id } locator } } } }`,
  variables: { of: 'VNM', with: 'KOR', on: '2025-12-31' },
} as const
