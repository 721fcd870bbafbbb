import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadSeed } from '../../seed/load.ts'
import { projectRoot } from '../../server/project-root.ts'
import { openStore } from '../../server/store/open-store.ts'
import { type Api, openSeededApi } from '../api/api.ts'
import { listening } from '../api/listening.ts'
import { runEntente } from '../fixtures/run-entente.ts'
import type { Asking, Reproduced } from './case.ts'
import { COVER } from './cover.ts'
import { DATA } from './data.ts'
import { LINKS } from './links.ts'
import { PAGE } from './page.ts'
import { SINCE } from './since.ts'

let api: Api
let server: Awaited<ReturnType<typeof listening>>
let data: string
let asking: Asking
beforeAll(async () => {
  api = await openSeededApi()
  server = await listening(api.store)
  data = await mkdtemp(join(tmpdir(), 'entente-reproduced-'))
  const store = await openStore({ kind: 'embedded', folder: data })
  await loadSeed(store.log, { folder: join(projectRoot(), 'seed', 'log') })
  await store.close()
  asking = { api, url: server.url, run: (...args) => runEntente(args, { ENTENTE_DATA: data }) }
}, 120_000)
afterAll(async () => {
  await server.stop()
  await api.close()
  await rm(data, { recursive: true, force: true })
})

// One line a part of the project that was tried: its cases stand in the file beside this one.
describe.each<[string, readonly Reproduced[]]>([
  ['days and levels', SINCE],
  ['beyond what was gone through, claims and contradictions', COVER],
  ['addresses, links, files and search', LINKS],
  ['the page, and what others met with tools like it', PAGE],
  ['sources and names', DATA],
])('%s', (_part, cases) => {
  it.each(cases.map((each) => [each.finding, each.was, each.right, each] as const))(
    '%s: was %s, is %s',
    async (_finding, was, right, { now }) => {
      expect(was, 'a case whose right answer was given then shows nothing').not.toBe(right)
      expect(await now(asking)).toBe(right)
    },
    60_000,
  )
})
