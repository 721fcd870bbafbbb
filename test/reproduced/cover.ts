import type { Asking, Reproduced } from './case.ts'

const explanationOf = async ({ api }: Asking, claim: string): Promise<{ verdict: string; explanation: string }> => {
  let after: string | null = null
  for (;;) {
    const { data } = await api.ask(
      'query ($after: String) { claims(first: 200, after: $after) { pageInfo { hasNextPage endCursor } edges { node { id verdict evidence { explanation } } } } }',
      { after },
    )
    for (const { node } of data.claims.edges)
      if (node.id === `claim/${claim}`) return { verdict: node.verdict, explanation: node.evidence.explanation }
    if (!data.claims.pageInfo.hasNextPage) throw new Error(`no claim ${claim}`)
    after = data.claims.pageInfo.endCursor
  }
}

const verdictOf = async (asking: Asking, claim: string) => (await explanationOf(asking, claim)).verdict

/** The part of a text that a pattern finds. */
const partOf = (text: string, pattern: RegExp): string => pattern.exec(text)?.[0] ?? text

const contradictionWith = async ({ api }: Asking, kind: string, words: string) => {
  const { data } = await api.ask(
    '{ contradictions(first: 100) { edges { node { kind explanation decisions { on by } } } } }',
  )
  const found: { explanation: string; decisions: { on: string; by: string }[] } | undefined = data.contradictions.edges
    .map(({ node }: { node: { kind: string; explanation: string } }) => node)
    .find((node: { kind: string; explanation: string }) => node.kind === kind && node.explanation.includes(words))
  return found
}

const footnoteOn = async ({ api }: Asking, day: string, language: string) => {
  const { data } = await api.ask(
    `{ partnerCount(of: "VNM", definition: "comprehensive-or-higher", validAt: "${day}") { footnote(language: ${language}) } }`,
  )
  return data.partnerCount.footnote
}

/** What was said of days that nobody had gone through, of published figures, and of where sources contradict each other. */
export const COVER: readonly Reproduced[] = [
  {
    finding: 'a footnote bounds a number of days to come',
    asked: 'partnerCount(of: "VNM", definition: "comprehensive-or-higher", validAt: "2030-01-01") { footnote }',
    was: '42 to 43 partners of Viet Nam on 1 January 2030.',
    right:
      'At least 42 partners of Viet Nam on 1 January 2030, and Slovakia if its one weak source is right; facts gone through to 31 December 2025.',
    now: async (asking) => partOf(await footnoteOn(asking, '2030-01-01', 'en'), /^[^.]+\./),
  },
  {
    finding: 'and in Vietnamese',
    asked: 'the same, footnote(language: vi)',
    was: 'Từ 42 đến 43 đối tác của Việt Nam, tính đến ngày 1 tháng 1 năm 2030.',
    right:
      'Ít nhất 42 đối tác của Việt Nam, tính đến ngày 1 tháng 1 năm 2030, và Slovakia nếu nguồn yếu duy nhất là đúng; dữ kiện đã rà soát đến ngày 31 tháng 12 năm 2025.',
    now: async (asking) => partOf(await footnoteOn(asking, '2030-01-01', 'vi'), /^[^.]+\./),
  },
  {
    finding: 'the command line bounds a number of days to come',
    asked: 'npx entente count VNM comprehensive-or-higher --at 2030-01-01',
    was: '- **Upper bound**: 43',
    right: '- **Upper bound**: not known: facts gone through to 31 December 2025',
    now: async ({ run, url }) => {
      const { out } = await run('count', 'VNM', 'comprehensive-or-higher', '--at', '2030-01-01', '--server', url)
      return partOf(out, /- \*\*Upper bound\*\*: .*/)
    },
  },
  {
    finding: 'a series has a bound for a year that was not gone through',
    asked: 'npx entente series VNM comprehensive-strategic --from 2025 --until 2026 --format csv, the last row',
    was: '2026-12-31,14,14',
    right: '2026-12-31,14,,no',
    now: async ({ run, url }) => {
      const { out } = await run(
        'series',
        'VNM',
        'comprehensive-strategic',
        '--from',
        '2025',
        '--until',
        '2026',
        '--format',
        'csv',
        '--server',
        url,
      )
      return partOf(out, /2026-12-31,[^,]*,[^,]*,[^,]*/)
    },
  },
  {
    finding: 'a sum of two days bounds the second',
    asked: 'networkDiff(of: "VNM", from: "2025-12-31", to: "2026-06-01") { sentences }, the first',
    was: 'comprehensive-or-higher@1: 42 + 0 − 0 = 42–43 (undecided: Slovakia).',
    right:
      'Comprehensive partnership or higher: 42 + 0 known to have come in − 0 known to have gone out = at least 42 (undecided: Slovakia (source of low confidence)).',
    now: async ({ api }) => {
      const { data } = await api.ask('{ networkDiff(of: "VNM", from: "2025-12-31", to: "2026-06-01") { sentences } }')
      return data.networkDiff.sentences.find((sentence: string) => sentence.startsWith('Comprehensive partnership or'))
    },
  },
  {
    finding: 'a day is picked within 2024 on which the figure of a page fits that says only 2024',
    asked: 'claims, explained-today-csp/strategic-2024 { verdict }',
    was: 'AGREES',
    right: 'CANNOT_BE_CHECKED',
    now: (asking) => verdictOf(asking, 'explained-today-csp/strategic-2024'),
  },
  {
    finding: 'a figure of 2015 to 2017 differs from that of 2016',
    asked: 'claims, vovworld-398731/comprehensive { verdict }',
    was: 'DIFFERS',
    right: 'CANNOT_BE_CHECKED',
    now: (asking) => verdictOf(asking, 'vovworld-398731/comprehensive'),
  },
  {
    finding: 'the first seven months are counted to 22 August',
    asked: 'claims, vov-1224447/upgrades { evidence { explanation } }',
    was: 'The graph finds 6 entries and 4 upgrades',
    right: 'The graph finds 9 to 10 (5 entries and 4 upgrades) from 1 January 2025 to 31 July 2025',
    now: async (asking) =>
      partOf((await explanationOf(asking, 'vov-1224447/upgrades')).explanation, /The graph finds [^:]+(?=:)/),
  },
  {
    finding: 'a day that the source leaves open is called one that no source gives',
    asked: 'claims, explained-today-csp/strategic-2015 { evidence { explanation } }',
    was: 'The graph finds 13 to 15, and no source says which of these counts: Malaysia; Philippines.',
    right:
      '13 on 1 January 2015 and 15 on 31 December 2015 (Malaysia (7 August 2015); Philippines (17 November 2015)). The day that the figure is of would settle it.',
    now: async (asking) =>
      partOf((await explanationOf(asking, 'explained-today-csp/strategic-2015')).explanation, /13 on .*/),
  },
  {
    finding: 'a place in an order is said to hold no facts that it could be counted from',
    asked: 'claims, htv-2023-09/usa-rank { evidence { explanation } }',
    was: 'The graph holds no facts that this could be counted from',
    right: 'United States (10 September 2023) is the 5th',
    now: async (asking) =>
      partOf((await explanationOf(asking, 'htv-2023-09/usa-rank')).explanation, /United States \([^)]*\) is the \w+/),
  },
  {
    finding: 'a difference is unexplained that the graph explains',
    asked: 'claims, sonla-1332/g7 { evidence { explanation } }',
    was: 'unexplained: +1.',
    right: 'Not counted: Canada (Comprehensive Partnership since 8 November 2017).',
    now: async (asking) => partOf((await explanationOf(asking, 'sonla-1332/g7')).explanation, /Not counted: [^.]*\./),
  },
  {
    finding: 'a contradiction opens by asserting one side',
    asked: 'contradictions { explanation }, of the growth target',
    was: 'The growth target of 2025 was over 8%: these figures cannot both hold.',
    right: 'The growth target of 2025: Le Hoai Trung in “',
    now: async (asking) =>
      partOf((await contradictionWith(asking, 'VALUE', 'over 8%'))?.explanation ?? '', /^The growth target[^“]*“/),
  },
  {
    finding: 'one number by several definitions is never found',
    asked: 'contradictions, DEFINITION with “18 out of 21”',
    was: 'none',
    right: 'Partners of Viet Nam within G20, on 31 December 2025',
    now: async (asking) =>
      partOf((await contradictionWith(asking, 'DEFINITION', '18 out of 21'))?.explanation ?? 'none', /^[^:]*/),
  },
  {
    finding: 'what a figure implies of the year before is held against nothing',
    asked: 'contradictions, VALUE with “Over 170”',
    was: 'none',
    right: 'implies fewer than 140 in 2024',
    now: async (asking) =>
      partOf((await contradictionWith(asking, 'VALUE', 'Over 170'))?.explanation ?? 'none', /implies [^;.]*/),
  },
  {
    finding: 'a note settles who issued Directive 56',
    asked: 'contradictions, ISSUER with “Directive 56-CT/TW” { decisions { on by } }',
    was: 'none',
    right: '2026-11-27, the editors of Entente',
    now: async (asking) => {
      const decision = (await contradictionWith(asking, 'ISSUER', 'Directive 56-CT/TW'))?.decisions[0]
      return decision === undefined ? 'none' : `${decision.on}, ${decision.by}`
    },
  },
]
