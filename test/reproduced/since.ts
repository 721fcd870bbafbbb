import type { Asking, Reproduced } from './case.ts'

const FIRST = '2026-11-24T15:38:18.154Z'

const standing = async ({ api }: Asking, args: string): Promise<string> => {
  const { data } = await api.ask(
    `{ partnership(of: "VNM", ${args}) { level { name } certain possible { name } confidence } }`,
  )
  const { level, certain, possible, confidence } = data.partnership
  const names = possible.map(({ name }: { name: string }) => name).join(', ')
  return `${level?.name ?? 'no level'}, ${certain ? 'certain' : 'not certain'}, possible: ${names}, confidence: ${confidence ?? 'none'}`
}

const netOf = async ({ api }: Asking, from: string, to: string, partner: string) => {
  const { data } = await api.ask(
    `{ networkDiff(of: "VNM", from: "${from}", to: "${to}") { entered { ...net } moved { ...net } } }
      fragment net on Transition { partner { id } sentence skipped { name } }`,
  )
  const { entered, moved } = data.networkDiff
  return [...entered, ...moved].find((net: { partner: { id: string } }) => net.partner.id === partner)
}

/** What was said of days and levels, of spans, and of what is not known. */
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
  {
    finding: 'a level in a file stood beside the day since which it was counted',
    asked: 'npx entente count VNM comprehensive-or-higher --at 2025-12-31 --format csv',
    was: 'Level: Comprehensive Strategic Partnership; Since: 2009-09-07',
    right: 'Level: Comprehensive Strategic Partnership; At this level since: 2024-03-07; Counted since: 2009-09-07',
    now: async ({ run, url }) => {
      const { out } = await run(
        ...['count', 'VNM', 'comprehensive-or-higher', '--at', '2025-12-31', '--format', 'csv', '--server', url],
      )
      const [header = '', ...rows] = out.replace('\uFEFF', '').split('\r\n')
      const australia = (rows.find((row) => row.startsWith('AUS,')) ?? '').split(',')
      return header
        .split(',')
        .flatMap((name, i) => (/level|since/i.test(name) ? [`${name}: ${australia[i]}`] : []))
        .join('; ')
    },
  },
  {
    finding: 'for fifteen of the forty-two both days are apart',
    asked:
      '{ partnerCount(of: "VNM", definition: "comprehensive-or-higher@1", validAt: "2025-12-31") { members { since levelSince } } }',
    was: 'one day for both: 0',
    right: '15 of 42',
    now: async ({ api }) => {
      const { data } = await api.ask(
        '{ partnerCount(of: "VNM", definition: "comprehensive-or-higher@1", validAt: "2025-12-31") { members { since levelSince } } }',
      )
      const members: { since: string; levelSince: string }[] = data.partnerCount.members
      return `${members.filter(({ since, levelSince }) => since !== levelSince).length} of ${members.length}`
    },
  },
  {
    finding: 'a relation that rests on one weak source was given without its doubt',
    asked: '{ partnership(of: "VNM", with: "SVK", validAt: "2026-06-01") { level { name } } }',
    was: 'Strategic Partnership',
    right: 'Strategic Partnership, not certain, possible: Strategic Partnership, confidence: LOW',
    now: (asking) => standing(asking, 'with: "SVK", validAt: "2026-06-01"'),
  },
  {
    finding: 'a relation that may not have begun was given without its doubt',
    asked: `{ partnership(of: "VNM", with: "RUS", validAt: "2001-03-15", knownAt: "${FIRST}") { level { name } } }`,
    was: 'Strategic Partnership',
    right: 'Strategic Partnership, not certain, possible: Strategic Partnership, confidence: HIGH',
    now: (asking) => standing(asking, `with: "RUS", validAt: "2001-03-15", knownAt: "${FIRST}"`),
  },
  {
    finding: 'a start that no source gives was taken for always',
    asked: '{ partnership(of: "VNM", with: "KHM", validAt: "1800-01-01") { level { name } } }',
    was: 'Special Relationship',
    right: 'no level, not certain, possible: Special Relationship, confidence: none',
    now: (asking) => standing(asking, 'with: "KHM", validAt: "1800-01-01"'),
  },
  {
    finding: 'a move over two steps was told as one',
    asked: '{ networkDiff(of: "VNM", from: "2012-12-31", to: "2025-12-31") { moved { sentence } } }',
    was: 'Australia rose from Comprehensive Partnership to Comprehensive Strategic Partnership (7 March 2024).',
    right:
      'Australia rose from Comprehensive Partnership to Comprehensive Strategic Partnership (in two steps, 15 March 2018 and 7 March 2024).',
    now: async (asking) => (await netOf(asking, '2012-12-31', '2025-12-31', 'AUS')).sentence,
  },
  {
    finding: 'a rung on which somebody stood for years was called skipped',
    asked: '{ networkDiff(of: "VNM", from: "2012-12-31", to: "2025-12-31") { moved { skipped { name } } } }',
    was: 'Strategic Partnership',
    right: '',
    now: async (asking) =>
      (await netOf(asking, '2012-12-31', '2025-12-31', 'AUS')).skipped
        .map(({ name }: { name: string }) => name)
        .join(', '),
  },
  {
    finding: 'the day of a deepening stood beside the level that was come to before it',
    asked: '{ networkDiff(of: "VNM", from: "2008-01-01", to: "2025-12-31") { entered { sentence } } }',
    was: 'China entered at Comprehensive Strategic Partnership (12 December 2023).',
    right: 'China entered at Comprehensive Strategic Partnership (1 June 2008).',
    now: async (asking) => (await netOf(asking, '2008-01-01', '2025-12-31', 'CHN')).sentence,
  },
  {
    finding: 'what differs within a year was called undecided',
    asked: '{ partnerCount(of: "VNM", definition: "comprehensive-or-higher@1", validAt: "2025") { footnote } }',
    was: '32 to 42 partners of Viet Nam in 2025. … Undecided: Azerbaijan, Bulgaria, Belarus, …',
    right: 'Partners of Viet Nam, 32 on 1 January, 42 on 31 December 2025: 10 came in, 6 rose.',
    now: async ({ api }) => {
      const { data } = await api.ask(
        '{ partnerCount(of: "VNM", definition: "comprehensive-or-higher@1", validAt: "2025") { footnote } }',
      )
      const [first = ''] = /^.*? rose\./.exec(data.partnerCount.footnote) ?? []
      return /ndecided/.test(data.partnerCount.footnote) ? data.partnerCount.footnote : first
    },
  },
  {
    finding: 'a partner whose own words are not known was out for certain',
    asked:
      '{ partnerCount(of: "VNM", definition: "comprehensive-or-higher-by-partner", validAt: "2025-12-31") { value upper undecided { actor { id } openBecause } } }',
    was: '39 to 41: CHL CONFIDENCE, VEN CONFIDENCE',
    right: '39 to 42: CHL CONFIDENCE, NLD OTHER_SIDE_UNKNOWN, VEN CONFIDENCE',
    now: async ({ api }) => {
      const { data } = await api.ask(
        '{ partnerCount(of: "VNM", definition: "comprehensive-or-higher-by-partner", validAt: "2025-12-31") { value upper undecided { actor { id } openBecause } } }',
      )
      const { value, upper, undecided } = data.partnerCount
      const open = undecided.map(
        ({ actor, openBecause }: { actor: { id: string }; openBecause: string }) => `${actor.id} ${openBecause}`,
      )
      return `${value} to ${upper}: ${open.join(', ')}`
    },
  },
]
