import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { loadSeed } from '../../seed/load.ts'
import { projectRoot } from '../../server/project-root.ts'
import { openEmbeddedStore } from '../../server/store/embedded/embedded-store.ts'
import { bundledProgram } from '../fixtures/bundled-program.ts'
import { type Ran, runNode } from '../fixtures/run-entente.ts'

describe('a store that may only be read', () => {
  const root = mkdtempSync(join(tmpdir(), 'entente-only-read-'))
  const folder = join(root, 'all')
  /** A store that lacks the seed's last revision. */
  const earlier = join(root, 'earlier')
  // What may be written to is no matter to root: then the programs run as nobody.
  const who = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}
  const env = { ...process.env, ENTENTE_STORE: 'embedded', ENTENTE_DATA: folder, HOST: '127.0.0.1', PORT: '0' }
  let commands: Awaited<ReturnType<typeof bundledProgram>>
  let server: Awaited<ReturnType<typeof bundledProgram>>
  let canRun = false
  /** The files of the seed's revisions. */
  let revisions: string[] = []

  const entente = (args: readonly string[], options: object = who, input = ''): Promise<Ran> =>
    runNode([commands.path, ...args], { env, ...options }, input)

  /** Nobody but root may write to it, or everybody may. */
  const mayWrite = (may: boolean): void => {
    for (const one of [folder, earlier]) {
      chmodSync(one, 0o755)
      for (const name of readdirSync(one)) chmodSync(join(one, name), may ? 0o644 : 0o444)
      if (!may) chmodSync(one, 0o555)
    }
  }

  async function load(into: string, seed: string): Promise<void> {
    const store = await openEmbeddedStore({ folder: into })
    await loadSeed(store.log, { folder: seed })
    await store.close()
  }

  beforeAll(async () => {
    commands = await bundledProgram(join(projectRoot(), 'server/cli/main.ts'))
    server = await bundledProgram(join(projectRoot(), 'server/main.ts'))
    canRun = spawnSync(process.execPath, ['--check', commands.path], who).status === 0
    chmodSync(root, 0o755)
    const seed = join(projectRoot(), 'seed', 'log')
    await load(folder, seed)
    const start = join(root, 'start-of-seed')
    mkdirSync(start)
    revisions = readdirSync(seed)
      .filter((name) => /^\d/.test(name))
      .sort()
    for (const name of revisions.slice(0, -1)) copyFileSync(join(seed, name), join(start, name))
    await load(earlier, start)
  }, 60_000)
  beforeEach((context) => {
    // Whoever cannot start a program as somebody else has no way to be kept from writing.
    if (!canRun) context.skip('this project stands in a folder that nobody but root can read')
  })
  afterAll(() => {
    mayWrite(true)
    commands.remove()
    server.remove()
    rmSync(root, { recursive: true, force: true })
  })

  it.each([
    [['count', 'VNM', 'comprehensive-or-higher', '--at', '2025-12-31']],
    [['series', 'VNM', 'comprehensive-or-higher', '--from', '2020-01-01', '--until', '2025-01-01', '--format', 'csv']],
    [['diff', 'VNM', '--from', '2020-01-01', '--until', '2025-01-01', '--format', 'csv']],
    [['claim', 'claim/apec-blog/apec-members']],
    [['log', 'export']],
  ])('answers %j as one that can be written to does', async (args) => {
    mayWrite(true)
    const before = await entente(args, {})
    expect(before.code).toBe(0)
    mayWrite(false)
    expect(await entente(args)).toEqual(before)
  })

  it('is checked as far as it can be without writing, and that is said', async () => {
    mayWrite(true)
    const all = await entente(['log', 'verify'], {})
    expect(all.err).toMatch(/: all is as it was written\n$/)
    mayWrite(false)
    expect(await entente(['log', 'verify'])).toEqual({
      ...all,
      err: all.err.replace(
        /\n$/,
        '; not looked at: the index of texts, which only who may write to the file can check\n',
      ),
    })
  })

  it('takes no log, and says what to do', async () => {
    mayWrite(false)
    const { out } = await entente(['log', 'export'])
    expect(await entente(['log', 'load', '-'], who, out)).toMatchObject({ code: 0 })
    const held = out.match(/"op":"revision"/g)?.length ?? 0
    const more = `{"op":"revision","revision":{"asserted":0,"by":"Lan","number":${held + 1},"reason":"one more","recordedAt":"2100-01-01T00:00:00.000Z","retracted":1}}\n{"id":"VNM","op":"retract"}\n`
    expect(await entente(['log', 'load', '-'], who, out + more)).toEqual({
      code: 1,
      out: '',
      err: `entente: ${join(folder, 'entente.db')} may only be read here (EACCES): give this user the rights to write to it and to its folder, or copy it to a folder that can be written to and set ENTENTE_DATA to that\n`,
    })
  })

  it('is served, and the server says once that it is read only and that the seed is not loaded into it', async () => {
    mayWrite(false)
    const child = spawn(process.execPath, [server.path], { env: { ...env, ENTENTE_DATA: earlier }, ...who })
    const ended = new Promise((resolve) => child.once('close', resolve))
    let said = ''
    try {
      const address = await new Promise<string>((resolve, reject) => {
        child.stdout.setEncoding('utf8').on('data', (text: string) => {
          said += text
          const found = /Entente is at (\S+)/.exec(said)?.[1]
          if (found !== undefined) resolve(found)
        })
        child.once('close', () => reject(new Error(said)))
      })
      const response = await fetch(`${address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          query: '{ revisions { totalCount } }',
        }),
      })
      expect(await response.json()).toMatchObject({ data: { revisions: { totalCount: revisions.length - 1 } } })
      expect((await fetch(`${address}/readyz`)).status).toBe(200)
    } finally {
      child.kill('SIGTERM')
    }
    expect(await ended).toBe(0)
    expect(said.split('\n')[0]).toBe(
      `${join(earlier, 'entente.db')} may only be read here (EACCES): it is served as it is, and the seed is not loaded into it`,
    )
    expect(said.match(/may only be read/g)).toHaveLength(1)
  })
})
