import { request } from 'node:http'
import type { Asking, Reproduced } from './case.ts'

const found = async ({ api }: Asking, text: string, language = 'en'): Promise<string> => {
  const { data } = await api.ask(
    `query ($text: String!) { search(text: $text, language: ${language}, first: 1) { edges { near node { ... on Actor { id name(language: ${language}) } } } } }`,
    { text },
  )
  const [hit] = data.search.edges
  return hit === undefined ? 'nobody' : `${hit.node.id}${hit.near ? ', one slip away' : ''}`
}

/** A search, with whom it found then and whom it must find first. */
const searched = (text: string, was: string, right: string): Reproduced => ({
  finding: `“${text}” finds who is called so`,
  asked: `{ search(text: "${text}", first: 1) { edges { near node { ... on Actor { id } } } } }`,
  was,
  right,
  now: (asking) => found(asking, text),
})

/** What the server answers to somebody who calls it by another host name: `fetch` lets nobody choose that. */
const statusFor = ({ url }: Asking, path: string, host: string): Promise<string> =>
  new Promise((resolve, reject) => {
    request(`${url}${path}`, { headers: { host } }, (response) => {
      response.resume()
      resolve(String(response.statusCode))
    })
      .on('error', reject)
      .end()
  })

/**
 * What readers of the page met, and what others had met with tools like it, as far as a question shows it. What takes a browser is held there:
 * groups that were "no relation" by `test/e2e/groups-found.test.ts`, dead parts and silent addresses by `trouble.test.ts`, the drag that asked by `drag.test.ts`,
 * paper by `paper.test.ts`, the first view by `network.test.ts`, a second owner's front page by `front-owner.test.ts`, names of owners that are facts alone by
 * `other-owners.test.ts`. The day beside a level, a year as a day, and moves over several steps stand in `since.ts`; names given as codes, instants before the
 * first revision, feeds, hosts, CSV and ð in `links.ts`; names of their day in `data.ts`.
 */
export const PAGE: readonly Reproduced[] = [
  {
    finding: 'under another definition a partner has a third day, and its level keeps its own',
    asked:
      '{ partnerCount(of: "VNM", definition: "strategic-or-higher", validAt: "2025-12-31") { members { since levelSince } } }, Australia',
    was: '15 March 2018 beside Comprehensive Strategic Partnership',
    right: 'counted since 2018-03-15, Comprehensive Strategic Partnership since 2024-03-07',
    now: async ({ api }) => {
      const { data } = await api.ask(
        '{ partnerCount(of: "VNM", definition: "strategic-or-higher", validAt: "2025-12-31") { members { actor { ... on Actor { id } } level { name } since levelSince } } }',
      )
      const { since, level, levelSince } = data.partnerCount.members.find(
        ({ actor }: { actor: { id: string } }) => actor.id === 'AUS',
      )
      return `counted since ${since}, ${level.name} since ${levelSince}`
    },
  },
  {
    finding: 'a first step beside the rungs deepened nothing',
    asked: '{ partnership(of: "VNM", with: "LAO") { history { sentence } } }, the first',
    was: 'Deepened: special relationship',
    right: 'Laos took up',
    now: async ({ api }) => {
      const { data } = await api.ask('{ partnership(of: "VNM", with: "LAO") { history { sentence } } }')
      return /^Laos \w+ up|^Laos \w+/.exec(data.partnership.history[0].sentence)?.[0] ?? 'nothing'
    },
  },
  {
    finding: 'no sentence of a comparison names a definition by its id',
    asked: '{ networkDiff(of: "VNM", from: "2016-12-31", to: "2025-12-31") { sentences } }',
    was: 'comprehensive-or-higher@1: 25 + 17 − 0 = 42.',
    right: 'Comprehensive partnership or higher: 25 + 17 − 0 = 42.',
    now: async ({ api }) => {
      const { data } = await api.ask('{ networkDiff(of: "VNM", from: "2016-12-31", to: "2025-12-31") { sentences } }')
      const sentences: string[] = data.networkDiff.sentences
      return sentences.find((one) => /@\d/.test(one)) ?? sentences.find((one) => one.includes('= 42')) ?? 'none'
    },
  },
  searched('EU', 'DEU', 'eu'),
  searched('nước Anh', 'nobody', 'GBR'),
  searched('Laoss', 'nobody', 'LAO, one slip away'),
  searched('Holland', 'nobody', 'NLD'),
  searched('Deutschland', 'nobody', 'DEU'),
  searched('España', 'nobody', 'ESP'),
  searched('Liên bang Nga', 'nobody', 'RUS'),
  searched('Liên Xô', 'nobody', 'SUHH'),
  {
    finding: 'a host name with an underscore gets an answer',
    asked: 'curl -H "Host: entente_web:4000" …/revisions.atom',
    was: '500',
    right: '200',
    now: (asking) => statusFor(asking, '/revisions.atom', 'entente_web:4000'),
  },
  {
    finding: 'a file that is taken away has a name without slashes',
    asked: '/counts/VNM/comprehensive-or-higher.csv?validAt=2025-12-31: Content-Disposition',
    was: 'entente-CHN-CHN/partnership/strategic-or-higher-v1-2025-12-31.csv, of an owner whose definitions have slashes',
    right: 'no slash',
    now: async ({ url }) => {
      const response = await fetch(`${url}/counts/VNM/comprehensive-or-higher.csv?validAt=2025-12-31`)
      const name = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1]
      return name === undefined || /[/\\]/.test(name) ? (name ?? 'no name') : 'no slash'
    },
  },
]
