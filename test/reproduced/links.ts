import type { Asking, Reproduced } from './case.ts'

const said = async (asking: Asking, query: string): Promise<string> => {
  const { data, errors } = await asking.api.ask(query)
  return errors?.[0]?.message ?? JSON.stringify(data)
}

const permalinkIn = async ({ url }: Asking, headers: Record<string, string>): Promise<string> => {
  const file = await (
    await fetch(`${url}/counts/VNM/comprehensive-or-higher.json?validAt=2025-12-31`, { headers })
  ).text()
  return ((/"permalink": "([^"]+)"/.exec(file) ?? [])[1] ?? '')
    .replace(url, '<this server>')
    .replace(/\/answers\/.*/, '/answers/…')
}

const COUNT = ['count', 'VNM', 'strategic-or-higher', '--at', '2001-03-15', '--format', 'csv']

const rowsOf = async (asking: Asking, ...options: string[]): Promise<string> => {
  const { code, out, err } = await asking.run(...COUNT, ...options)
  return code === 0 ? `${out.trim().split('\n').length - 1} rows` : err.trim()
}

/** What was wrong with addresses, links and files, and with search. */
export const LINKS: readonly Reproduced[] = [
  {
    finding: 'a name in place of a code is told from no relation',
    asked: '{ partnership(of: "VNM", with: "United Kingdom") { level { name } } }',
    was: '{"partnership":null}',
    right:
      'with: "United Kingdom" names no actor known then: did you mean United Kingdom (GBR)? Ids are ISO alpha-3 codes such as "FRA" or slugs such as "g20"',
    now: (asking) => said(asking, '{ partnership(of: "VNM", with: "United Kingdom") { level { name } } }'),
  },
  {
    finding: 'a code in small letters is the code',
    asked: '{ partnership(of: "vnm", with: "gbr") { between { id } } }',
    was: '{"partnership":null}',
    right: '{"partnership":{"between":[{"id":"VNM"},{"id":"GBR"}]}}',
    now: (asking) => said(asking, '{ partnership(of: "vnm", with: "gbr") { between { id } } }'),
  },
  {
    finding: 'a Host that somebody sends is in no file',
    asked: 'curl -H "Host: evil.example" …/counts/VNM/comprehensive-or-higher.json',
    was: 'http://evil.example/answers/…',
    right: '<this server>/answers/…',
    now: (asking) => permalinkIn(asking, { 'X-Forwarded-Host': 'evil.example', 'X-Forwarded-Proto': 'https' }),
  },
  {
    finding: 'an entry of the revisions leads to its revision',
    asked: '/revisions.atom: what the link of the oldest entry asks',
    was: '?knownAt=2026-11-24T15:38:18.154Z',
    right: '?known=2026-11-24T15:38:18.154Z',
    now: async ({ url }) => {
      const feed = await (await fetch(`${url}/revisions.atom`)).text()
      const links = [...feed.matchAll(/<entry>.*?href="([^"]+)"/gs)].map(([, href = '']) => decodeURIComponent(href))
      return new URL(links.at(-1) ?? '').search
    },
  },
  {
    finding: 'a feed is the same feed wherever it is read from',
    asked: '/revisions.atom: its id',
    was: 'http://127.0.0.1/revisions.atom',
    right: 'urn:entente:log:2026-11-24T15:38:18.154Z:revisions:en',
    now: async ({ url }) => (/<id>([^<]+)/.exec(await (await fetch(`${url}/revisions.atom`)).text()) ?? [])[1] ?? '',
  },
  {
    finding: 'a CSV has as many rows as the answer has names',
    asked: '/counts/VNM/comprehensive-or-higher.csv?validAt=2025-12-31&knownAt=3',
    was: '187 rows',
    right: '42 rows',
    now: async ({ url }) => {
      const text = await (
        await fetch(`${url}/counts/VNM/comprehensive-or-higher.csv?validAt=2025-12-31&knownAt=3`)
      ).text()
      return `${text.trim().split('\r\n').length - 1} rows`
    },
  },
  {
    finding: 'a page of nothing is a page to a browser',
    asked: '/counts/VNM/comprehensive-or-higher.pdf with Accept: text/html',
    was: 'application/json; charset=utf-8',
    right: 'text/html; charset=utf-8',
    now: async ({ url }) =>
      (
        await fetch(`${url}/counts/VNM/comprehensive-or-higher.pdf`, { headers: { Accept: 'text/html,*/*;q=0.8' } })
      ).headers.get('content-type') ?? '',
  },
  {
    finding: 'a look-alike of Đ finds what Đ finds',
    asked: '{ search(text: "Ðức") }, with the Icelandic letter',
    was: 'nobody',
    right: 'as with Đ',
    now: async ({ api }) => {
      const ask = (text: string) =>
        api.ask('query ($text: String!) { search(text: $text) { edges { node { ... on Actor { id } } } } }', { text })
      const [odd, right] = [await ask('\u00D0ức'), await ask('\u0110ức')]
      if (odd.data.search.edges.length === 0) return 'nobody'
      return JSON.stringify(odd) === JSON.stringify(right) ? 'as with Đ' : 'something else'
    },
  },
  {
    finding: 'the command line takes a group in capitals',
    asked: 'npx entente count VNM strategic-or-higher --at 2001-03-15 --within G20',
    was: 'within: "G20" names no actor known then',
    right: '1 rows',
    now: (asking) => rowsOf(asking, '--within', 'G20'),
  },
  {
    finding: 'what was believed at revision 1 can be asked by its number',
    asked: 'npx entente count VNM strategic-or-higher --at 2001-03-15 --known-at 1',
    was: '--known-at: "1" is not an instant',
    right: '1 rows',
    now: (asking) => rowsOf(asking, '--known-at', '1'),
  },
  {
    finding: 'the time before the first revision is told as that',
    asked: 'npx entente count VNM strategic-or-higher --known-at 2000-01-01T00:00:00Z',
    was: 'entente: of: "VNM" names no actor known then; use an ISO alpha-3 code such as "FRA"',
    right:
      'entente: --known-at: 2000-01-01T00:00:00.000Z is before the first revision: nothing was known then; the first is revision 1 of 2026-11-24T15:38:18.154Z',
    now: (asking) => rowsOf(asking, '--known-at', '2000-01-01T00:00:00Z'),
  },
]
