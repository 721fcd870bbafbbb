import type { Reproduced } from './case.ts'

/** What was said of days and levels. */
export const SINCE: readonly Reproduced[] = [
  {
    finding: 'the day on which Australia came to its level stands in the network',
    asked: '{ network(of: "VNM", validAt: "2025-12-31") { links { partner { id } since } } }',
    was: 'in the count beside it: 2009-09-07',
    right: '2024-03-07',
    now: async ({ api }) => {
      const { data } = await api.ask('{ network(of: "VNM", validAt: "2025-12-31") { links { partner { id } since } } }')
      return data.network.links.find(({ partner }: { partner: { id: string } }) => partner.id === 'AUS').since
    },
  },
]
